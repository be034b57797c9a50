"""The pages of the form as HTML: templates, words and what the catalogue says, always escaped."""

import re
from functools import partial
from pathlib import Path
from typing import Final, Literal, TypeAlias

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from catalog.entities import Showroom, Text, read
from kiosk.interest import showing
from kiosk.interest.booking import Offered
from kiosk.interest.form import Problem, Typed
from kiosk.interest.registration import DAYS, TIMES
from kiosk.interest.room import Room
from kiosk.interest.showing import Showing
from kiosk.interest.ticket import KINDS
from kiosk.interest.words import Languages

Notice: TypeAlias = Literal["expired", "forged", "closed", "start", "large", "busy", "broken"]
NOWHERE: Final = Room(None, (), ())
NAMELESS: Final = Showroom(id="showroom", name={})
NOTHING_OFFERED: Final = Offered()
FOREIGN: Final = Markup('<span lang="{1}" dir="auto">{0}</span>')
WHOLE: Final = Markup('<span class="whole">{}</span>')
NUMBER: Final = re.compile(r"(\+?\d+(?:[ –-]\d+)+[.,;)]?)")
PHONE: Final = Markup('<a href="tel:{}" dir="ltr">{}</a>')


class Pages:
    """Every page the form can show. `room` is what was read from the catalogue for this visit."""

    def __init__(self, folder: Path, languages: Languages, *, secure: bool) -> None:
        """`folder` holds the templates. Without a secure connection the form asks for no free text."""
        self._languages = languages
        self._secure = secure
        self._templates = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters["fill"] = _fill
        self._templates.globals.update(phone_link=_phone_link, by_field=_by_field)

    def form(
        self,
        language: str,
        room: Room,
        path: str,
        typed: Typed,
        problems: tuple[Problem, ...] = (),
        *,
        offered: Offered = NOTHING_OFFERED,
        not_saved: bool = False,
    ) -> str:
        """Return the form with what has been typed; it is sent to `path`."""
        return self._page(
            "form.html",
            language,
            room,
            path=path,
            typed=typed,
            problems=problems,
            not_saved=not_saved,
            slots=offered,
            secure=self._secure,
            kinds=KINDS,
            days=DAYS,
            times=TIMES,
        )

    def thanks(self, language: str, room: Room, reference: str, path: str, booked: Showing | None = None) -> str:
        """Return the page that says that it has come in, which time is booked, and what happens next."""
        reference = reference.replace(" ", "\u00a0")
        return self._page("thanks.html", language, room, reference=reference, path=path, booked=booked)

    def notice(self, language: str, notice: Notice, room: Room = NOWHERE) -> str:
        """Return a page that says in plain words why there is no form, and what to do."""
        return self._page("notice.html", language, room, notice=notice)

    def _page(self, template: str, language: str, room: Room, **values: object) -> str:
        def shown(text: Text) -> Markup:
            words = read(text, language)
            whole = _with_whole_numbers(words.text)
            return whole if words.language == language else FOREIGN.format(whole, words.language)

        def numbers() -> str:
            return ", ".join(str(product.number) for product in room.products)

        return self._templates.get_template(template).render(
            language=language,
            words=self._languages.words(language),
            offered=self._languages.offered,
            room=room if room.showroom else room._replace(showroom=NAMELESS),
            room_name=read(room.showroom.name, language).text if room.showroom else "",
            retention_days=room.retention_days,
            shown=shown,
            numbers=numbers,
            day_called=partial(showing.called, words=self._languages.words(language)),
            start=partial(showing.start, words=self._languages.words(language)),
            hours=partial(showing.hours, words=self._languages.words(language)),
            clock=partial(showing.clock, words=self._languages.words(language)),
            **values,
        )


def _fill(words: str, **values: object) -> Markup:
    """Return `words` with `{name}` replaced; words and values are escaped unless they are HTML already."""
    return escape(words).format(**values)


def _with_whole_numbers(words: str) -> Markup:
    """Return `words` as HTML: no telephone number or span of hours goes on in the next line unless it must."""
    parts = (WHOLE.format(part) if place % 2 else escape(part) for place, part in enumerate(NUMBER.split(words)))
    return Markup("").join(parts)


def _phone_link(number: str) -> Markup:
    return PHONE.format(re.sub(r"[^0-9+]", "", number), number.replace(" ", "\u00a0"))


def _by_field(problems: tuple[Problem, ...]) -> dict[str, str]:
    return {problem.field: problem.words for problem in reversed(problems)}
