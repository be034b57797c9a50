import base64
import hashlib
import json

import pytest
from catalogues import CATALOGUES
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.entities import Need
from catalog.errors import Invalid
from catalog.exchange import json as json_file

MEDIA = st.lists(st.binary(max_size=20), max_size=2).map(
    lambda all_: {hashlib.sha256(each).hexdigest(): each for each in all_}
)


@settings(max_examples=60)
@given(CATALOGUES, MEDIA)
def test_what_is_exported_is_imported_without_loss(records, media):
    exported = json_file.export(records, media)
    imported = json_file.read(exported)
    assert (imported.records, imported.media) == (records, media)
    assert json_file.export(imported.records, imported.media) == exported


def test_the_starter_catalogue_goes_there_and_back(starter):
    exported = json_file.export(starter.records, starter.media)
    imported = json_file.read(exported)
    assert imported == starter
    assert "Digitalt trygghetslarm" in exported.decode()


def test_people_can_read_it():
    need = Need(id="hjalp", text={"sv": "Jag vill ha hjälp"})
    text = json_file.export({("need", "hjalp"): need}).decode()
    assert json.loads(text) == {
        "format": "visningsrum-katalog",
        "version": 1,
        "records": {"need": [{"id": "hjalp", "text": {"sv": "Jag vill ha hjälp"}}]},
    }
    assert text.count("\n") > 8
    assert "hjälp" in text


def a_file(**changes):
    whole = {"format": "visningsrum-katalog", "version": 1, "records": {}} | changes
    return json.dumps(whole).encode()


NEED = {"id": "hjalp", "text": {"sv": "Hjälp"}}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "ingen katalog i JSON-format"),
        (b"{]", "ingen katalog i JSON-format"),
        (b'{"format": "\xff"}', "ingen katalog i JSON-format"),
        (b'{"records": {}}', "ingen katalog i JSON-format"),
        (a_file(format="recept"), "ingen katalog för ett visningsrum"),
        (a_file(version=2), "nyare version"),
        (a_file(records={"recipe": []}), "okänd sort (”recipe”)"),
        (a_file(records={"need": [NEED, NEED]}), "need/hjalp finns två gånger"),
        (a_file(records={"need": [{"id": "hjalp"}]}), "Posten need/hjalp"),
        (a_file(records={"need": [NEED, {"text": {}}]}), "Posten need/nummer 2"),
        (a_file(media={"ab" * 32: "***"}), "abababababab i filen går inte att läsa"),
        (a_file(media={"ab" * 32: base64.b64encode(b"x").decode()}), "inte den som den utger sig för"),
    ],
)
def test_what_is_wrong_is_said_and_where(data, says):
    with pytest.raises(Invalid) as problem:
        json_file.read(data)
    assert says in problem.value.sentence
