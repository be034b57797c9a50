"""Describes the view models to QML's tools, so that qmllint sees their types."""

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("kiosk/ui/models", "kiosk/ui/view_models")
ALL_OF_THEM = "kiosk/ui/screen_models.py"
MODULE = "Kiosk.ViewModels"
MAJOR = "1"
QMLDIR = f"module {MODULE}\ntypeinfo view_models.qmltypes\nimport QtQml\n"


def generate(python: Path, out_folder: Path) -> None:
    """Write Kiosk/ViewModels/{qmldir,view_models.qmltypes} in `out_folder` if a source is newer than they are.

    `python` is the environment's interpreter: its PySide6 has the tools. Raises `subprocess.CalledProcessError`.
    """
    target = out_folder.joinpath(*MODULE.split("."))
    qmltypes = target / "view_models.qmltypes"
    sources = [ROOT / SOURCES[0] / "row_list.py"]  # the others descend from it
    sources += [path for folder in SOURCES for path in sorted((ROOT / folder).glob("[!_]*.py"))]
    sources = list(dict.fromkeys([*sources, ROOT / ALL_OF_THEM]))
    newest = max(path.stat().st_mtime for path in [*sources, Path(__file__)])
    if qmltypes.exists() and qmltypes.stat().st_mtime >= newest:
        return
    target.mkdir(parents=True, exist_ok=True)
    (target / "qmldir").write_text(QMLDIR, encoding="utf-8", newline="\n")
    with tempfile.TemporaryDirectory() as scratch:
        described = Path(scratch) / "metatypes.json"
        described.write_text(json.dumps(_metatypes(python, sources)), encoding="utf-8")
        _register(python, described, qmltypes)


def _metatypes(python: Path, sources: list[Path]) -> list[dict[str, Any]]:
    """Return what PySide's tool reads from the sources; only classes that Qt knows are kept.

    The tool forgets `constant=True`: whatever tells of no change is constant.
    """
    words = [str(_tool(python, "pyside6-metaobjectdump")), *map(str, sources)]
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=True, cwd=ROOT)
    files = json.loads(done.stdout.replace('"type": "float"', '"type": "double"'))  # what PySide makes of it
    known: set[str] = set()
    for file in files:
        file["classes"] = [cls for cls in file["classes"] if _is_known_to_qt(cls, known)]
        for described in (each for cls in file["classes"] for each in cls.get("properties", [])):
            described.setdefault("constant", "notify" not in described)
        file["inputFile"] = Path(file["inputFile"]).name
        file.setdefault("QML_IMPORT_NAME", MODULE)
    return [file for file in files if file["classes"]]


def _is_known_to_qt(described: dict[str, Any], known: set[str]) -> bool:
    """Whether a class descends from Qt's; those that do are added to `known`. Parents come before children."""
    parents = [str(parent["name"]) for parent in described.get("superClasses", [])]
    found = any(name.startswith("Q") or name in known for name in parents)
    if found:
        known.add(str(described["className"]))
    return found


def _register(python: Path, described: Path, qmltypes: Path) -> None:
    words = [
        str(_tool(python, "pyside6-qmltyperegistrar")),
        f"--generate-qmltypes={qmltypes}",
        f"--import-name={MODULE}",
        f"--major-version={MAJOR}",
        f"--foreign-types={_qt_metatypes(python)}",
        "-o",
        str(described.with_suffix(".cpp")),
        str(described),
    ]
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=True)
    if done.stderr.strip():
        raise subprocess.CalledProcessError(1, words, done.stdout, done.stderr)


def _qt_metatypes(python: Path) -> Path:
    code = "import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent)"
    done = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True)
    return next(Path(done.stdout.strip()).rglob("qt6core_metatypes.json"))


def _tool(python: Path, name: str) -> Path:
    """Return the tool beside the interpreter, with Windows' suffix if need be."""
    plain = python.parent / name
    return plain if plain.exists() else plain.with_suffix(".exe")
