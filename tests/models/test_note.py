"""The notes line: signs are read, everything else stays as it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.note import KIND_KEYS, NoteKind, NoteLine, kind_at_start, lines_in, read_note_line
from app.models.person import ROLE_KEYS, Role


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("c het lukt", NoteKind.QUOTE),
        ("c ", NoteKind.QUOTE),
        ("v", None),
        ("C het", None),
        ("b. v.", None),
        ("q wat", None),
        (" c het", None),
        ("c  twee spaties", None),
        ("c'est la vie", None),
        ("'t is mooi", None),
        ("’s avonds is het donker", None),
        ("s avonds is het donker", None),
        ("s avonds, als het donker is", None),
        ("s avond de lampen aan", NoteKind.DECISION),
        ("t is mooi", None),
        ("t Iman belt de wethouder", NoteKind.COMMITMENT),
        ("o ja, dat klopt", None),
        ("o jas aan de kapstok", NoteKind.OBSERVATION),
        ("o a de school", None),
        ("b v een plein", None),
        ("b.v. een plein", None),
        ("i p v geld", None),
        ("t a v de buurt", None),
        ("d w z niet", None),
        ("d r is niets", None),
        ("d dat was moeilijk", NoteKind.LOW_POINT),
        ("v d Berg belde", None),
        ("p s nog iets", None),
        ("c u begrijpt het niet", NoteKind.QUOTE),
        ("c a lot of people", NoteKind.QUOTE),
        ("c I know", NoteKind.QUOTE),
        ("c 'k weet het niet", NoteKind.QUOTE),
        ("f 3 van de 10", NoteKind.FACT),
        ("e @b", NoteKind.EXPERIENCE),
        ("h é", NoteKind.HIGH_POINT),
    ],
)
def test_only_one_small_letter_and_a_space_set_the_kind(line: str, kind: NoteKind | None) -> None:
    assert kind_at_start(line) is kind


@pytest.mark.parametrize(
    ("line", "read"),
    [
        (
            "c het lukt niet @b #geld ! ?A",
            NoteLine("het lukt niet", NoteKind.QUOTE, Role.RESIDENT, ("geld",), starred=True, question="A"),
        ),
        ("@a mail x@b.nl", NoteLine("mail x@b.nl", role=Role.OFFICIAL)),
        ("@q blijft staan", NoteLine("@q blijft staan")),
        ("#geld, #ruimte. #geld", NoteLine(", .", themes=("geld", "ruimte"))),
        ("nr #1-a", NoteLine("nr", themes=("1-a",))),
        ("wat? echt!", NoteLine("wat? echt!")),
        ("?AB en ?abc", NoteLine("en ?abc", question="AB")),
        ("  ", NoteLine("")),
    ],
)
def test_signs_leave_the_text(line: str, read: NoteLine) -> None:
    assert read_note_line(line) == read


def test_a_chosen_kind_leaves_the_first_letter() -> None:
    assert read_note_line("c het", kind=NoteKind.FACT) == NoteLine("c het", NoteKind.FACT)


def test_the_keys_are_complete() -> None:
    assert set(KIND_KEYS.values()) == set(NoteKind)
    assert set(ROLE_KEYS.values()) == set(Role)


words = st.lists(st.text(st.characters(categories=["L"]), min_size=2, max_size=8), min_size=1, max_size=6).map(" ".join)


@given(words, st.sampled_from(sorted(KIND_KEYS)), st.sampled_from(sorted(ROLE_KEYS)), st.booleans())
def test_words_come_through_with_any_signs(text: str, kind: str, role: str, starred: bool) -> None:
    read = read_note_line(f"{kind} {text} @{role}{' !' if starred else ''}")
    assert read == NoteLine(text, KIND_KEYS[kind], ROLE_KEYS[role], starred=starred)


@given(st.text(max_size=80))
def test_any_line_can_be_read(line: str) -> None:
    words = read_note_line(line).text
    assert words == "\n".join(" ".join(each.split()) for each in words.splitlines() if each.strip())


def test_of_a_pasted_text_each_line_stays_a_paragraph() -> None:
    assert read_note_line("c Het duurt\tlang.\r\n\n  En dan @b\x00") == NoteLine(
        "Het duurt lang.\nEn dan @b\x00", NoteKind.QUOTE
    )


def test_lines_without_words_are_no_lines() -> None:
    assert lines_in("een\n\n  \r\ntwee ") == ["een", "twee"]
