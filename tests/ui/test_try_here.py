"""The room: its stations, what is at each, and how it felt to try."""

import json

import msgspec
import pytest
from staged import LANDSCAPE, PORTRAIT, Stage

from catalog.entities import ProductType

pytestmark = pytest.mark.qt
SHAPES = pytest.mark.parametrize("shape", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])


@pytest.fixture
def stage(qapp, local):
    stage = Stage(qapp, local.folder)
    yield stage
    assert stage.close() == 0, "QML warned"


@pytest.fixture
def shaped(qapp, local, shape):
    stage = Stage(qapp, local.folder, shape)
    yield stage
    assert stage.close() == 0, "QML warned"


def words(visitor, name):
    return visitor.wait_for(name).property("text")


def chosen(visitor):
    return [face for face in range(1, 6) if visitor.wait_for(f"face-{face}").property("chosen")]


def felt(stage):
    stage.models.session.endVisit()
    folder = stage.run_folder.parent / "statistics"
    stage.visitor.wait(lambda: list(folder.glob("*.json")), "the counts on disk")
    (file,) = folder.glob("*.json")
    return json.loads(file.read_text())["counts"].get("felt")


@SHAPES
def test_from_the_number_on_the_shelf_to_how_it_is_tried(shaped):
    visitor = shaped.begin()
    visitor.touch("button-try")
    visitor.touch("station-koket")
    assert (words(visitor, "station-name"), words(visitor, "station-place")) == ("Köket", "Till höger innanför dörren")
    catalogue = shaped.screen.reading.catalogue
    assert shaped.models.tryHere.count == catalogue.count_at_station("koket") > 0
    visitor.touch("station-key-hallen")
    assert words(visitor, "station-name") == "Hallen och badrummet"
    visitor.touch("button-back")
    assert words(visitor, "station-name") == "Köket"
    visitor.touch("type-card-spisvakt")
    visitor.wait_for("product-page")
    assert shaped.visit.property("subject") == "spisvakt/try"
    visitor.touch("station-koket")
    assert words(visitor, "station-name") == "Köket"


def test_back_from_a_station_leads_to_all_of_them_and_home_forgets(stage):
    visitor = stage.begin()
    visitor.touch("button-try")
    visitor.touch("station-hallen")
    visitor.touch("button-back")
    visitor.wait_for("station-koket")
    assert stage.models.tryHere.stationId == ""
    stage.models.session.endVisit()
    assert stage.models.tryHere.stations.count == 0


def test_a_room_without_anything_to_try_has_no_door(qapp, local, starter):
    types = [each for each in starter.records.values() if isinstance(each, ProductType)]
    local.publish([msgspec.structs.replace(each, try_here=None) for each in types])
    stage = Stage(qapp, local.folder)
    stage.begin()
    assert stage.visitor.see("button-try") is None
    assert stage.close() == 0


def test_what_is_lent_out_stands_there_and_says_so(qapp, local, starter):
    kept = starter.records["type", "spisvakt"]
    lent = msgspec.structs.replace(kept.try_here, available=False)
    local.publish([msgspec.structs.replace(kept, try_here=lent)])
    stage = Stage(qapp, local.folder)
    stage.begin()
    stage.go_to("try", "koket")
    told = [each.property("text") for each in stage.visitor.everything() if each.inherits("QQuickText")]
    assert told.count("Går inte att prova just nu") == 1
    assert stage.close() == 0


def test_no_face_is_chosen_beforehand_and_a_choice_can_be_changed(stage):
    visitor = stage.begin()
    stage.go_to("product", "spisvakt/try")
    assert chosen(visitor) == []
    visitor.touch("face-5")
    visitor.touch("face-2")
    assert chosen(visitor) == [2]
    assert words(visitor, "felt-answer").startswith("Tack")
    assert felt(stage) == {"spisvakt/2": 1}


def test_what_was_felt_can_be_taken_back(stage):
    visitor = stage.begin()
    stage.go_to("product", "spisvakt/try")
    visitor.touch("face-4")
    visitor.touch("face-4")
    assert chosen(visitor) == []
    assert felt(stage) is None


def test_each_type_has_its_own_face_and_the_next_visitor_none(stage):
    visitor = stage.begin()
    for type_id, face in (("spisvakt", 1), ("fallarm", 3)):
        stage.go_to("product", f"{type_id}/try")
        assert chosen(visitor) == []
        visitor.touch(f"face-{face}")
    stage.go_to("product", "spisvakt/try")
    assert chosen(visitor) == [1]
    assert felt(stage) == {"spisvakt/1": 1, "fallarm/3": 1}
    stage.begin()
    stage.go_to("product", "spisvakt/try")
    assert chosen(visitor) == []


@pytest.mark.parametrize("face", [-1, 0, 6])
def test_there_are_five_faces(stage, face):
    stage.begin()
    stage.go_to("product", "spisvakt")
    stage.models.product.feel(face)
    assert stage.models.product.felt == 0


def test_faces_weigh_the_same(stage):
    visitor = stage.begin()
    stage.go_to("product", "spisvakt/try")
    faces = [visitor.wait_for(f"face-{face}") for face in range(1, 6)]
    assert max(face.width() for face in faces) - min(face.width() for face in faces) <= 1, "more than rounding"
    assert len({face.height() for face in faces}) == 1


def test_the_shelf_for_staff_begins_with_what_is_for_staff_and_says_whom_it_is_for(stage):
    visitor = stage.begin()
    visitor.touch("area-card-personal")
    assert "vård och omsorg" in words(visitor, "area-whom")
    rows = stage.models.area.types.rows
    assert [row.forStaff for row in rows] == sorted((row.forStaff for row in rows), reverse=True)
    assert rows[0].forStaff
    for area in ("trygg", "hemma", "narstaende"):
        stage.go_to("area", area)
        assert not any(row.forStaff for row in stage.models.area.types.rows)
