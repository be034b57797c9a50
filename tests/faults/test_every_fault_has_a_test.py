"""The design names the faults that may never change what a kiosk shows. Each has its test: here is which."""

import ast
from pathlib import Path

import pytest
from test_living_kiosk import CONTENT, PLACES, TORN
from test_refused import FILES
from test_refused_content import NAMES, PICTURES, PUBLICATIONS, RECORDS, SCHEMAS

from catalog.errors import Reason

TESTS = Path(__file__).parents[1]
TABLES = {
    "files": FILES, "schemas": SCHEMAS, "records": RECORDS, "names": NAMES, "publications": PUBLICATIONS,
    "pictures": PICTURES, "places": PLACES, "torn": TORN,
}  # fmt: skip

NAMED = {
    "bit flip in each page": "test_refused_content::test_bit_flips_in_every_page_show_the_catalogue_or_nothing",
    "truncation at each 4 KiB and odd sizes": "test_refused::test_cut_short_at_every_page_and_at_odd_sizes",
    "zero bytes": "files: zeros",
    "wiped header": "files: header wiped",
    "HTML": "files: a web page",
    "ZIP": "files: a zip",
    "text": "files: text",
    "foreign SQLite file": "test_refused::test_somebody_elses_database",
    "newer schema": "publications: a newer schema",
    "WAL file with and without -wal": "test_refused::test_wal_mode_with_and_without_its_log",
    "hot journal": "places: an interrupted publication",
    "copied without its journal": "test_interrupted::test_copied_without_its_journal",
    "journal from another file": "test_interrupted::test_a_journal_of_another_file",
    "half-copied over an older file": "test_interrupted::test_half_copied_over_an_older_file",
    "EXCLUSIVE lock held": "places: locked by somebody",
    "commit mid-read": "test_source::test_another_process_publishes_at_every_read",
    "replaced mid-read": "test_source::test_the_file_is_replaced_at_every_read",
    "share vanishes at the n-th read for all n": "test_source::test_the_share_vanishes_at_every_read",
    "hanging share": "test_source::test_a_share_that_hangs_in_the_middle",
    "permission denied": "test_refused::test_permission_denied",
    "read-only directory (works)": "test_interrupted::test_a_folder_that_may_only_be_read",
    "trigger": "schemas: a trigger",
    "view": "schemas: a view that is another",
    "CTE bomb": "schemas: a view",
    "generated column": "schemas: a generated column",
    "CHECK": "schemas: a checked column",
    "expression index": "schemas: an index on an expression",
    "virtual table as record": "schemas: a virtual table as record",
    "edited sqlite_schema": "schemas: an edited schema",
    "300 MB value": "records: a value of 300 MB",
    "10^8 rows": "publications: a hundred million records",
    "more rows than are admitted": "test_refused_content::test_more_records_than_a_kiosk_takes",
    "30k x 30k picture": "test_checking::test_a_bomb_is_refused_before_it_is_decoded",
    "media size lies": "pictures: another size",
    "media hash lies": "pictures: other bytes",
    "media missing": "pictures: missing",
    "../": "names: ../x",
    "C:\\": "names: C:\\x",
    "CON": "names: CON",
    "a:b": "names: a:b",
    "NUL in names": "names: a\0b",
    "category cycle": "records: its own alternative",
    "dangling reference": "records: a reference to nothing",
    "invalid UTF-8": "records: invalid UTF-8",
    "lone surrogates": "records: a surrogate in UTF-8",
    "wrong types": "records: another type",
    "NaN": "records: no number there is",
    "deep JSON": "records: deep",
    "duplicate keys": "records: a key twice",
    "rev 2^63-1": "records: the highest revision",
    "replay": "publications: an older file",
    "fork": "publications: the same sequence, other content",
    "unsigned": "publications: unsigned",
    "wrong key": "publications: another key",
    "flipped bit of the signature": "test_refused_content::test_a_flipped_bit_of_the_signature",
    "other catalogue's valid signature": "publications: another catalogue",
    "edited in another SQLite tool": "records: edited in another tool",
    "clock +/- 10 years on the kiosk": "test_wrong_clock::test_a_kiosk",
    "clock +/- 10 years on a staff PC": "test_wrong_clock::test_a_staff_pc",
    "local disk full": "test_interrupted::test_disk_full_while_applying",
    "local disk full while fetching": "test_interrupted::test_no_room_for_pictures_nor_for_what_is_staged",
    "kill -9 at every write of apply and publish": "test_every_write::test_killed_at_every_write",
    "kill -9 at every system call": "test_every_call::test_killed_at_every_call_that_changes_a_disk",
    "power cut": "test_power_cut::test_a_power_cut_leaves_one_publication_whole",
    "power cut at synchronous=OFF, which must fail": "test_power_cut::test_without_syncs_the_same_test_fails",
    "local bit rot": "test_interrupted::test_rot_in_a_record_is_found_by_the_check_and_mended",
    "two publishers racing": "test_racing::test_no_edit_is_lost",
    "stale lease": "test_lease::test_a_stale_one_is_taken_over",
    "VACUUM or page-size change (works)": "test_interrupted::test_vacuum_and_another_page_size_are_no_hindrance",
    "six weeks offline and 500 publications": "test_long_absence::test_what_was_missed_comes_as_one_difference",
    "HTTP 206 wrong range, changed ETag, 200 instead of 206": "test_source_web::test_a_server_that_misbehaves",
    "symlink, FIFO or device at the path": "test_refused::test_folder_pipe_link_device_and_socket",
    "a real Samba server": "test_samba::test_a_kiosk_follows_a_samba_server",
}


LIVING = {
    "bit flip in each page": "torn: a flipped bit in each page",
    "truncation at each 4 KiB and odd sizes": "torn: cut short",
    "foreign SQLite file": "places: somebody else's database",
    "WAL file with and without -wal": "places: WAL mode with its log",
    "copied without its journal": "torn: copied without its journal",
    "journal from another file": "places: a journal of another file",
    "half-copied over an older file": "torn: half copied over an older file",
    "commit mid-read": "test_living_on::test_two_publishers_race_while_it_reads",
    "replaced mid-read": "places: replaced all the time",
    "share vanishes at the n-th read for all n": "test_living_on::test_a_share_that_hangs_or_is_unplugged",
    "hanging share": "test_living_on::test_a_share_that_hangs_or_is_unplugged",
    "permission denied": "test_living_on::test_permission_denied_and_a_folder_that_may_only_be_read",
    "read-only directory (works)": "test_living_on::test_permission_denied_and_a_folder_that_may_only_be_read",
    "more rows than are admitted": "publications: a hundred million records",
    "30k x 30k picture": "pictures: thirty thousand pixels a side",
    "flipped bit of the signature": "torn: a flipped bit of the signature",
    "clock +/- 10 years on the kiosk": "test_living_on::test_a_clock_ten_years_off",
    "clock +/- 10 years on a staff PC": "test_living_on::test_a_publication_dated_ten_years_off",
    "local disk full": "test_living_on::test_a_full_disk",
    "local disk full while fetching": "test_living_on::test_a_full_disk",
    "kill -9 at every write of apply and publish": "test_living_on::test_killed_again_and_again",
    "kill -9 at every system call": "test_living_on::test_killed_again_and_again",
    "local bit rot": "test_living_on::test_local_rot_is_found_by_night_and_mended",
    "two publishers racing": "test_living_on::test_two_publishers_race_while_it_reads",
    "stale lease": "test_living_on::test_what_is_no_hindrance",
    "VACUUM or page-size change (works)": "test_living_on::test_what_is_no_hindrance",
    "six weeks offline and 500 publications": "test_living_on::test_away_for_many_publications",
    "HTTP 206 wrong range, changed ETag, 200 instead of 206": "test_living_on::test_a_web_server_that_misbehaves",
    "symlink, FIFO or device at the path": "places: a link to a device",
}
"""How a living kiosk meets those whose test is not an entry of a table, which it meets anyway."""
SWITCHED_OFF = {"power cut", "power cut at synchronous=OFF, which must fail", "a real Samba server"}
"""In a power cut nothing lives, and what a Samba server does is in the others."""


@pytest.mark.parametrize("fault", NAMED)
def test_a_fault_that_the_design_names(fault):
    assert is_there(NAMED[fault])


@pytest.mark.parametrize("fault", [fault for fault in NAMED if "::" in NAMED[fault] and fault not in SWITCHED_OFF])
def test_a_living_kiosk_meets_it_too(fault):
    assert is_there(LIVING[fault])


def is_there(test):
    where, _, which = test.partition("::")
    if which:
        return which in functions_of(where)
    table, _, entry = test.partition(": ")
    return entry in TABLES[table]


def functions_of(module):
    (path,) = TESTS.rglob(f"{module}.py")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_every_entry_of_every_table_is_met_by_a_living_kiosk():
    told = {name.partition(": ")[2] for name in CONTENT}
    for name in ("schemas", "records", "publications", "pictures"):
        assert set(TABLES[name]) <= told


def test_every_reason_that_a_file_can_give_is_met():
    met = {reason for _, reason in CONTENT.values()}
    passing = {Reason.BUSY, Reason.UNREACHABLE, Reason.DENIED, Reason.NOT_REGULAR, Reason.INTERRUPTED, Reason.DISK_FULL}
    assert met == set(Reason) - passing
