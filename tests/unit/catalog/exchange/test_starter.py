import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from catalog.entities import Need, NeedArea, ProductType
from catalog.errors import Invalid
from catalog.exchange.starter import read_starter
from catalog.validation import check

DEMO = Path(__file__).resolve().parents[4] / "assets" / "demo"


@pytest.fixture
def folder(tmp_path):
    """The starter catalogue without what others write about it."""
    (tmp_path / "demo").mkdir()
    for name in ("starter_catalogue.json", "room.json"):
        shutil.copy(DEMO / name, tmp_path / "demo" / name)
    return tmp_path / "demo"


def say(folder, **content):
    (folder / "content.json").write_text(json.dumps(content), encoding="utf-8")


def a_picture(path, size=(1200, 900)):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, "teal").save(path, "WEBP")


def test_the_starter_catalogue_may_be_published_as_it_is(starter):
    assert [problem for problem in check(starter.records, starter.media) if problem.blocking] == []


def test_every_fact_of_the_starter_types_is_carried_over(folder):
    facts = json.loads((folder / "starter_catalogue.json").read_text(encoding="utf-8"))
    records = read_starter(folder).records
    assert len(facts["products"]) == 40
    for fact in facts["products"]:
        kept = records["type", fact["id"]]
        assert (kept.name, kept.summary, kept.form) == (fact["name"], fact["summary"], fact["kind"])
        assert (list(kept.needs), list(kept.life_areas)) == (fact["needs"], fact["ibic"])
        assert (list(kept.access), list(kept.alternatives)) == (fact["access_routes"], fact["alternatives"])
        assert [code.code for code in kept.iso9999] == [code["code"] for code in fact["iso9999"]]
        assert (kept.how_to_get["sv"], kept.try_here.how["sv"]) == (fact["who_and_how_sv"], fact["try_in_showroom_sv"])
        assert (kept.price.min_sek, kept.price.show) == (fact["price"]["min_sek"], False)
        assert [step["sv"] for step in kept.alarm.steps] == fact["alarm_workflow"]["steps_sv"]
        assert (kept.alarm.alarms, kept.alarm.verify_locally) == (fact["alarm_workflow"]["alarms"], True)
        assert (kept.data.level, kept.data.collects["sv"]) == (
            fact["data"]["privacy_level"],
            fact["data"]["collects_sv"],
        )
        assert [question["sv"] for question in kept.questions] == fact["ethics_questions_sv"]
        assert list(kept.search_words["sv"]) == fact["search_words_sv"]
        assert kept.scores.values == {line["id"]: fact["bottom_lines"][line["id"]] for line in facts["bottom_lines"]}
        assert (kept.scores.illustrative, kept.maturity.basis) == (True, "illustrativ")
        assert (kept.maturity.ring, kept.review.status) == (fact["maturity"]["ring"], "utkast")
        assert (kept.notes, kept.staff_facing) == (fact["notes_sv"], fact["staff_facing"])
        assert (kept.diffusion and kept.diffusion.percent) == (
            fact["diffusion_sweden"] and fact["diffusion_sweden"]["value_percent"]
        )


def test_the_room_is_an_example_and_says_so(starter):
    room = starter.records["showroom", "showroom"]
    assert room.demo
    assert all("påhittad" in text["sv"] for text in (room.municipality, room.controller))
    for text in (room.name, room.hours, room.legal_basis, room.privacy, room.municipality):
        assert set(text) >= {"sv", "fi", "en", "da"}


def test_areas_and_needs_come_in_their_order_in_four_languages(starter):
    areas = sorted(
        (each for each in starter.records.values() if isinstance(each, NeedArea)), key=lambda each: each.order
    )
    assert [area.id for area in areas if area.prominence == "large"] == [
        "trygg",
        "rora",
        "halsa",
        "hemma",
        "minnas",
        "umgas",
    ]
    assert [area.id for area in areas if area.prominence == "small"] == ["narstaende", "personal"]
    named = {need for area in areas for need in area.needs}
    needs = {each.id: each for each in starter.records.values() if isinstance(each, Need)}
    assert named == set(needs)
    assert all(set(need.text) == {"sv", "fi", "en", "da"} for need in needs.values())


def test_every_type_has_a_number_on_its_label_and_a_place_to_stand(starter):
    types = [each for each in starter.records.values() if isinstance(each, ProductType)]
    assert len({kept.number for kept in types}) == 40
    assert all(("station", kept.try_here.station) in starter.records for kept in types)
    assert starter.records["type", "fallarm"].number == 103


def test_texts_merge_by_language_and_lists_replace(folder):
    before = read_starter(folder).records["type", "fallarm"]
    say(
        folder,
        types={
            "fallarm": {
                "description": {"sv": "En klocka."},
                "how_to_get": {"fi": "Hae kunnalta."},
                "collects": {"sv": "Rörelse.", "en": "Movement."},
                "name": {"fi": "Ranneke"},
                "alarms": False,
                "summary": {"sv": "Larmet känner av ett fall."},
                "devices": [{"sv": "Larm på armen"}, {"sv": "Låda hemma", "fi": "Laite kotona"}],
                "supplier_questions": [{"sv": "Hur länge räcker laddningen?"}],
                "suits": [{"sv": "Dig som kan ramla."}],
                "alarm_steps": [{"en": f"Step {number}"} for number in range(len(before.alarm.steps))],
                "questions": [{"sv": "En fråga?"}] * (len(before.questions) + 1),
                "search_words": {"fi": ["kaatuminen"]},
                "evidence": [{"claim": {"sv": "Det hjälper."}, "source": "En rapport", "year": 2024}],
            }
        },
        routes={"bistand": {"name": {"da": "Ring"}, "next_step": {"sv": "Ring."}}},
        rings={"klar": {"meaning": {"sv": "Går att använda."}}},
        needs={"natt": {"text": {"en": "Sleep"}}},
        bottom_lines={"kvalitet": {"name": {"fi": "Taso"}}},
        privacy_levels={"1": {"name": {"en": "Little"}}},
    )
    records = read_starter(folder).records
    after = records["type", "fallarm"]
    assert after.description == {"sv": "En klocka."}
    assert after.how_to_get == {"sv": before.how_to_get["sv"], "fi": "Hae kunnalta."}
    assert after.data.collects == {"sv": "Rörelse.", "en": "Movement."}
    assert after.data.consent == before.data.consent
    assert after.name == before.name | {"fi": "Ranneke"}
    assert (before.alarm.alarms, after.alarm.alarms) == (True, False)
    assert after.summary == before.summary | {"sv": "Larmet känner av ett fall."}
    assert after.devices == ({"sv": "Larm på armen"}, {"sv": "Låda hemma", "fi": "Laite kotona"})
    assert after.supplier_questions == ({"sv": "Hur länge räcker laddningen?"},)
    assert after.suits == ({"sv": "Dig som kan ramla."},)
    assert after.alarm.steps[0] == {"sv": before.alarm.steps[0]["sv"], "en": "Step 0"}
    assert after.questions == ({"sv": "En fråga?"},) * (len(before.questions) + 1)
    assert after.search_words == {"sv": before.search_words["sv"], "fi": ("kaatuminen",)}
    assert after.evidence[0].year == 2024
    was = read_starter(DEMO).records
    assert records["route", "bistand"].next_step == {"sv": "Ring."}
    assert records["route", "bistand"].name == was["route", "bistand"].name | {"da": "Ring"}
    assert records["need", "natt"].text == was["need", "natt"].text | {"en": "Sleep"}
    assert records["bottom_line", "kvalitet"].name == was["bottom_line", "kvalitet"].name | {"fi": "Taso"}
    assert records["privacy", "1"].name == was["privacy", "1"].name | {"en": "Little"}
    assert records["ring", "klar"].meaning == {"sv": "Går att använda."}
    assert records["type", "dorrlarm"] == read_starter(folder).records["type", "dorrlarm"]


def test_drawings_that_are_there_are_taken_and_the_rest_does_without(folder, tmp_path):
    a_picture(tmp_path / "illustrations" / "rendered" / "fallarm.webp")
    a_picture(tmp_path / "illustrations" / "rendered" / "areas" / "trygg.webp", (800, 600))
    say(
        folder,
        types={"fallarm": {"picture_alt": {"sv": "En klocka"}}},
        areas={"trygg": {"picture_alt": {"sv": "Ett hem"}}},
    )
    starter = read_starter(folder)
    (picture,) = starter.records["type", "fallarm"].pictures
    assert (picture.alt, picture.illustration) == ({"sv": "En klocka"}, True)
    assert starter.records["area", "trygg"].picture.alt == {"sv": "Ett hem"}
    assert starter.media[picture.large] == (tmp_path / "illustrations" / "rendered" / "fallarm.webp").read_bytes()
    assert len(starter.media) == 4
    assert starter.records["type", "dorrlarm"].pictures == ()
    assert starter.records["area", "rora"].picture is None


def test_drawings_may_lie_elsewhere(folder, tmp_path):
    a_picture(tmp_path / "elsewhere" / "rendered" / "fallarm.webp")
    assert read_starter(folder, tmp_path / "elsewhere").records["type", "fallarm"].pictures[0].alt == {}


def test_a_missing_file_is_named(folder):
    (folder / "room.json").unlink()
    with pytest.raises(Invalid) as problem:
        read_starter(folder)
    assert problem.value.sentence == "Startkatalogens fil ”room.json” saknas."


def test_a_file_that_is_no_json_is_named(folder):
    (folder / "content.json").write_text("{", encoding="utf-8")
    with pytest.raises(Invalid, match=r"content\.json"):
        read_starter(folder)


def test_a_record_that_does_not_fit_is_named(folder):
    say(folder, types={"fallarm": {"evidence": [{"claim": "text utan språk", "source": "x"}]}})
    with pytest.raises(Invalid, match="type/fallarm"):
        read_starter(folder)
