"""A programme goes out as tables in which nobody is named without a yes, and made-up names lead nowhere."""

import re
from pathlib import Path

from app.models.codes import code
from app.models.language import Words
from app.models.names import Names, NameStyle
from app.models.network_map import Actor, ActorKind, Identity, MapContent, NetworkMap
from app.models.person import Consent, ConsentUse, Person, consented
from app.models.programme import Area
from app.storage import ProgrammeFile
from app.tasks.leaving import Leaving
from app.tasks.map_graphs import map_graph
from app.tasks.table_files import programme_tables, tables_as_csv


def whole(example_path: Path, style: NameStyle) -> dict[str, str]:
    """Give all tables as text, by file name."""
    words = Words("en")
    with ProgrammeFile.open(example_path, read_only=True) as file:
        names = Names(file.all(Person), file.all(Consent), areas=file.all(Area), style=style)
        participants = {each.id: each.person for each in file.all(Identity) if each.person}
        leaving = Leaving(names, words.say, participants=participants)

        def dress(each: NetworkMap) -> MapContent:
            return leaving.dressed(file.map_content(each.id))

        graphs = [map_graph(dress(each), name=code(each)) for each in file.all(NetworkMap)]
        tables = programme_tables(file, words=words, names=names, dress=dress, graphs=graphs)
    return {name: data.decode("utf-8-sig") for name, data in tables_as_csv(tables, words).items()}


def test_names_go_out_with_a_yes_to_research_only(example_path: Path) -> None:
    told = "\n".join(whole(example_path, NameStyle.FULL).values())
    with ProgrammeFile.open(example_path, read_only=True) as file:
        consents = file.all(Consent)
        for person in file.all(Person):
            agreed = consented(consents, person.id, ConsentUse.RESEARCH)
            assert (person.name in told) == agreed, person.name


def test_made_up_names_leave_no_trace(example_path: Path) -> None:
    told = set(re.findall(r"\w{3,}", "\n".join(whole(example_path, NameStyle.PSEUDONYM).values())))
    with ProgrammeFile.open(example_path, read_only=True) as file:
        people = [each.name for each in file.all(Person)]
        people += [each.name for each in file.all(Actor) if each.kind is ActorKind.PERSON]
    names = {word for name in people for word in re.findall(r"[A-Z]\w{2,}", name)}
    assert names & told == set()


def test_made_up_networks_do_not_carry_the_codes_of_maps(example_path: Path) -> None:
    egos = whole(example_path, NameStyle.PSEUDONYM)["egos.csv"]
    with ProgrammeFile.open(example_path, read_only=True) as file:
        codes = {f'"K{each.number}"' for each in file.all(NetworkMap)}
    assert not any(code in egos for code in codes)
