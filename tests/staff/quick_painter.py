"""Answers the preview's wishes at once, with a picture of one colour. `crash` in what is shown ends it."""

import json
import sys
from pathlib import Path

from PIL import Image

COLOURS = {"landscape": "#336699", "portrait": "#993366"}

if __name__ == "__main__":
    _, folder, shape = sys.argv[1:]
    Path(folder).mkdir(parents=True, exist_ok=True)
    for number, line in enumerate(sys.stdin):
        if "crash" in json.loads(line)["body"]:
            sys.exit(1)
        file = Path(folder) / f"{number}.png"
        Image.new("RGB", (192, 108), COLOURS[shape]).save(file)
        with (Path(folder) / "wishes").open("a", encoding="utf-8") as wishes:
            wishes.write(line)
        sys.stdout.write(json.dumps({"file": str(file)}) + "\n")
        sys.stdout.flush()
