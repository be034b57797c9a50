"""A picture is cropped in the product's form, by mouse and by keys; its words stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from staff_pc import wait

from kiosk.staff.crop_dialog import SHAPE, CropDialog, within

ALARM = "digitalt-trygghetslarm"
numbers = st.floats(-5000, 5000)
sides = st.floats(1, 5000)


@pytest.fixture
def dialog(qapp):
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#204060"))
    dialog = CropDialog(image)
    dialog.show()
    yield dialog
    dialog.close()
    dialog.deleteLater()


@given(st.tuples(numbers, numbers, numbers, numbers), sides, sides, st.sampled_from([None, SHAPE]))
def test_the_frame_never_leaves_the_picture(drawn, wide, high, shape):
    frame = within(QRectF(*drawn), QSizeF(wide, high), shape)
    assert QRectF(-0.01, -0.01, wide + 0.02, high + 0.02).contains(frame)
    assert frame.width() > 0
    assert frame.height() > 0
    if shape is not None:
        assert frame.width() / frame.height() == pytest.approx(shape)


def test_keys_move_and_size_the_frame(dialog):
    frame = dialog.frame
    whole = dialog.rect_in_picture
    assert (whole.width(), whole.height()) == (1200, 900)
    frame.setFocus()
    for _ in range(5):
        QTest.keyClick(frame, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    smaller = dialog.rect_in_picture
    assert smaller.width() / smaller.height() == pytest.approx(SHAPE, abs=0.01)
    assert smaller.width() < 1200
    QTest.keyClick(frame, Qt.Key.Key_Right)
    assert dialog.rect_in_picture.left() == 24
    QTest.keyClick(frame, Qt.Key.Key_A)
    assert dialog.rect_in_picture.left() == 24
    assert "Det blir suddigt" not in dialog.told.text()
    for _ in range(20):
        QTest.keyClick(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert "Det blir suddigt" in dialog.told.text()
    dialog.as_kiosk.setChecked(False)
    before = dialog.rect_in_picture
    QTest.keyClick(frame, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.rect_in_picture.width() == before.width()
    assert dialog.rect_in_picture.height() > before.height()


def drag(frame, start, end):
    points = [frame._on_screen(QRectF(*at, 0, 0)).topLeft().toPoint() for at in (start, end)]
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    QTest.mouseMove(frame, (points[0] + points[1]) / 2)
    QTest.mouseMove(frame, points[1])
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[1])


def test_the_frame_is_drawn_moved_and_stretched_by_mouse(dialog):
    frame = dialog.frame
    drag(frame, (0, 0), (600, 450))  # the corner at the upper left goes in
    assert dialog.rect_in_picture.topLeft().x() == pytest.approx(600, abs=6)
    assert dialog.rect_in_picture.bottom() == 899
    drag(frame, (800, 700), (700, 600))  # the frame as a whole
    assert dialog.rect_in_picture.topLeft().x() == pytest.approx(500, abs=6)
    assert dialog.rect_in_picture.width() == pytest.approx(600, abs=6)
    drag(frame, (10, 10), (410, 310))  # a new one
    left = dialog.rect_in_picture
    assert (left.left(), left.top(), left.width()) == pytest.approx((10, 10, 400), abs=6)
    assert frame._in_picture(QPointF(QPoint(-50, -50))) == QPointF(0, 0)


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_cropped_picture_keeps_its_place_and_its_words(window, desk, elsewhere):
    products = window.products
    products.open_type(ALARM)
    before = desk.record("type", ALARM).pictures
    pictures = products.form._editors["pictures"]
    QTest.mouseClick(pictures._rows[0].crop, Qt.MouseButton.LeftButton)
    dialog = pictures.dialog
    for _ in range(10):
        QTest.keyClick(dialog.frame, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    wanted = dialog.rect_in_picture
    QTest.mouseClick(dialog.buttons.buttons()[0], Qt.MouseButton.LeftButton)
    if elsewhere:  # one has gone on to another product meanwhile
        products.open_type("fallarm")
    wait(lambda: desk.is_idle)
    products.form.keep()
    after = desk.record("type", ALARM).pictures
    assert len(after) == len(before)
    assert (after[0].alt, after[0].illustration) == (before[0].alt, before[0].illustration)
    assert after[0].large != before[0].large
    with Image.open(desk.picture_file(after[0].large)) as picture:
        assert picture.size == (wanted.width(), wanted.height())
    desk.undo()
    assert desk.record("type", ALARM).pictures == before


def test_a_picture_that_has_not_come_is_not_cropped(window, monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: told.append(words[2]))
    window.products.open_type(ALARM)
    pictures = window.products.form._editors["pictures"]
    pictures._file_of = lambda digest: pictures_folder / digest
    pictures_folder = window._desk.folder / "nothing"
    QTest.mouseClick(pictures._rows[0].crop, Qt.MouseButton.LeftButton)
    assert told == ["Bilden finns inte här än. Försök igen om en stund."]
    assert pictures.dialog is None
