"""Tell which QML files are not as qmlformat writes them; exit 1 if there are any. `--write` mends them."""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Compare every file named on the command line with its formatted text."""
    names = sys.argv[1:]
    write = "--write" in names
    tool = Path(sys.executable).parent / "pyside6-qmlformat"
    unlike = []
    for name in names:
        if name == "--write":
            continue
        done = subprocess.run([str(tool), name], capture_output=True, text=True, encoding="utf-8", check=True)
        if done.stdout != Path(name).read_text(encoding="utf-8"):
            unlike.append(name)
            if write:
                Path(name).write_text(done.stdout, encoding="utf-8", newline="\n")
    for name in unlike:
        print(f"{'formatted' if write else 'not formatted'}: {name}")
    return 1 if unlike and not write else 0


if __name__ == "__main__":
    sys.exit(main())
