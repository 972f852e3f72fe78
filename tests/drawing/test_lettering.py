"""Text of any script is measured, set and broken from our own font files."""

from itertools import pairwise

import pytest

from app.drawing.figure import Line
from app.drawing.lettering import ELLIPSIS, lettering
from app.drawing.reading_order import begins_right

ANDIKA, ARABIC, EMOJI = "Andika-Regular", "NotoSansArabic-Regular", "NotoEmoji-Regular"
FAMILY = "👨\u200d👩\u200d👧\u200d👦"
HOSTILE = [
    "Łukasz Şule",
    "<b>Piet",
    "Ɣanim",
    "مريم",
    FAMILY,
    "e\u0301\u0301",
    "&amp; </svg>",
    "x" * 200,
    "عمر 👵 Ömer",
]


def fonts(line: Line) -> list[str]:
    return [run.font for run in line.runs]


@pytest.mark.parametrize("name", HOSTILE)
def test_every_letter_of_a_name_comes_through_without_a_box(name: str) -> None:
    line = lettering().line(name, 4.0)
    assert line.text == name
    assert sorted("".join(run.text for run in line.runs)) == sorted(name)
    assert all(glyph for run in line.runs for glyph, _, _ in run.glyphs)


NAMES = [
    "Łukasz Şule Çelik Ğı İnci Őrs Țepeș Đặng Ħ ẞ ñøåæþð ŉ",
    "Nguyễn Thị Hồng Phượng",
    "Ɣanim Aẓar Tamaziɣt Ḥmed",
    "a\u0313 e\u0321",
    "Алёна Ёлкина Ђорђе Їжак Ўладзімір Әлия Өмір Ұлы Ѳ",
    "Γιώργος Παπαδόπουλος Ἀχιλλεύς",
    "مريم عبدالله گُل پریسا ڤ ڭ ێ",
    "דוד כהן",
    "ተስፋዬ ኃይሌ",
    "Հայկ Սարգսյան",
    "გიორგი",
    "राजेश कुमार",
    "তানভীর",
    "தமிழ் செல்வி",
    "ਗੁਰਪ੍ਰੀਤ",
    "สมชาย",
    "王小明 山田太郎 たろう 김철수",
    "ⵜⴰⵎⴰⵣⵉⵖⵜ",
]
"""Names as they may be found in Amsterdam."""


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_its_own_letters(name: str, bold: bool) -> None:
    line = lettering().line(name, 4.0, bold=bold)
    unknown = lettering().line("\ufffd", 4.0, bold=bold).runs[0].glyphs[0][0]
    assert sorted("".join(run.text for run in line.runs)) == sorted(name)
    assert not [run for run in line.runs for glyph, _, _ in run.glyphs if glyph in (0, unknown) and "And" in run.font]
    assert all(glyph for run in line.runs for glyph, _, _ in run.glyphs)


def test_only_what_no_font_has_is_the_sign_for_it() -> None:
    (run,) = lettering().line("abꦗc", 4.0).runs
    (sign,) = lettering().line("\ufffd", 4.0).runs
    assert [glyph == sign.glyphs[0][0] for glyph, _, _ in run.glyphs] == [False, False, True, False]
    assert run.width == pytest.approx(lettering().line("abc", 4.0).width + sign.width)


def test_each_glyph_knows_which_part_of_the_text_it_stands_for() -> None:
    for text in ("office", "سلام", "e\u0301\u0301", "கொ"):
        for run in lettering().line(text, 4.0).runs:
            parts = lettering().parts(run.font, run.text, run.rtl)
            assert len(parts) == len(run.glyphs)
            assert "".join(parts[::-1] if run.rtl else parts) == run.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Piet", [ANDIKA]),
        ("مريم", [ARABIC]),
        (FAMILY, [EMOJI]),
        ("Mo ❤️", [ANDIKA, EMOJI]),
        ("❤️1️⃣🇳🇱", [EMOJI]),
    ],
)
def test_each_part_is_set_in_the_first_font_that_has_it(text: str, expected: list[str]) -> None:
    assert fonts(lettering().line(text, 4.0)) == expected


@pytest.mark.parametrize("picture", [FAMILY, "🇳🇱", "👋🏽"])
def test_a_family_a_flag_or_a_tinted_hand_is_one_picture(picture: str) -> None:
    (run,) = lettering().line(picture, 4.0).runs
    assert sum(glyph > 3 for glyph, _, _ in run.glyphs) == 1
    assert lettering().wrapped(picture * 9, 4.0, 12.0)[0].text in (picture, picture * 2)


def test_arabic_stands_right_of_what_follows_it_when_the_line_begins_right() -> None:
    line = lettering().line("مريم Piet", 4.0)
    assert line.rtl
    assert [(run.font, run.rtl) for run in line.runs] == [(ANDIKA, False), (ARABIC, True)]


def test_a_latin_line_with_an_isolated_arabic_name_begins_left() -> None:
    assert not begins_right("\u2068مريم\u2069 en Piet")
    assert [run.rtl for run in lettering().line("Piet en \u2068مريم\u2069 en Mo", 4.0).runs] == [
        False,
        True,
        False,
    ]


def test_runs_follow_each_other_without_gap() -> None:
    line = lettering().line("Mo مريم ❤️ (3)", 4.0)
    assert all(first.x + first.width == pytest.approx(second.x) for first, second in pairwise(line.runs))
    assert line.runs[-1].x + line.runs[-1].width == pytest.approx(line.width)


def test_twice_the_size_is_twice_as_wide() -> None:
    assert lettering().line("Fatima", 8.0).width == pytest.approx(2 * lettering().line("Fatima", 4.0).width)


def test_bold_is_set_in_the_bold_files() -> None:
    assert fonts(lettering().line("Mo", 4.0, bold=True)) == ["Andika-Bold"]


def test_lines_keep_within_their_width_and_lose_nothing() -> None:
    text = "Stichting Buurtonderneming-Noord voor iedereen die wil meedoen " + "w" * 40
    lines = lettering().wrapped(text, 4.0, 30.0)
    assert all(line.width <= 30.0 for line in lines)
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("text", ["a " * 100, "x" * 200, "سلام " * 20, FAMILY * 30])
def test_what_does_not_fit_is_cut_with_an_ellipsis(text: str) -> None:
    lines = lettering().wrapped(text, 4.0, 30.0, most_lines=2)
    assert len(lines) == 2
    assert lines[-1].text.endswith(ELLIPSIS)
    assert all(line.width <= 30.0 for line in lines)


def test_no_text_is_one_empty_line() -> None:
    (line,) = lettering().wrapped("", 4.0, 30.0)
    assert (line.width, line.runs) == (0.0, ())


def test_line_ends_and_tabs_are_spaces_within_a_line() -> None:
    assert lettering().line("a\tb\nc", 4.0).text == "a b c"


def test_a_letter_newer_than_our_tables_is_set_beside_arabic_and_hebrew() -> None:
    line = lettering().line("א\U00018cd6", 4.0)
    assert "".join(run.text for run in line.runs) == "\U00018cd6א"


@pytest.mark.parametrize("turning", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
def test_what_would_turn_letters_round_unseen_is_a_sign_to_see(turning: str) -> None:
    text = f"a{turning}gnp.exe"
    assert lettering().line(text, 4.0).text == "a\ufffdgnp.exe"
    assert lettering().wrapped(text, 4.0, 90.0)[0].text == "a\ufffdgnp.exe"
    assert not any(run.rtl for run in lettering().line(text, 4.0).runs)


def test_a_dot_between_two_words_stays_at_the_end_of_its_line() -> None:
    lines = lettering().wrapped("bewoner Noord · Fatima Amrani · S1", 4.0, 22.0)
    assert len(lines) > 2
    assert not any(line.text.startswith("·") for line in lines)
