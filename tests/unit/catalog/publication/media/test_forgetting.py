"""Media that nobody refers to go, and no other."""

import os

from catalog.publication.media.forgetting import KEPT_SECONDS, forget_unused

NOW = 1_800_000_000.0
NAMES = [f"{n:x}" * 64 for n in range(1, 7)]


def laid(folder, names, age):
    for name in names:
        path = folder / name[:2] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        os.utime(path, (NOW - age, NOW - age))


def left(folder):
    return sorted(path.name for path in folder.glob("*/*"))


def test_what_is_named_anywhere_stays(tmp_path):
    old = KEPT_SECONDS + 1
    laid(tmp_path, [*NAMES[:4], NAMES[0] + ".part", NAMES[3] + ".part"], old)
    bodies = [b'{"pictures":[{"huge":"%s"}]}' % NAMES[0].encode(), b'{"of a later version":["%s"]}' % NAMES[1].encode()]
    assert forget_unused(tmp_path, bodies, NOW) == 3
    assert left(tmp_path) == sorted([NAMES[0], NAMES[0] + ".part", NAMES[1]])
    assert forget_unused(tmp_path, bodies, NOW) == 0


def test_what_has_just_come_stays(tmp_path):
    laid(tmp_path, NAMES[:1], KEPT_SECONDS - 1)
    assert forget_unused(tmp_path, [], NOW) == 0
    assert forget_unused(tmp_path, [], NOW + 2) == 1


def test_a_clock_that_was_years_ahead_does_not_keep_things_for_ever(tmp_path):
    laid(tmp_path, NAMES[:1], -10 * 365 * 24 * 3600)
    assert forget_unused(tmp_path, [], NOW) == 1


def test_no_folder_no_work(tmp_path):
    assert forget_unused(tmp_path / "none", [b"x"]) == 0
