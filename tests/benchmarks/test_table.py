"""The table tells which numbers hold."""

from tests.benchmarks.table import table


def test_each_ratio_stands_beside_its_limit_and_what_was_measured() -> None:
    told = table({"pan_60_ratio": 1.5, "pan_60_ms": 3.0, "pan_60_bare_ms": 2.0, "commit_ratio": 1.5}).splitlines()
    assert [line.split()[0] for line in told[1:]] == ["commit_ratio", "pan_60_ratio"]
    assert "yes" in told[1]
    assert "NO" in told[2]
    assert told[2].endswith("3.0 ms against 2.0")
