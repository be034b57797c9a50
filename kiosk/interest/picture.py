"""Pictures for phones from before WebP."""

import io
from pathlib import Path
from typing import Final

QUALITY: Final = 82


def as_jpeg(path: Path) -> bytes:
    """Return a picture of the catalogue as JPEG; what can be seen through becomes white."""
    from PIL import Image  # only such a phone needs it: no other form waits for it

    jpeg = io.BytesIO()
    with Image.open(path) as picture:
        seen = picture.convert("RGBA")
    ground = Image.new("RGBA", seen.size, "white")
    ground.alpha_composite(seen)
    ground.convert("RGB").save(jpeg, "JPEG", quality=QUALITY)
    return jpeg.getvalue()
