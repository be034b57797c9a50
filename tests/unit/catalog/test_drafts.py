import threading
from datetime import UTC, datetime

import apsw
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from catalog.editing import FORMAT, Drafts, Version, origin_of
from catalog.entities import Change, Need, encode
from catalog.errors import Invalid
from catalog.publication.digest import body_digest

NOON = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)


def need(text, need_id="hjalp"):
    return Need(id=need_id, text={"sv": text})


@pytest.fixture
def drafts(tmp_path):
    drafts = Drafts(tmp_path / "drafts.sqlite", lambda: NOON)
    yield drafts
    drafts.close()


def bodies(drafts):
    return {(change.kind, change.id): change.body for change in drafts.changes()}


def test_a_draft_is_there_when_the_file_is_opened_again(tmp_path):
    path = tmp_path / "workspace" / "drafts.sqlite"
    first = Drafts(path)
    first.put(need("Å ä ö"), "Anna", "")
    first.close()
    again = Drafts(path)
    assert again.changes() == [Change("need", "hjalp", encode(need("Å ä ö")), "")]
    assert datetime.fromisoformat(again.history()[0].at).tzinfo is not None
    again.close()


def test_drafts_come_by_kind_and_id_with_the_latest_text(drafts):
    drafts.put(need("B", "b"), "Anna", "")
    drafts.put(need("A", "a"), "Anna", "ab" * 32)
    drafts.put(need("A2", "a"), "Anna", "ab" * 32)
    assert [(change.id, change.body, change.base_digest) for change in drafts.changes()] == [
        ("a", encode(need("A2", "a")), "ab" * 32),
        ("b", encode(need("B", "b")), ""),
    ]
    assert drafts.get("need", "a") == drafts.changes()[0]
    assert drafts.get("need", "c") is None


def test_what_is_published_can_be_wished_away_and_what_is_not_just_goes(drafts):
    drafts.put(need("Ny"), "Anna", "")
    drafts.delete("need", "hjalp", "Anna", "")
    assert drafts.changes() == []
    drafts.delete("need", "ute", "Anna", "cd" * 32)
    assert drafts.changes() == [Change("need", "ute", None, "cd" * 32)]
    drafts.discard("need", "ute", "Anna")
    assert drafts.changes() == []


def test_history_says_who_when_before_and_after(drafts):
    drafts.put(need("Ett"), "Anna", "ab" * 32)
    drafts.put(need("Två"), "Bo", "ab" * 32)
    drafts.delete("need", "hjalp", "Cy", "ab" * 32)
    third, second, first = drafts.history()
    assert [(step.author, step.at, step.state) for step in (first, second, third)] == [
        (author, "2026-11-23T12:00:00+00:00", "done") for author in ("Anna", "Bo", "Cy")
    ]
    assert first.before is None
    assert first.after == second.before == Version(encode(need("Ett")), "ab" * 32)
    assert third.after == Version(None, "ab" * 32)
    assert drafts.history(1) == [third]


def test_saying_the_same_again_is_no_step(drafts):
    drafts.put(need("Ett"), "Anna", "")
    drafts.put(need("Ett"), "Bo", "")
    drafts.discard("need", "ute", "Bo")
    assert len(drafts.history()) == 1


def test_undo_and_redo(drafts):
    assert drafts.undo() is drafts.redo() is None
    drafts.put(need("Ett"), "Anna", "")
    drafts.put(need("Två"), "Anna", "")
    assert drafts.undo().state == "undone"
    assert bodies(drafts) == {("need", "hjalp"): encode(need("Ett"))}
    drafts.undo()
    assert bodies(drafts) == {}
    drafts.redo()
    assert drafts.redo().after.body == encode(need("Två"))
    assert drafts.redo() is None
    assert bodies(drafts) == {("need", "hjalp"): encode(need("Två"))}


def test_a_new_step_replaces_those_that_were_undone_but_history_remembers(drafts):
    drafts.put(need("Ett"), "Anna", "")
    drafts.undo()
    drafts.put(need("Annat"), "Anna", "")
    assert drafts.redo() is None
    assert [step.state for step in drafts.history()] == ["done", "replaced"]


def test_publishing_clears_what_was_published_and_closes_the_past(drafts):
    drafts.put(need("Ett"), "Anna", "")
    drafts.put(need("Ute", "ute"), "Anna", "")
    drafts.put(need("Ångrat", "natt"), "Anna", "")
    drafts.undo()
    drafts.clear([drafts.get("need", "hjalp")])
    assert list(bodies(drafts)) == [("need", "ute")]
    assert drafts.undo() is drafts.redo() is None
    assert [step.state for step in drafts.history()] == ["replaced", "published", "published"]


def test_what_was_changed_while_publishing_stays_a_draft_of_what_is_out_now(drafts):
    drafts.put(need("Ett"), "Anna", "ab" * 32)
    published = drafts.changes()
    drafts.put(need("Två"), "Anna", "ab" * 32)
    drafts.clear([*published, Change("need", "gone", None, "cd" * 32)])
    assert drafts.changes() == [Change("need", "hjalp", encode(need("Två")), body_digest(encode(need("Ett"))))]


def test_what_was_wished_back_while_its_deletion_was_published_is_new(drafts):
    drafts.delete("need", "hjalp", "Anna", "ab" * 32)
    published = drafts.changes()
    drafts.put(need("Ändå"), "Anna", "ab" * 32)
    drafts.clear(published)
    assert drafts.changes() == [Change("need", "hjalp", encode(need("Ändå")), "")]


def test_the_origin_of_a_change_is_what_publication_compares_with():
    assert origin_of(b"{}") == body_digest(b"{}")
    assert origin_of(None) == ""


def test_a_file_that_is_something_else_is_left_alone(tmp_path):
    (tmp_path / "text").write_text("inte en databas " * 100)
    other = apsw.Connection(str(tmp_path / "other.sqlite"))
    other.execute("CREATE TABLE photos(id)")
    other.close()
    for name in ("text", "other.sqlite"):
        before = (tmp_path / name).read_bytes()
        with pytest.raises(Invalid) as problem:
            Drafts(tmp_path / name)
        assert name in problem.value.sentence
        assert (tmp_path / name).read_bytes() == before


def test_drafts_of_a_newer_program_are_left_alone(tmp_path, drafts):
    newer = apsw.Connection(str(tmp_path / "drafts.sqlite"))
    newer.pragma("user_version", FORMAT + 1)
    newer.close()
    with pytest.raises(Invalid, match="nyare version"):
        Drafts(tmp_path / "drafts.sqlite")


def test_an_error_in_the_middle_changes_nothing(tmp_path, drafts):
    drafts.put(need("Ett"), "Anna", "")
    with pytest.raises(UnicodeEncodeError):
        drafts.put(need("Två", "\ud800"), "Anna", "")
    with pytest.raises(apsw.ConstraintError):
        drafts.put(need("Två"), None, "")
    assert bodies(drafts) == {("need", "hjalp"): encode(need("Ett"))}
    assert len(drafts.history()) == 1


def put_two_that_do_not_go_together(drafts):
    with drafts.together():
        drafts.put(need("Två"), "Anna", "")
        drafts.put(need("Tre", "\ud800"), "Anna", "")


def test_what_is_done_together_is_kept_at_once_or_not_at_all(tmp_path, drafts):
    elsewhere = Drafts(tmp_path / "drafts.sqlite")
    with drafts.together():
        drafts.put(need("Ett"), "Anna", "")
        drafts.put(need("Ute", "ute"), "Anna", "")
        assert elsewhere.changes() == []
    assert len(elsewhere.changes()) == 2
    with pytest.raises(UnicodeEncodeError):
        put_two_that_do_not_go_together(drafts)
    assert elsewhere.changes() == drafts.changes() != []
    assert len(drafts.history()) == 2
    elsewhere.close()


def test_what_is_done_together_is_undone_and_redone_together(drafts):
    drafts.put(need("Noll", "noll"), "Anna", "")
    with drafts.together():
        drafts.put(need("Ett"), "Anna", "")
        drafts.put(need("Ute", "ute"), "Anna", "")
    whole = drafts.changes()
    undone = drafts.undo()
    assert sorted(drafts.moved_with(undone)) == [("need", "hjalp"), ("need", "ute")]
    assert [change.id for change in drafts.changes()] == ["noll"]
    drafts.redo()
    assert drafts.changes() == whole
    drafts.undo()
    assert drafts.moved_with(drafts.undo()) == [("need", "noll")]


@pytest.mark.parametrize("version", [1, 2])
def test_drafts_of_an_older_program_are_taken_over_with_their_history(tmp_path, drafts, version):
    drafts.put(need("Ett"), "Anna", "")
    drafts.close()
    older = apsw.Connection(str(tmp_path / "drafts.sqlite"))
    older.execute("DROP TABLE rejection").fetchall()
    if version == 1:
        older.execute("ALTER TABLE step DROP COLUMN batch").fetchall()
    older.pragma("user_version", version)
    older.close()
    renewed = Drafts(tmp_path / "drafts.sqlite")
    assert [step.id for step in renewed.history()] == ["hjalp"]
    assert renewed.rejection("need", "hjalp") is None
    assert renewed.undo().id == "hjalp"
    assert renewed.changes() == []
    renewed.close()


class UndoingAndRedoing(RuleBasedStateMachine):
    """Drafts are what a list of states with a finger on one of them says, whatever is done in whatever order."""

    @initialize(folder=st.builds(lambda: ":memory:"))
    def begin(self, folder):
        self.drafts = Drafts(InMemory(folder), lambda: NOON)
        self.states = [{}]
        self.place = 0

    def step(self, key, body):
        state = {each: kept for each, kept in self.states[self.place].items() if each != key}
        state |= {} if body is None else {key: body}
        if state != self.states[self.place]:
            self.states = [*self.states[: self.place + 1], state]
            self.place += 1

    @rule(name=st.sampled_from("abc"), text=st.sampled_from("xyz"))
    def put(self, name, text):
        self.drafts.put(need(text, name), "Anna", "")
        self.step(name, encode(need(text, name)))

    @rule(text=st.sampled_from("xyz"))
    def put_all_together(self, text):
        before = self.place, self.states
        with self.drafts.together():
            for name in "abc":
                self.drafts.put(need(text, name), "Anna", "")
                self.step(name, encode(need(text, name)))
        if self.place > before[0]:  # as one step
            self.place, self.states = before[0] + 1, [*before[1][: before[0] + 1], self.states[-1]]

    @rule(name=st.sampled_from("abc"))
    def discard(self, name):
        self.drafts.discard("need", name, "Anna")
        self.step(name, None)

    @rule()
    def undo(self):
        moved = self.drafts.undo()
        assert (moved is not None) == (self.place > 0)
        self.place = max(self.place - 1, 0)

    @rule()
    def redo(self):
        moved = self.drafts.redo()
        assert (moved is not None) == (self.place < len(self.states) - 1)
        self.place = min(self.place + 1, len(self.states) - 1)

    @rule()
    def publish(self):
        self.drafts.clear(self.drafts.changes())
        self.states, self.place = [{}], 0

    @invariant()
    def drafts_are_what_they_should_be(self):
        assert {change.id: change.body for change in self.drafts.changes()} == self.states[self.place]

    def teardown(self):
        self.drafts.close()


class InMemory:
    """Stands where a path does, for a file that is never written."""

    def __init__(self, name):
        self.name, self.parent = name, self

    def mkdir(self, *, parents, exist_ok):
        """Need no folder."""

    def __str__(self):
        return self.name


TestUndoingAndRedoing = UndoingAndRedoing.TestCase
TestUndoingAndRedoing.settings = settings(max_examples=30, stateful_step_count=20)


def test_who_waits_for_the_file_lets_a_reader_in_the_same_program_come_to_an_end(tmp_path, drafts):
    """The staff program reads drafts in its window while it clears them beside."""
    drafts.put(need("Ett"), "Anna", "")
    elsewhere = Drafts(tmp_path / "drafts.sqlite")
    reading = elsewhere._connection.execute("SELECT * FROM draft UNION ALL SELECT * FROM draft")
    next(reading)
    kept = []
    writer = threading.Thread(target=lambda: kept.append(drafts.put(need("Två", "ute"), "Anna", "")))
    writer.start()
    writer.join(0.3)  # it waits for the reading to end
    assert kept == []
    list(reading)  # which it does only if who waits lets this thread go on
    writer.join(20)
    assert kept == [None]
    assert len(elsewhere.changes()) == 2
    elsewhere.close()
