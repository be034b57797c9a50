import pytest

from catalog.errors import CatalogError, Conflict, Dispute, Invalid, Reason, Refused, sentence_for


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


def test_a_refusal_may_say_it_better():
    assert Refused(Reason.BUSY, "", "Åsa publicerar just nu.").sentence == "Åsa publicerar just nu."


def test_what_breaks_a_rule_is_one_of_the_family():
    problem = Invalid("Något är fel.", "detail")
    assert isinstance(problem, CatalogError)
    assert (problem.sentence, str(problem), str(Invalid("Fel."))) == ("Något är fel.", "detail", "Fel.")


def test_a_conflict_names_every_record_and_keeps_every_version():
    disputes = [Dispute("need", "a", b"1", b"2", b"3"), Dispute("type", "b", None, None, b"4")]
    problem = Conflict(disputes)
    assert isinstance(problem, CatalogError)
    assert "need/a, type/b" in problem.sentence
    assert (str(problem), problem.disputes) == ("need/a, type/b", tuple(disputes))
