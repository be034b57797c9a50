"""The technology radar and the page about the kiosk, by touch; and where the dots lie."""

import tomllib
from itertools import combinations
from math import atan2, hypot, pi
from pathlib import Path

import pytest
from hands import live
from hypothesis import given
from hypothesis import strategies as st
from staged import LANDSCAPE, PORTRAIT, Stage

from kiosk.ui.models import radar_layout as layout

SHAPES = pytest.mark.parametrize("shape", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
RINGS = ("klar", "prova", "hall_ogat", "avvakta")
AREAS = tuple("abcdefgh")
COUNTS = st.dictionaries(st.tuples(st.sampled_from(AREAS), st.sampled_from(RINGS)), st.integers(0, 40))


def placed(counts, sectors=AREAS, rings=RINGS):
    ids = {cell: [f"{cell[0]}-{cell[1]}-{at}" for at in range(count)] for cell, count in counts.items()}
    return layout.place(sectors, rings, ids, counts)


@given(COUNTS)
def test_dots_keep_apart_and_inside_their_own_cell(counts):
    spots = placed(counts)
    for one, other in combinations([spot for spot in spots if spot.type_id], 2):
        assert hypot(one.x - other.x, one.y - other.y) > 2 * layout.DOT
    for spot in spots:
        cell = layout.cell_of(AREAS.index(spot.sector), len(AREAS), RINGS.index(spot.ring), len(RINGS))
        assert cell.inner + layout.DOT <= hypot(spot.x, spot.y) <= cell.outer - layout.DOT
        assert cell.start < atan2(spot.x, -spot.y) % (2 * pi) < cell.end


@given(COUNTS)
def test_every_type_is_there_once_or_counted(counts):
    spots = placed(counts)
    assert sum(spot.types for spot in spots) == sum(counts.values())
    assert len({(spot.sector, spot.ring, spot.type_id) for spot in spots}) == len(spots)


@given(COUNTS, st.sampled_from(AREAS), st.sampled_from(RINGS))
def test_what_changes_in_one_cell_moves_nothing_in_another(counts, area, ring):
    before = [spot for spot in placed(counts) if (spot.sector, spot.ring) != (area, ring)]
    more = counts | {(area, ring): counts.get((area, ring), 0) + 1}
    assert [spot for spot in placed(more) if (spot.sector, spot.ring) != (area, ring)] == before


@given(st.integers(1, 9), st.integers(1, 6))
def test_some_dots_have_room_whatever_the_areas_and_rings(sectors, rings):
    assert all(layout.slots(layout.cell_of(0, sectors, ring, rings)) for ring in range(rings))


@pytest.fixture
def shaped(qapp, local, shape):
    stage = Stage(qapp, local.folder, shape)
    yield stage
    assert stage.close() == 0, "QML warned"


@pytest.mark.qt
@SHAPES
def test_from_an_area_to_a_type_and_its_page(shaped):
    visitor = shaped.begin()
    visitor.touch("button-radar")
    radar = shaped.models.radar
    assert radar.entries.count == shaped.screen.reading.catalogue.count(audience="staff")
    visitor.touch("radar-area-trygg")
    rows = radar.entries.rows
    assert radar.area == "trygg"
    assert 0 < len(rows) < shaped.screen.reading.catalogue.count(audience="staff")
    assert {row.tint for row in rows} == {"trygg"}
    visitor.touch(f"radar-type-{rows[0].typeId}")
    assert radar.selectedName == rows[0].name
    assert radar.selectedRing == rows[0].heading
    assert radar.selectedIsExample
    visitor.touch("button-radar-open")
    assert shaped.models.product.typeId == rows[0].typeId


@pytest.mark.qt
@SHAPES
def test_the_list_fills_the_page_and_the_visit_is_forgotten(shaped):
    visitor = shaped.begin()
    visitor.touch("button-radar")
    visitor.touch("button-radar-list")
    visitor.touch("radar-area-hemma")
    shaped.models.session.endVisit()
    live(0.2)
    assert shaped.models.radar.area == ""
    assert shaped.models.radar.selected == ""


@pytest.mark.qt
@SHAPES
def test_a_touch_on_the_picture_chooses_the_area_there(shaped):
    shaped.begin()
    shaped.go_to("radar")
    radar = shaped.models.radar
    radar.chooseAt(0.7, -0.7)
    first = radar.area
    assert first == radar.sectors.rows[0].areaId
    radar.chooseAt(-0.6, -0.7)
    assert radar.area == radar.sectors.rows[-1].areaId
    radar.chooseAt(2.0, 0.0)
    radar.chooseAt(0.0, -0.9)
    assert radar.area == radar.sectors.rows[-1].areaId


@pytest.mark.qt
@SHAPES
def test_about_is_opened_from_help_and_says_what_is_kept(shaped):
    visitor = shaped.begin()
    visitor.touch("button-help")
    visitor.touch("button-about")
    visitor.wait_for("about-page")
    head = shaped.screen.reading.head
    assert (shaped.models.showroom.publication, shaped.models.showroom.publishedText) == (
        head.seq,
        head.created_utc[:10],
    )
    room = shaped.models.showroom
    assert all((room.controller, room.protectionOfficer, room.legalBasis, room.authority))
    project = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text())
    assert shaped.models.showroom.version == project["project"]["version"]
