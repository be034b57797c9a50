import hashlib
import io
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from catalog import media
from catalog.entities import Picture
from catalog.errors import Invalid
from catalog.media import import_illustration, import_picture

ROOT = Path(__file__).resolve().parents[3]
ORIENTATION, GPS = 0x0112, 0x8825


def shown(data):
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def saved(tmp_path, picture, name="photo.jpg", **options):
    path = tmp_path / name
    picture.save(path, **options)
    return path


def halves(size, left="red", right="blue"):
    picture = Image.new("RGB", size, left)
    picture.paste(right, (size[0] // 2, 0, *size))
    return picture


def near(pixel, wanted):
    return all(abs(one - other) < 24 for one, other in zip(pixel, wanted, strict=False))


@pytest.mark.parametrize(
    ("size", "large", "small"),
    [
        ((4000, 3000), (1200, 900), (400, 300)),
        ((3000, 4000), (675, 900), (225, 300)),
        ((4000, 1000), (1200, 300), (400, 100)),
        ((300, 200), (300, 200), (300, 200)),
        ((1, 1), (1, 1), (1, 1)),
    ],
)
def test_a_picture_fits_and_is_never_enlarged(tmp_path, size, large, small):
    renditions = import_picture(saved(tmp_path, Image.new("RGB", size, "teal")))
    assert [shown(data).size for data in (renditions.large, renditions.small)] == [large, small]
    assert shown(renditions.large).format == "WEBP"


@pytest.mark.parametrize(
    ("size", "huge"),
    [
        ((4000, 3000), (2400, 1800)),
        ((3000, 4000), (1350, 1800)),
        ((2000, 1000), (2000, 1000)),
        ((1600, 400), (1600, 400)),
        ((500, 1200), (500, 1200)),
    ],
)
def test_a_large_original_gets_a_rendition_for_4k_screens(tmp_path, size, huge):
    renditions = import_picture(saved(tmp_path, Image.new("RGB", size, "teal")))
    assert shown(renditions.huge).size == huge
    picture = renditions.picture({"sv": "Blågrönt"})
    assert renditions.media()[picture.huge] == renditions.huge
    assert set(renditions.media()) == {picture.large, picture.small, picture.huge}


@pytest.mark.parametrize("size", [(1200, 900), (1500, 1125), (1400, 20), (40, 30)])
def test_an_original_that_has_little_more_to_show_gets_none(tmp_path, size):
    renditions = import_picture(saved(tmp_path, Image.new("RGB", size, "teal")))
    assert renditions.huge == b""
    assert renditions.picture({}).huge == ""
    assert b"" not in renditions.media().values()


def test_a_photo_taken_sideways_stands_upright(tmp_path):
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    renditions = import_picture(saved(tmp_path, halves((400, 200)), exif=exif))
    upright = shown(renditions.large)
    assert upright.size == (200, 400)
    assert near(upright.getpixel((100, 50)), (255, 0, 0))
    assert near(upright.getpixel((100, 350)), (0, 0, 255))


CORNERS = {1: "RGBW", 2: "GRWB", 3: "WBGR", 4: "BWRG", 5: "RBGW", 6: "BRWG", 7: "WGBR", 8: "GWRB"}
"""How red, green, blue and white (top left, top right, bottom left, bottom right) stand when a camera was held so."""


@pytest.mark.parametrize("way", CORNERS)
def test_however_the_camera_was_held_the_photo_stands_upright(tmp_path, way):
    colours = {"R": (255, 0, 0), "G": (0, 128, 0), "B": (0, 0, 255), "W": (255, 255, 255)}
    taken = Image.new("RGB", (400, 200))
    for place, colour in enumerate("RGBW"):
        x, y = place % 2 * 200, place // 2 * 100
        taken.paste(colours[colour], (x, y, x + 200, y + 100))
    exif = Image.Exif()
    exif[ORIENTATION] = way
    upright = shown(import_picture(saved(tmp_path, taken, exif=exif)).large)
    width, height = upright.size
    assert (width, height) == ((400, 200) if way < 5 else (200, 400))
    spots = [(x, y) for y in (height // 4, 3 * height // 4) for x in (width // 4, 3 * width // 4)]
    assert all(near(upright.getpixel(spot), colours[name]) for spot, name in zip(spots, CORNERS[way], strict=True))


@pytest.mark.parametrize("name", ["photo.jpg", "photo.png", "photo.webp", "photo.tiff"])
def test_nothing_tells_where_or_by_whom_it_was_taken(tmp_path, name):
    exif = Image.Exif()
    exif[0x013B] = "Anna Fotograf"
    exif.get_ifd(GPS)[1] = "N"
    path = saved(
        tmp_path, Image.new("RGB", (500, 400)), name, exif=exif, **({"comment": b"Anna"} if "jpg" in name else {})
    )
    assert b"Anna" in path.read_bytes()
    for data in (import_picture(path).large, import_picture(path).small):
        assert b"Anna" not in data
        assert not shown(data).getexif()
        assert not {"exif", "xmp", "icc_profile", "comment"} & set(shown(data).info)


@pytest.mark.parametrize("name", ["photo.jpg", "photo.png", "photo.webp"])
def test_no_byte_of_a_place_is_left(tmp_path, name):
    exif = Image.Exif()
    exif[ORIENTATION] = 1
    place = exif.get_ifd(GPS)
    place[1], place[2], place[3], place[4] = "N", (66.0, 49.0, 51.0), "E", (23.0, 42.0, 0.0)
    place[29] = "1987:06:05"
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>66,49N</exif:GPSLatitude></x:xmpmeta>'
    options = {"xmp": xmp} if name.endswith(("jpg", "webp")) else {}
    path = saved(tmp_path, halves((2000, 1600)), name, exif=exif, **options)
    assert b"1987:06:05" in path.read_bytes()
    assert not options or b"GPSLatitude" in path.read_bytes()
    renditions = import_picture(path)
    for data in (renditions.huge, renditions.large, renditions.small):
        assert not any(trace in data for trace in (b"1987:06:05", b"GPSLatitude", b"EXIF", b"Exif", b"XMP ", b"ICCP"))
        assert set(_chunks(data)) <= {b"VP8 ", b"VP8L"}


def _chunks(webp):
    """The names of the parts a WebP consists of."""
    at = 12
    while at < len(webp):
        yield webp[at : at + 4]
        size = int.from_bytes(webp[at + 4 : at + 8], "little")
        at += 8 + size + size % 2


def test_colours_of_another_profile_become_srgb(tmp_path):
    turned = Image.new("RGB", (40, 30), (200, 30, 30))
    path = saved(tmp_path, turned, "photo.png", icc_profile=_swapped_profile())
    assert near(shown(import_picture(path).large).getpixel((5, 5)), (30, 30, 200))


def test_a_profile_that_cannot_be_used_is_taken_for_srgb(tmp_path):
    for profile in (b"not a profile", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()):
        path = saved(tmp_path, Image.new("RGB", (40, 30), (200, 30, 30)), "photo.png", icc_profile=profile)
        assert near(shown(import_picture(path).large).getpixel((5, 5)), (200, 30, 30))


@pytest.mark.parametrize("mode", ["CMYK", "L", "P", "RGBA", "LA", "I;16"])
def test_every_kind_of_pixel_is_understood(tmp_path, mode):
    name = "photo.jpg" if mode == "CMYK" else "photo.png"
    grey = Image.new("L", (40, 30), 150)
    picture = Image.new("I;16", (40, 30), 150 * 257) if mode == "I;16" else grey.convert("RGB").convert(mode)
    assert near(shown(import_picture(saved(tmp_path, picture, name)).large).getpixel((5, 5)), (150, 150, 150))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_stays_transparent(tmp_path, mode):
    picture = Image.new("RGBA", (40, 30), (0, 0, 0, 0)).convert(mode)
    options = {"transparency": 0} if mode == "P" else {}
    assert shown(import_picture(saved(tmp_path, picture, "drawing.png", **options)).large).getpixel((5, 5))[3] == 0


def test_a_transparent_picture_with_a_profile_stays_transparent(tmp_path):
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    path = saved(tmp_path, Image.new("RGBA", (40, 30), (200, 30, 30, 0)), "drawing.png", icc_profile=srgb)
    assert shown(import_picture(path).large).getpixel((5, 5))[3] == 0


def test_only_the_first_picture_of_an_animation_is_taken(tmp_path):
    path = tmp_path / "moving.gif"
    Image.new("RGB", (40, 30), "red").save(path, save_all=True, append_images=[Image.new("RGB", (40, 30), "blue")])
    assert near(shown(import_picture(path).large).getpixel((5, 5)), (255, 0, 0))
    assert shown(import_picture(path).large).n_frames == 1


def test_the_same_picture_has_the_same_name_every_time(tmp_path):
    path = saved(tmp_path, halves((800, 600)))
    assert import_picture(path) == import_picture(path)


def test_renditions_are_named_by_their_content(tmp_path):
    renditions = import_picture(saved(tmp_path, halves((800, 600))))
    large, small = (hashlib.sha256(data).hexdigest() for data in (renditions.large, renditions.small))
    assert renditions.media() == {large: renditions.large, small: renditions.small}
    assert renditions.picture({"sv": "Två färger"}, credit="Anna") == Picture(
        large=large, small=small, alt={"sv": "Två färger"}, credit="Anna"
    )


def _png(width, height):
    """A tiny file that promises an enormous picture."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def test_colours_for_print_are_seen_as_they_were_meant(tmp_path):
    """Without their profile these inks would be another colour: `naive` says which."""
    inks = Image.new("CMYK", (40, 30), (0, 255, 255, 0))
    path = saved(tmp_path, inks, "print.tiff", icc_profile=_ink_profile())
    plain = saved(tmp_path, inks, "plain.tiff")
    meant = shown(import_picture(path).large).getpixel((5, 5))
    naive = shown(import_picture(plain).large).getpixel((5, 5))
    assert near(naive, (255, 0, 0))
    assert near(meant, (0, 128, 0))


def test_adobe_rgb_is_brought_into_srgb(tmp_path):
    """Adobe RGB's (100, 180, 100) is the more vivid sRGB (0, 182, 93)."""
    path = saved(tmp_path, Image.new("RGB", (40, 30), (100, 180, 100)), "photo.png", icc_profile=_adobe_rgb())
    red, green, blue = shown(import_picture(path).large).getpixel((5, 5))[:3]
    assert red < 24
    assert near((green, blue), (182, 93))


def test_thirty_thousand_squared_is_refused_in_little_memory(tmp_path):
    path = tmp_path / "bomb.png"
    path.write_bytes(_png(30_000, 30_000))
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from catalog.errors import Invalid; from catalog.media import import_picture\n"
        "resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try:\n    import_picture(Path(sys.argv[1]))\nexcept Invalid as problem:\n    print(problem.sentence)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    sentence, kilobytes = done.stdout.splitlines()
    assert "för stor" in sentence
    assert int(kilobytes) < 20_000, "2.7 GB would be needed to decode it"


@pytest.mark.parametrize("size", [(9000, 9000), (12_000, 12_000), (60_000, 60_000)])
def test_a_picture_that_would_swell_is_refused_before_it_is_decoded(tmp_path, size):
    path = tmp_path / "bomb.png"
    path.write_bytes(_png(*size))
    with pytest.raises(Invalid, match=r"bomb\.png") as problem:
        import_picture(path)
    assert "för stor" in problem.value.sentence


def test_a_file_that_is_too_big_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "film.jpg"
    with path.open("wb") as file:
        file.truncate(media.LARGEST_FILE + 1)
    with pytest.raises(Invalid) as problem:
        import_picture(path)
    assert "för stor" in problem.value.sentence


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7 a document",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 40,
        b"II*\x00" * 9,
    ],
)
def test_what_is_no_picture_is_refused_with_what_to_do(tmp_path, content):
    path = tmp_path / "dokument.pdf"
    path.write_bytes(content)
    with pytest.raises(Invalid) as problem:
        import_picture(path)
    assert (
        problem.value.sentence
        == "”dokument.pdf” går inte att läsa som bild. Spara den som JPEG eller PNG och försök igen."
    )


def test_a_picture_that_is_cut_short_is_refused(tmp_path):
    path = saved(tmp_path, Image.effect_noise((600, 400), 90).convert("RGB"))
    path.write_bytes(path.read_bytes()[:-20_000])
    with pytest.raises(Invalid):
        import_picture(path)


def test_a_picture_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(Invalid, match=r"gone\.jpg") as problem:
        import_picture(tmp_path / "gone.jpg")
    assert "finns inte" in problem.value.sentence
    with pytest.raises(Invalid):
        import_picture(tmp_path)


def test_an_illustration_is_shown_as_it_was_drawn(tmp_path):
    path = saved(tmp_path, halves((1200, 900)), "larm.webp", lossless=True)
    renditions = import_illustration(path)
    assert renditions.large == path.read_bytes()
    assert shown(renditions.small).size == (400, 300)


@pytest.mark.parametrize(
    ("size", "name"), [((1300, 900), "wide.webp"), ((1200, 901), "high.webp"), ((40, 30), "photo.png")]
)
def test_an_illustration_of_another_form_is_refused(tmp_path, size, name):
    with pytest.raises(Invalid, match="1200 × 900"):
        import_illustration(saved(tmp_path, Image.new("RGB", size), name))


def _number(value):
    """A signed fixed-point number as ICC writes it."""
    return struct.pack(">i", round(value * 65536))


def _profile(space, kind, tags):
    """An ICC profile (version 2) of those tags."""
    at, table, body = 132 + 12 * len(tags), b"", b""
    for name, data in tags.items():
        padded = data + bytes(-len(data) % 4)
        table += name + struct.pack(">II", at + len(body), len(data))
        body += padded
    white = _number(0.9642) + _number(1.0) + _number(0.8249)
    head = struct.pack(
        ">I4sI4s4s4s12s4s", at + len(body), b"lcms", 0x02400000, kind, space[0], space[1], bytes(12), b"acsp"
    )
    head += bytes(28) + white
    return head + bytes(128 - len(head)) + struct.pack(">I", len(tags)) + table + body


def _adobe_rgb():
    """Adobe RGB (1998): its primaries adapted to D50, gamma 563/256."""
    primaries = {
        b"rXYZ": (0.60974, 0.31111, 0.01947),
        b"gXYZ": (0.20528, 0.62567, 0.06087),
        b"bXYZ": (0.14919, 0.06322, 0.74457),
        b"wtpt": (0.9505, 1.0, 1.0891),
    }
    tags = {name: b"XYZ " + bytes(4) + b"".join(map(_number, values)) for name, values in primaries.items()}
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(563 / 256 * 256)) + bytes(2)
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    return _profile((b"RGB ", b"XYZ "), b"mntr", tags)


def _ink_profile():
    """A printer's profile: no ink is white, black is black, and every other ink the same green, Lab (46, -52, 50)."""
    white, black, green = bytes((255, 128, 128)), bytes((0, 128, 128)), bytes((round(46 * 2.55), 128 - 52, 128 + 50))
    grid = white + black + (green + black) * 7  # black ink is the corner that changes quickest
    identity = b"".join(_number(value) for value in (1, 0, 0, 0, 1, 0, 0, 0, 1))
    ramp = bytes(range(256))
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + identity + ramp * 4 + grid + ramp * 3
    return _profile((b"CMYK", b"Lab "), b"prtr", {b"A2B0": table})


def _swapped_profile():
    """An RGB profile like sRGB in which red and blue have changed places."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    tags = int.from_bytes(profile[128:132], "big")
    places = {bytes(profile[at : at + 4]): at for at in range(132, 132 + 12 * tags, 12)}
    red, blue = places[b"rXYZ"], places[b"bXYZ"]
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    return bytes(profile)
