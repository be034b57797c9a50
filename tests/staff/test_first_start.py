"""The first start: a new catalogue with its keys, a colleague's, and what refuses."""

import pytest
from PySide6.QtWidgets import QWizard

from catalog.cli.workspace import opened
from catalog.errors import Invalid
from catalog.publication import keys
from catalog.publication.paper import from_paper
from kiosk.staff import program
from kiosk.staff.desk import Desk
from kiosk.staff.first_start import PAPER, WHO, FirstStart

pytestmark = pytest.mark.qt
SECRET = "tolv blå renar"


@pytest.fixture
def wizard(qapp, tmp_path):
    (tmp_path / "share").mkdir()
    wizard = FirstStart(tmp_path / "workspace")
    wizard.restart()
    yield wizard
    wizard.close()
    wizard.deleteLater()


def answer(wizard, tmp_path, name="Anna", secret=SECRET, again=SECRET):
    wizard.where.share.field.setText(str(tmp_path / "share"))
    wizard.next()
    wizard.who.author.setText(name)
    wizard.who.first.setText(secret)
    wizard.who.second.setText(again)


def test_a_new_catalogue_has_keys_and_a_paper_before_work_begins(wizard, tmp_path):
    assert not wizard.where.isComplete()
    wizard.where.share.field.setText(str(tmp_path / "nowhere"))
    assert not wizard.where.isComplete()
    answer(wizard, tmp_path)
    assert wizard.currentId() == WHO
    wizard.next()
    assert wizard.currentId() == PAPER
    key = from_paper(wizard.paper.words.toPlainText())
    assert key == keys.read_private(tmp_path / "workspace" / "keys" / "recovery.key", keys.INBOX, SECRET)
    assert not wizard.paper.isComplete()
    wizard.paper.done.setChecked(True)
    assert wizard.paper.isComplete()
    wizard.accept()
    assert wizard.result() == QWizard.DialogCode.Accepted
    desk = Desk(tmp_path / "workspace")
    assert (desk.author, desk.share, desk.is_locked) == ("Anna", tmp_path / "share", True)
    desk.close()


@pytest.mark.parametrize(("name", "again"), [("", SECRET), ("Anna", "annat")])
def test_a_name_and_the_same_passphrase_twice_are_needed(wizard, tmp_path, name, again):
    answer(wizard, tmp_path, name=name, again=again)
    assert not wizard.who.isComplete()


def test_what_refuses_is_told_and_nothing_is_lost(wizard, tmp_path):
    (tmp_path / "share" / "catalog.sqlite").write_bytes(b"something else")
    answer(wizard, tmp_path)
    wizard.next()
    assert wizard.currentId() == WHO
    assert wizard.who.refused.text().endswith("sökvägen.")
    assert (tmp_path / "share" / "catalog.sqlite").read_bytes() == b"something else"
    (tmp_path / "share" / "catalog.sqlite").unlink()
    (tmp_path / "workspace").write_text("a file where the folder should be")
    wizard.next()
    assert wizard.currentId() == WHO
    assert wizard.who.refused.text().endswith(".")


def test_a_colleagues_catalogue_is_joined_with_her_keys(qapp, folder, tmp_path):
    wizard = FirstStart(tmp_path / "workspace")
    wizard.restart()
    wizard.where.old.setChecked(True)
    wizard.where.share.field.setText(str(folder / "share"))
    assert not wizard.where.isComplete()
    wizard.where.colleagues.field.setText(str(folder / "workspace" / "keys"))
    wizard.next()
    wizard.who.author.setText("Bo")
    wizard.next()
    assert wizard.currentId() == PAPER
    with opened(tmp_path / "workspace") as place:
        place.catch_up()
        assert place.record("type", "fallarm")
    wizard.close()
    wizard.deleteLater()


def test_a_workspace_that_cannot_be_opened_is_told(qapp, tmp_path, monkeypatch):
    told = []
    (tmp_path / "workspace.toml").write_text("nonsense", encoding="utf-8")
    monkeypatch.setattr(program, "QApplication", lambda _words: qapp)
    monkeypatch.setattr(program, "dress", lambda *_: None)
    monkeypatch.setattr(program.QMessageBox, "critical", lambda *words: told.append(words[2]))
    assert program.main(["--workspace", str(tmp_path)]) == program.REFUSED
    assert told[0].endswith("går inte att läsa.")
    with pytest.raises(Invalid):
        Desk(tmp_path)
