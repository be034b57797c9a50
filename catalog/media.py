"""Pictures: from whatever a camera or a colleague gives to a few small WebP files, named by their content."""

import hashlib
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from catalog.entities import Picture, Text
from catalog.errors import Invalid

HUGE: Final = (2400, 1800)
LARGE: Final = (1200, 900)
SMALL: Final = (400, 300)
LARGEST_FILE: Final = 60 * 2**20
LARGEST_PICTURE: Final = 80_000_000
"""Pixels; a camera of the day makes 50 million. More is refused before anything is decoded."""
FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
QUALITY: Final = 84
CLEARLY: Final = 1.25
"""How much larger than `large` a picture must be before it is worth a rendition for 4K screens."""

_UNREADABLE: Final = "”{name}” går inte att läsa som bild. Spara den som JPEG eller PNG och försök igen."
_TOO_BIG: Final = "”{name}” är för stor. Spara bilden i en mindre storlek och försök igen."


class Renditions(msgspec.Struct, frozen=True):
    """A picture in the sizes the kiosk shows, as WebP bytes without any metadata; `huge` is empty if there is none."""

    large: bytes
    small: bytes
    huge: bytes = b""

    def media(self) -> dict[str, bytes]:
        """Return the bytes by their SHA-256 in lower-case hex."""
        return {digest_of(data): data for data in (self.large, self.small, self.huge) if data}

    def picture(self, alt: Text, *, credit: str = "", illustration: bool = False) -> Picture:
        """Return the part of a record that refers to this picture."""
        return Picture(
            large=digest_of(self.large),
            small=digest_of(self.small),
            alt=alt,
            credit=credit,
            illustration=illustration,
            huge=digest_of(self.huge) if self.huge else "",
        )


def digest_of(data: bytes) -> str:
    """Return the name of a picture: the SHA-256 of its bytes in lower-case hex."""
    return hashlib.sha256(data).hexdigest()


def import_picture(path: Path) -> Renditions:
    """Return a photo or drawing turned upright, in sRGB, without metadata, in two or three sizes; never enlarged.

    Raises `Invalid` with a sentence if there is no such file, it is no picture, or it is too big.
    """
    with _picture_at(path) as picture:
        upright = _in_srgb(ImageOps.exif_transpose(picture))
        huge = _webp(upright, HUGE) if _is_worth_more(upright) else b""
        return Renditions(_webp(upright, LARGE), _webp(upright, SMALL), huge)


def import_illustration(path: Path) -> Renditions:
    """Return an illustration: its WebP file as it is, and a small rendition. Errors as `import_picture`."""
    with _picture_at(path) as picture:
        if picture.format != "WEBP" or picture.width > LARGE[0] or picture.height > LARGE[1]:
            raise Invalid(f"Illustrationen ”{path.name}” ska vara en WebP-bild på högst 1200 × 900 bildpunkter.")
        return Renditions(path.read_bytes(), _webp(_in_srgb(picture), SMALL))


@contextmanager
def _picture_at(path: Path) -> Iterator[Image.Image]:
    """Give a picture that may be decoded; failures while it is being decoded become sentences as well."""
    unreadable, too_big = (sentence.format(name=path.name) for sentence in (_UNREADABLE, _TOO_BIG))
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Invalid(too_big)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own warning about size; the limit below is stricter
            picture = Image.open(path, formats=FORMATS)
        with picture:
            if picture.width * picture.height > LARGEST_PICTURE:
                raise Invalid(too_big)
            yield picture
    except Image.DecompressionBombError as problem:
        raise Invalid(too_big, f"{path.name}: {problem}") from problem
    except FileNotFoundError as problem:
        raise Invalid(f"Bilden ”{path.name}” finns inte. Kontrollera namnet och mappen.", str(problem)) from problem
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as problem:
        raise Invalid(unreadable, f"{path.name}: {problem}") from problem


def _is_worth_more(picture: Image.Image) -> bool:
    return picture.width > CLEARLY * LARGE[0] or picture.height > CLEARLY * LARGE[1]


def _in_srgb(picture: Image.Image) -> Image.Image:
    """Return the picture's colours as sRGB; a profile that cannot be read is taken for sRGB."""
    if picture.mode.startswith("I;16"):  # Pillow would cut sixteen bits off at white instead of scaling them
        picture = picture.point(lambda value: value / 257, "L")
    transparent = picture.has_transparency_data
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in {"RGB", "RGBA", "CMYK", "L"}:
        try:
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(
                picture, given, ImageCms.createProfile("sRGB"), outputMode="RGBA" if picture.mode == "RGBA" else "RGB"
            )
        except (ImageCms.PyCMSError, OSError):
            converted = None
        if converted is not None:
            return converted
    return picture.convert("RGBA" if transparent else "RGB")


def _webp(picture: Image.Image, box: tuple[int, int]) -> bytes:
    fitted = picture.copy()
    fitted.thumbnail(box, Image.Resampling.LANCZOS)
    fitted.info.clear()
    out = io.BytesIO()
    fitted.save(out, "WEBP", quality=QUALITY, method=6)
    return out.getvalue()
