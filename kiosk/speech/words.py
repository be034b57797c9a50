"""How each language says what is written short: abbreviations, signs, months."""

from typing import Final, NamedTuple


class Manner(NamedTuple):
    """A language's own ways of saying things."""

    short: dict[str, str]
    """Abbreviations as written, dot included, and what they stand for."""
    to: str
    """Between two numbers or days: 9–16."""
    percent: str
    dot: str
    """A dot in an address."""
    months: tuple[str, ...]
    chosen: str
    """What is said of a choice that is on."""
    picture: str
    """What is said before the words that tell of a picture."""
    either: str
    """A slash between two words."""


MANNERS: Final = {
    "sv": Manner(
        short={
            "t.ex.": "till exempel",
            "t ex": "till exempel",
            "bl.a.": "bland annat",
            "m.m.": "med mera",
            "m.fl.": "med flera",
            "o.s.v.": "och så vidare",
            "osv.": "och så vidare",
            "d.v.s.": "det vill säga",
            "dvs.": "det vill säga",
            "f.d.": "före detta",
            "ca": "cirka",
            "ca.": "cirka",
            "kl.": "klockan",
            "nr": "nummer",
            "nr.": "nummer",
            "tel.": "telefon",
            "st.": "stycken",
            "kr": "kronor",
            "min.": "minuter",
            "tim.": "timmar",
            "cm": "centimeter",
            "kg": "kilo",
            "&": "och",
        },
        to="till",
        percent="procent",
        dot="punkt",
        months=(
            *("januari", "februari", "mars", "april", "maj", "juni"),
            *("juli", "augusti", "september", "oktober", "november", "december"),
        ),
        chosen="valt",
        picture="Bild",
        either="eller",
    ),
    "fi": Manner(
        short={
            "esim.": "esimerkiksi",
            "mm.": "muun muassa",
            "jne.": "ja niin edelleen",
            "ym.": "ynnä muuta",
            "ts.": "toisin sanoen",
            "n.": "noin",
            "klo": "kello",
            "nro": "numero",
            "puh.": "puhelin",
            "min.": "minuuttia",
            "cm": "senttimetriä",
            "kg": "kiloa",
            "€": "euroa",
            "&": "ja",
        },
        to="viiva",
        percent="prosenttia",
        dot="piste",
        months=(
            *("tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta"),
            *("heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta"),
        ),
        chosen="valittu",
        picture="Kuva",
        either="tai",
    ),
    "en": Manner(
        short={
            "e.g.": "for example",
            "i.e.": "that is",
            "etc.": "and so on",
            "approx.": "about",
            "no.": "number",
            "tel.": "telephone",
            "min.": "minutes",
            "cm": "centimetres",
            "kg": "kilos",
            "SEK": "kronor",
            "&": "and",
        },
        to="to",
        percent="per cent",
        dot="dot",
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        chosen="chosen",
        picture="Picture",
        either="or",
    ),
    "da": Manner(
        short={
            "f.eks.": "for eksempel",
            "bl.a.": "blandt andet",
            "m.m.": "med mere",
            "m.fl.": "med flere",
            "osv.": "og så videre",
            "dvs.": "det vil sige",
            "ca.": "cirka",
            "kl.": "klokken",
            "nr.": "nummer",
            "tlf.": "telefon",
            "kr.": "kroner",
            "min.": "minutter",
            "cm": "centimeter",
            "kg": "kilo",
            "&": "og",
        },
        to="til",
        percent="procent",
        dot="punktum",
        months=(
            *("januar", "februar", "marts", "april", "maj", "juni"),
            *("juli", "august", "september", "oktober", "november", "december"),
        ),
        chosen="valgt",
        picture="Billede",
        either="eller",
    ),
    "ar": Manner(
        short={"&": "و"},
        to="إلى",
        percent="بالمئة",
        dot="نقطة",
        months=(
            *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
            *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
        ),
        chosen="مختار",
        picture="صورة",
        either="أو",
    ),
}
FIRST: Final = "sv"
"""How languages that are not told of here are spoken."""


def manner_of(language: str) -> Manner:
    """Return how `language` says things."""
    return MANNERS.get(language, MANNERS[FIRST])
