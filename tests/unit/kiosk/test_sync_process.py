"""The process that follows the share: before the first frame, and its end."""

from test_following import ONE, TWO, Share

from catalog.errors import Reason
from kiosk.config import parse
from kiosk.sync_process import Stop, apply_staged, source_of


def test_before_the_first_frame_what_is_staged_comes_on_show(tmp_path, capsys):
    share = Share()
    assert apply_staged(share) == 0
    share.waiting = TWO
    assert apply_staged(share) == 0
    assert share.on_show == TWO
    share.waiting = ONE
    share.refusals = {"apply": Reason.DIGEST}
    assert apply_staged(share) == 1
    assert "DIGEST" in capsys.readouterr().err


def test_where_the_catalogue_is_read_from(tmp_path):
    text = '[share]\nfolder = "share"\n'
    assert source_of(parse(text, tmp_path)).path == tmp_path / "share" / "catalog.sqlite"
    address = "https://exempel.se/catalog.sqlite"
    assert source_of(parse(f'{text}address = "{address}"\n', tmp_path)).address == address


def test_the_process_notices_that_it_shall_end():
    import os
    import signal

    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        stop = Stop()
        assert not stop.asked
        os.kill(os.getpid(), signal.SIGTERM)
        assert stop.asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
