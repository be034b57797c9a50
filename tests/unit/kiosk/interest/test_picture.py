import io

from PIL import Image

from kiosk.interest.picture import as_jpeg


def test_what_can_be_seen_through_becomes_white(tmp_path):
    picture = Image.new("RGBA", (40, 30), (0, 0, 0, 0))
    picture.paste((200, 30, 30, 255), (0, 0, 20, 30))
    picture.save(tmp_path / "x.webp", lossless=True)
    with Image.open(io.BytesIO(as_jpeg(tmp_path / "x.webp"))) as seen:
        assert (seen.format, seen.mode, seen.size) == ("JPEG", "RGB", (40, 30))
        assert min(seen.getpixel((35, 15))) > 250
        red, green, _ = seen.getpixel((5, 15))
        assert (red > 180, green < 60) == (True, True)
