"""Two types for looking at a product's page: one with everything that can be said, and one with but its name."""

import hashlib
import io
from pathlib import Path

from PIL import Image, ImageDraw

from catalog.entities import (
    AlarmWorkflow,
    DataUse,
    Diffusion,
    Evidence,
    Film,
    Maturity,
    Picture,
    Price,
    ProductType,
    Review,
    Scores,
    Trial,
    TrialStep,
    TryHere,
)

FILMS = Path(__file__).parents[1] / "films"
SUBTITLES = {
    "sv": "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Anna>Jag heter Anna.\n\n00:01.000 --> 00:02.000\nHär trycker jag.\n",
    "en": "WEBVTT\n\n00:00.000 --> 00:02.000\nHello, my name is Anna.\n",
}
STEPS = ("Du trycker på knappen.", "Larmet går till larmcentralen.", "De pratar med dig.", "Någon kommer hem till dig.")
FIGURES = ("press", "centre", "talk", "comes")


def named(content: bytes, media: dict[str, bytes]) -> str:
    """Keep `content` in `media` under its name; return that."""
    name = hashlib.sha256(content).hexdigest()
    media[name] = content
    return name


def picture(shade: str, media: dict[str, bytes], *, alt: str, huge: bool = False) -> Picture:
    """A picture of a plain colour with a cross, in every size."""
    sizes = {"large": (1200, 900), "small": (400, 300)} | ({"huge": (2400, 1800)} if huge else {})
    names = {}
    for name, size in sizes.items():
        image = Image.new("RGB", size, shade)
        ImageDraw.Draw(image).line((0, 0, *size), "white", size[0] // 60)
        out = io.BytesIO()
        image.save(out, "WEBP")
        names[name] = named(out.getvalue(), media)
    return Picture(**names, alt={"sv": alt}, credit="Anna Ek")


def film(media: dict[str, bytes], name: str = "green.mp4") -> Film:
    """A real film of two seconds with subtitles in two languages."""
    content = (FILMS / name).read_bytes()
    return Film(
        sha256=named(content, media),
        mime="video/mp4" if name.endswith("mp4") else "video/webm",
        bytes=len(content),
        seconds=2,
        width=1920,
        height=1080,
        title={"sv": "Så använder du larmet"},
        poster=picture("#2F5530", media, alt="En hand trycker på en knapp."),
        subtitles={language: named(words.encode(), media) for language, words in SUBTITLES.items()},
    )


def rich(media: dict[str, bytes]) -> ProductType:
    """A type about which everything is known; its pictures and film go into `media`."""
    lines = tuple({"sv": f"Det här är rad {number} av fyra, i vanlig längd."} for number in range(1, 5))
    return ProductType(
        id="allt",
        number=777,
        name={"sv": "Ett larm som kan allt"},
        summary={"sv": "Ett larm som visar allt som en sida kan visa."},
        description={"sv": "Det sitter på armen. Du trycker när du vill ha hjälp."},
        devices=({"sv": "En knapp"}, {"sv": "En mottagare"}),
        suits=lines[:2],
        suits_not=lines[:2],
        needs=("ramla",),
        access=("bistand", "kop_sjalv"),
        how_to_get={"sv": "Ring kommunen."},
        price=Price(show=True, min_sek=100, max_sek=250, unit="kr/månad"),
        alarm=AlarmWorkflow(alarms=True, steps=tuple({"sv": step} for step in STEPS), figures=FIGURES),
        data=DataUse(level=2, collects={"sv": "Var du är."}, who_sees={"sv": "Personalen."}, cohabitant_consent=True),
        pros=lines[:3],
        cons=lines[:3],
        questions=lines[:2],
        supplier_questions=lines[:2],
        evidence=(
            Evidence(claim={"sv": "Personalen åker färre resor."}, source="SKR", year=2021, strength="hog"),
            Evidence(claim={"sv": "De som provar känner sig tryggare."}, source="https://www.skr.se/x", strength="lag"),
        ),
        trials=(
            Trial(
                title={"sv": "Prov på Björkgården"},
                where="Exempelby",
                steps=(
                    TrialStep(phase="ide", date="2024-01", note={"sv": "Personalen föreslog det."}),
                    TrialStep(phase="test", date="2024-05", note={"sv": "Fem personer provade."}, worked=False),
                    TrialStep(phase="anpassad", date="2024-09", note={"sv": "Knappen blev större."}),
                    TrialStep(phase="test_igen", date="2025-02", note={"sv": "Tolv personer provade."}, worked=True),
                ),
            ),
            Trial(title={"sv": "Prov hemma"}, steps=(TrialStep(phase="avslutat", date="2023-11", worked=False),)),
        ),
        maturity=Maturity(ring="prova", basis="två egna försök", by="Anna Ek", date="2025-03-01"),
        scores=Scores(
            values={"invanare": 4, "medarbetare": 3, "kvalitet": 5, "ekonomi": 2},
            illustrative=False,
            assessed_by="Anna Ek",
            date="2025-03-01",
            source="egna mätningar",
        ),
        try_here=TryHere(
            how={"sv": "Tryck på knappen och säg hej."}, station="trygghet", hygiene={"sv": "Sprita händer."}
        ),
        alternatives=("fallarm",),
        pictures=(
            picture("#8A3420", media, alt="Ett larm på en arm.", huge=True),
            picture("#1C5560", media, alt="Ett larm på ett bord."),
            picture("#6B4A12", media, alt="En mottagare vid dörren."),
        ),
        films=(film(media),),
        diffusion=Diffusion(percent=76, what="av kommunerna har det", year="2021", source="https://skr.se/larm"),
        updated="2026-11-20",
        review=Review(status="publicerad"),
    )


def bare() -> ProductType:
    """A type of which only the name is known."""
    return ProductType(
        id="inget",
        number=778,
        name={"sv": "Något nytt"},
        summary={"sv": "Vi vet inte mer än."},
        data=DataUse(level=0),
        maturity=Maturity(ring="avvakta"),
    )
