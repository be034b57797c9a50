import msgspec
import pytest

from catalog.entities import KIND_OF, DataUse, Maturity, Playlist, ProductType, Slide
from catalog.validation import check


def t(text):
    return dict.fromkeys(("sv", "fi", "en", "da"), text)


GPS = ProductType(
    id="gps",
    number=101,
    name=t("GPS-larm"),
    summary=t("Du hittar hem."),
    pros=(t("Du går ut själv."),),
    cons=(t("Det måste laddas."),),
    data=DataUse(level=0),
    maturity=Maturity(ring="prova"),
)
PICTURE, ARGUMENTS = Slide(type="gps"), Slide(type="gps", view="arguments")


def found(*slides, about=GPS, name=None):
    playlist = Playlist(id="p", name=name or t("Besök"), slides=slides)
    whole = {(KIND_OF[type(each)], each.id): each for each in (about, playlist)}
    problems = check(whole)
    return [(each.field, each.rule, each.blocking) for each in problems if each.record == "playlist/p"]


def test_a_type_may_be_shown_as_a_picture_and_as_arguments():
    assert found(PICTURE, ARGUMENTS) == []


def test_nothing_is_not_shown_and_nothing_is_shown_twice():
    assert found() == [("slides", "playlist-empty", True)]
    assert found(PICTURE, ARGUMENTS, PICTURE) == [("slides.2", "playlist-twice", True)]


def test_what_is_shown_exists_and_the_playlist_has_a_name():
    assert found(PICTURE, Slide(type="drake")) == [("slides.1.type", "reference", True)]
    assert [rule for _, rule, _ in found(PICTURE, name={"fi": "Vierailu"})][:1] == ["text-needed"]


@pytest.mark.parametrize("missing", ["pros", "cons"])
def test_an_argument_never_stands_alone(missing):
    alone = msgspec.structs.replace(GPS, **{missing: ()})
    assert found(PICTURE, ARGUMENTS, about=alone) == [("slides.1.view", "playlist-arguments", True)]


def test_a_group_is_not_shown_everything():
    many = [Slide(type="gps", view=view) for view in ("picture", "arguments")] * 16
    assert ("slides", "playlist-long", True) in found(*many)
