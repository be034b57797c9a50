import pytest

from catalog.errors import CatalogError, Conflict, Invalid, Reason, Refused, sentence_for


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence_in_swedish_and_in_english(reason):
    swedish, english = sentence_for(reason), sentence_for(reason, "en")
    assert swedish != english == sentence_for(reason, "da")
    assert swedish.endswith(".")
    assert english.endswith(".")
    assert reason == reason.name


def test_a_refusal_keeps_its_reason_its_sentence_and_its_detail():
    refused = Refused(Reason.DIGEST, "bucket 7")
    assert (refused.reason, refused.sentence) == (Reason.DIGEST, sentence_for(Reason.DIGEST))
    assert str(refused) == "DIGEST: bucket 7"
    assert str(Refused(Reason.DIGEST)) == "DIGEST"


@pytest.mark.parametrize("failure", [Invalid, Conflict])
def test_the_worlds_failures_are_one_family(failure):
    problem = failure("Något är fel.", "detail")
    assert isinstance(problem, CatalogError)
    assert (problem.sentence, str(problem), str(failure("Fel."))) == ("Något är fel.", "detail", "Fel.")
