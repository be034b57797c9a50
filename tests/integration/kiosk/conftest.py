"""A share with the demo catalogue, and kiosks that end with their test."""

import subprocess
import sys

import pytest
from processes import ROOT, Kiosk


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    """A share with the demo catalogue."""
    folder = tmp_path_factory.mktemp("published")
    subprocess.run([sys.executable, "-m", "catalog", "demo", str(folder)], cwd=ROOT, check=True, capture_output=True)
    return folder / "share"


@pytest.fixture
def config(tmp_path, published):
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f'[share]\nfolder = "{published.as_posix()}"\npoll_seconds = 0.5\n'
        '[interest]\nchannel = "embedded"\nlisten = "127.0.0.1:0"\n',
        encoding="utf-8",
    )
    return file


@pytest.fixture
def start(config):
    """Start the kiosk; whatever happens, it ends with the test."""
    started = []

    def begin(*words, file=config):
        started.append(Kiosk(file, *words))
        return started[-1]

    yield begin
    for kiosk in started:
        kiosk.end()
