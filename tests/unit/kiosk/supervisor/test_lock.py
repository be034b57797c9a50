import os
import subprocess
import sys

import pytest

from kiosk.supervisor import lock


def test_only_one_kiosk_at_a_time(tmp_path):
    path = tmp_path / "run" / "kiosk.lock"
    with lock.take(path):
        assert path.read_bytes() == str(os.getpid()).encode()
        code = f"import pathlib; from kiosk.supervisor import lock; lock.take(pathlib.Path({str(path)!r}))"
        done = subprocess.run([sys.executable, "-c", code], stderr=subprocess.PIPE, check=False)
        assert b"AlreadyRunningError" in done.stderr
        with pytest.raises(lock.AlreadyRunningError) as problem:
            lock.take(path)
        assert problem.value.sentence == "Kiosken är redan igång."
    with lock.take(path):
        assert path.read_bytes() == str(os.getpid()).encode()
