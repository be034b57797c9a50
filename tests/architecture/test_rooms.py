"""What import-linter cannot see: who opens databases, who starts threads, who knows Qt, and what no file may say."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = sorted(path for room in ("catalog", "kiosk") for path in (ROOT / room).rglob("*.py"))
MAY_OPEN_DATABASES = (
    "catalog/database.py",
    "catalog/publication/",
    "kiosk/interest/outbox.py",
    "kiosk/interest/inbox.py",
)
MAY_START_THREADS = (
    "kiosk/ui/background.py",
    "kiosk/interest/",
    "kiosk/errand.py",
    "catalog/publication/source/",
)
MAY_KNOW_QT = ("kiosk/app.py", "kiosk/ui/", "kiosk/staff/")


def users_of(pattern):
    found = [path for path in PYTHON if re.search(pattern, path.read_text(encoding="utf-8"), re.MULTILINE)]
    return [str(path.relative_to(ROOT)) for path in found]


@pytest.mark.parametrize(
    ("pattern", "rooms"),
    [
        (r"sqlite3\.connect\(|apsw\.Connection\(|\bDatabase\(", MAY_OPEN_DATABASES),
        (r"threading\.Thread\(|ThreadPoolExecutor\(|QThread\(", MAY_START_THREADS),
        (r"^\s*(?:from|import) PySide6", MAY_KNOW_QT),
    ],
    ids=["databases", "threads", "qt"],
)
def test_only_the_rooms_that_may_do(pattern, rooms):
    users = users_of(pattern)
    assert users, "the pattern finds nobody: it has lost its teeth"
    assert [user for user in users if not user.startswith(rooms)] == []


def tracked_files():
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [ROOT / name for name in done.stdout.decode().split("\0") if name]


def test_no_file_names_a_package_registry_or_a_path_of_a_machine():
    # Written in pieces, so that this file does not name them itself.
    hosts = ("py" + "pi.org", "python" + "hosted", "registry.npm" + "js", "deb." + "debian")
    places = re.compile(r"(?:^|[\s\"'(=])/(?:wo" + r"rk|ro" + r"ot|home/[a-z]+)/")
    guilty = []
    for path in tracked_files():
        if not path.exists() or path.suffix in {".ttf", ".wav", ".webp", ".png", ".ico", ".mp4", ".webm"}:
            continue
        text = path.read_text(encoding="utf-8")
        if any(host in text for host in hosts) or places.search(text):
            guilty.append(str(path.relative_to(ROOT)))
    assert guilty == []
