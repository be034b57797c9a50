"""What a visit leaves behind: sums of a day, and nothing a visitor wrote."""

import json

import pytest
from staged import Stage

pytestmark = pytest.mark.qt
WRITTEN = "Anna Andersson 0701234567"


@pytest.fixture
def stage(qapp, local):
    stage = Stage(qapp, local.folder)
    yield stage
    assert stage.close() == 0, "QML warned"


def days(stage):
    return sorted((stage.run_folder.parent / "statistics").glob("*.json"))


def counts(stage):
    (file,) = days(stage)
    return json.loads(file.read_text())["counts"]


def end(stage):
    already = [file.stat().st_mtime_ns for file in days(stage)]
    if stage.visitor.see("button-home"):
        stage.visitor.touch("button-home")
    stage.visitor.touch("button-leave")
    stage.visitor.wait(lambda: [file.stat().st_mtime_ns for file in days(stage)] != already, "the counts on disk")


def test_a_visit_is_counted_when_it_is_over(stage):
    visitor = stage.begin()
    visitor.touch("area-card-trygg")
    visitor.touch("type-card-digitalt-trygghetslarm")
    assert days(stage) == []
    end(stage)
    assert counts(stage) == {
        "area": {"trygg": 1},
        "language": {"sv": 1},
        "type": {"digitalt-trygghetslarm": 1},
        "visit": {"left": 1},
    }
    stage.begin()
    end(stage)
    assert counts(stage)["visit"] == {"left": 2}


def test_a_visitor_who_walks_away_is_counted_as_one(stage):
    stage.begin()
    stage.clock.ahead += 91
    stage.visitor.wait_for("warning-overlay")
    stage.clock.ahead += 31
    stage.visitor.wait(lambda: days(stage), "the counts on disk")
    assert counts(stage)["visit"] == {"timeout": 1}


def test_what_a_visitor_writes_is_nowhere_in_the_files(stage):
    visitor = stage.begin()
    visitor.touch("button-search")
    stage.models.search.typeText(WRITTEN)
    visitor.wait(lambda: stage.models.search.searched and not stage.models.search.searching, "an answer")
    end(stage)
    assert sum(counts(stage)["search"].values()) == 1
    told = days(stage)[0].read_text().casefold()
    assert not [word for word in WRITTEN.casefold().split() if word in told]


def test_a_screen_that_is_closed_keeps_what_it_counted(qapp, local):
    stage = Stage(qapp, local.folder)
    stage.begin().touch("area-card-rora")
    assert stage.close() == 0
    assert counts(stage)["area"] == {"rora": 1}
