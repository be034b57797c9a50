"""A code that cannot be shown is told to machines as long as that lasts, and to staff when it begins."""

from kiosk.code_watch import CodeWatch
from kiosk.settings import InterestSettings

SENTENCE = "Ingen kod visas: 192.168.1.20 finns inte i interest.allowed_hosts."
WELL = {"code_problem": "", "code_sentence": ""}
TROUBLE = {"code_problem": "HOST_NOT_ALLOWED", "code_sentence": SENTENCE}


def test_it_is_told_from_when_the_address_is_known_until_it_is_mended():
    form, told = None, []
    watch = CodeWatch(InterestSettings(channel="embedded", allowed_hosts=("10.0.0.5",)), lambda: form, told.append)
    assert (watch.state(), told) == (WELL, [])
    form = {"address": "http://192.168.1.20:8080"}
    assert (watch.state(), watch.state(), told) == (TROUBLE, TROUBLE, [SENTENCE])
    form = {"address": "http://10.0.0.5:8080"}
    assert (watch.state(), told) == (WELL, [SENTENCE])
    form = {"address": "http://192.168.1.20:8080"}
    assert (watch.state(), told) == (TROUBLE, [SENTENCE, SENTENCE])
