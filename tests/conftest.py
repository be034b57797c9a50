"""What all tests share: the tests' own modules can be imported, and Qt is told to paint without a screen."""

import os
import random
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FOLDERS = [HERE, *(path for path in sorted(HERE.rglob("*")) if path.is_dir() and path.name[0] not in "._")]
sys.path[:0] = [str(folder) for folder in FOLDERS]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


def pytest_addoption(parser):
    parser.addoption(
        "--faults", choices=("sample", "all"), default="sample", help="every fault, or a sample that the seed chooses"
    )


@pytest.fixture(scope="session")
def all_faults(request):
    """Whether to try everything, however long it takes."""
    return request.config.getoption("--faults") == "all"


@pytest.fixture(scope="session")
def sampled(request, all_faults):
    """Return what chooses so many of a sequence by the run's seed, or all of them with `--faults all`."""
    seed = request.config.getoption("randomly_seed")

    def sample(things, count):
        return list(things) if all_faults else random.Random(seed).sample(list(things), min(count, len(things)))

    return sample


@pytest.fixture
def seed(request):
    """The run's seed, which is printed with what was counted."""
    return request.config.getoption("randomly_seed")


@pytest.fixture(scope="session")
def qapp_cls():
    """One class for all tests, since a process has one application: the staff program needs this one."""
    from PySide6.QtWidgets import QApplication

    return QApplication
