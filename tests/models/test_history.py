"""Undo and redo are two stacks; a new edit empties the second."""

from hypothesis import given
from hypothesis import strategies as st

from app.models.history import Action, Entry, History, walked


def shown(entries: list[Entry]) -> tuple[list[int], list[int]]:
    history = walked(entries)
    return [each.seq for each in history.undoable], [each.seq for each in history.redoable]


def do(seq: int) -> Entry:
    return Entry(seq, "x", Action.DO, seq)


def test_do_undo_redo_do() -> None:
    entries = [do(1), do(2), Entry(3, "x", Action.UNDO, 2)]
    assert shown(entries) == ([1], [2])
    assert shown([*entries, Entry(4, "x", Action.REDO, 2)]) == ([1, 2], [])
    assert shown([*entries, do(4)]) == ([1, 4], [])


def test_what_is_gone_cannot_be_undone_but_still_ended_what_could_be_redone() -> None:
    entries = [do(1), do(2), Entry(3, "x", Action.UNDO, 2), Entry(4, "x", Action.GONE, 4)]
    assert shown(entries) == ([1], [])


@given(st.lists(st.sampled_from(Action), max_size=60))
def test_what_is_undone_is_what_was_done_last(wishes: list[Action]) -> None:
    entries: list[Entry] = []
    done: list[int] = []
    undone: list[int] = []
    history = History()
    for seq, wish in enumerate(wishes, 1):
        if wish is Action.DO:
            entry = do(seq)
            done.append(seq)
            undone.clear()
        elif wish is Action.UNDO and done:
            undone.append(done.pop())
            entry = Entry(seq, "x", wish, undone[-1])
        elif wish is Action.REDO and undone:
            done.append(undone.pop())
            entry = Entry(seq, "x", wish, done[-1])
        else:
            continue
        entries.append(entry)
        history.follow(entry)
        assert shown(entries) == (done, undone)
    assert walked(entries) == history
