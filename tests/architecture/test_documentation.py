"""What README says of the configuration is what the program reads."""

from pathlib import Path

from kiosk.config import document

ROOT = Path(__file__).resolve().parents[2]


def test_the_readme_holds_every_key_of_the_configuration():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    written = readme.split("<!-- configuration -->\n")[1].split("<!-- end of configuration -->")[0]
    assert written.strip() == document().strip()


def test_the_pictures_of_the_readme_are_there():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "![" in readme
    for part in readme.split("](")[1:]:
        target = part.split(")")[0]
        assert (ROOT / target).exists(), target
