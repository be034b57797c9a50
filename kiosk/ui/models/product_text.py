"""What a type's page says in plain values."""

from PySide6.QtCore import Property, QObject, Signal

from catalog.entities import DataUse, Maturity, ProductType
from kiosk.ui.models.product_page import Lists, Words

NOTHING = ProductType(id="", number=0, name={}, summary={}, data=DataUse(level=0), maturity=Maturity(ring=""))


class ProductText(QObject):
    """The half of `ProductViewModel` that is no list of rows."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._say(NOTHING, Words(), Lists())

    def _say(self, shown: ProductType, words: Words, lists: Lists) -> None:
        self._shown, self._words, self._lists = shown, words, lists

    # --- what it is ---

    @Property(str, notify=changed)
    def typeId(self) -> str:
        """The type's id; empty if there is no such type."""
        return self._shown.id

    @Property(int, notify=changed)
    def number(self) -> int:
        """The number on its label."""
        return self._shown.number

    @Property(str, notify=changed)
    def name(self) -> str:
        """Its name."""
        return self._words.name

    @Property(str, notify=changed)
    def summary(self) -> str:
        """One sentence."""
        return self._words.summary

    @Property(str, notify=changed)
    def description(self) -> str:
        """The description."""
        return self._words.description

    @Property(str, notify=changed)
    def fallbackLanguage(self) -> str:
        """The code of the language the texts fell back to; empty if they are in the chosen one."""
        return self._words.fallback

    @Property(str, notify=changed)
    def formName(self) -> str:
        """The form's code: produkt, tjanst, system or ide."""
        return self._shown.form

    @Property(str, notify=changed)
    def tint(self) -> str:
        """The tint of its first area."""
        return self._words.tint

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def devices(self) -> list[str]:
        """The things that belong to it."""
        return list(self._lists.devices)

    # --- whom it suits ---

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def suits(self) -> list[str]:
        """Whom it suits."""
        return list(self._lists.suits)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def suitsNot(self) -> list[str]:
        """Whom it does not suit."""
        return list(self._lists.suits_not)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def pros(self) -> list[str]:
        """What speaks for it."""
        return list(self._lists.pros)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def cons(self) -> list[str]:
        """What speaks against it."""
        return list(self._lists.cons)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def questions(self) -> list[str]:
        """What to think about."""
        return list(self._lists.questions)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def supplierQuestions(self) -> list[str]:
        """What to ask whoever sells it."""
        return list(self._lists.supplier_questions)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def needs(self) -> list[str]:
        """The needs it can meet, in first person."""
        return list(self._lists.needs)

    # --- when it alarms ---

    @Property(bool, notify=changed)
    def alarms(self) -> bool:
        """Whether it can alarm."""
        return self._shown.alarm.alarms

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def alarmSteps(self) -> list[str]:
        """What then happens, step by step."""
        return list(self._lists.alarm_steps)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def alarmFigures(self) -> list[str]:
        """What is drawn at each of them: the name of an icon."""
        return list(self._lists.alarm_figures)

    @Property(bool, notify=changed)
    def alarmVerified(self) -> bool:
        """Whether the alarm's receiver has confirmed the steps."""
        return not self._shown.alarm.verify_locally

    # --- how to get it ---

    @Property(str, notify=changed)
    def howToGet(self) -> str:
        """How it is got, in words."""
        return self._words.how_to_get

    @Property(str, notify=changed)
    def priceText(self) -> str:
        """What it costs; empty: ask staff."""
        return self._words.price

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The number to call."""
        return self._words.phone

    @Property(str, notify=changed)
    def hours(self) -> str:
        """When somebody answers."""
        return self._words.hours

    # --- what is collected ---

    @Property(int, notify=changed)
    def privacyLevel(self) -> int:
        """0-3."""
        return self._shown.data.level

    @Property(str, notify=changed)
    def privacyName(self) -> str:
        """The level in words."""
        return self._words.privacy_name

    @Property(str, notify=changed)
    def collects(self) -> str:
        """What is collected."""
        return self._words.collects

    @Property(str, notify=changed)
    def whoSees(self) -> str:
        """Who sees it."""
        return self._words.who_sees

    @Property(str, notify=changed)
    def consent(self) -> str:
        """How one agrees to it."""
        return self._words.consent

    @Property(str, notify=changed)
    def withoutMonitoring(self) -> str:
        """What there is instead, without monitoring."""
        return self._words.without_monitoring

    @Property(bool, notify=changed)
    def cohabitantConsent(self) -> bool:
        """Whether those one lives with may have to agree."""
        return self._shown.data.cohabitant_consent

    # --- what is known ---

    @Property(str, notify=changed)
    def ringId(self) -> str:
        """Its ring of the radar."""
        return self._shown.maturity.ring

    @Property(str, notify=changed)
    def ringName(self) -> str:
        """The ring's name."""
        return self._words.ring_name

    @Property(str, notify=changed)
    def ringMeaning(self) -> str:
        """What the ring means."""
        return self._words.ring_meaning

    @Property(bool, notify=changed)
    def maturityIllustrative(self) -> bool:
        """Whether the ring is only an example: nobody has signed for it."""
        return not self._shown.maturity.by

    @Property(bool, notify=changed)
    def scoresIllustrative(self) -> bool:
        """Whether the scores are only examples."""
        return self._shown.scores.illustrative

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def maturityBasis(self) -> list[str]:
        """On what ground the ring was chosen, by whom and when; empty while it is only an example."""
        kept = self._shown.maturity
        return [part for part in (kept.basis, kept.by, kept.date) if part] if kept.by else []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def scoresBasis(self) -> list[str]:
        """Who has assessed the bottom lines, when and from what; empty while they are only examples."""
        kept = self._shown.scores
        return [] if kept.illustrative else [part for part in (kept.assessed_by, kept.date, kept.source) if part]

    @Property(int, notify=changed)
    def spreadPercent(self) -> int:
        """How common it is in Sweden, in percent; 0 if it is not known, or cannot be said in the visitor's language."""
        return self._words.spread_percent

    @Property(str, notify=changed)
    def spreadWhat(self) -> str:
        """Of what it is a percentage."""
        return self._words.spread_what

    @Property(str, notify=changed)
    def spreadSource(self) -> str:
        """Where the number comes from, with its year."""
        return self._words.spread_source

    # --- try it here ---

    @Property(bool, notify=changed)
    def canTry(self) -> bool:
        """Whether it can be tried in the room today."""
        return bool(self._shown.try_here and self._shown.try_here.available)

    @Property(str, notify=changed)
    def tryHow(self) -> str:
        """How to try it."""
        return self._words.try_how

    @Property(str, notify=changed)
    def stationText(self) -> str:
        """Where in the room."""
        return self._words.station

    @Property(str, notify=changed)
    def stationId(self) -> str:
        """The station's id; empty if there is no such place."""
        return self._shown.try_here.station if self._shown.try_here and self._words.station_number else ""

    @Property(int, notify=changed)
    def stationNumber(self) -> int:
        """The number on its shelf; 0 if there is no such place."""
        return self._words.station_number

    @Property(str, notify=changed)
    def stationName(self) -> str:
        """What the station is called."""
        return self._words.station_name

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where in the room the station is."""
        return self._words.place

    @Property(str, notify=changed)
    def hygiene(self) -> str:
        """What to do before and after."""
        return self._words.hygiene

    # --- how fresh it is ---

    @Property(str, notify=changed)
    def updated(self) -> str:
        """When it was last changed, as 2026-11-23."""
        return self._shown.updated

    @Property(bool, notify=changed)
    def draft(self) -> bool:
        """Whether nobody has reviewed it yet."""
        return self._shown.review.status == "utkast"
