"""The statistics as tables: day counts of kiosks in, rows of names and what may be told of their counts out."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from catalog.entities import Need, NeedArea, ProductType, Record, Station, read
from catalog.parts import TrialPhase
from kiosk.fleet.concealing import told
from kiosk.interest.letter import KINDS as WISHES
from kiosk.interest.letter import LANGUAGES
from kiosk.statistics import REST, Counts

PHASES: Final[dict[TrialPhase, str]] = {
    "ide": "Idé", "test": "Test", "anpassad": "Anpassad", "test_igen": "Test igen", "infort": "Infört",
}  # fmt: skip
ENDED: Final = "avslutat"
FACES: Final = {"5": "Mycket bra", "4": "Bra", "3": "Varken eller", "2": "Dåligt", "1": "Mycket dåligt"}
SEARCHES: Final = {"found": "Hittade något", "nothing": "Hittade inget"}
VISITS: Final = {"left": "Avslutades med knappen", "timeout": "Avslutades av sig själva"}
CODES: Final = {"shown": "Koder som visades"}
Records = Mapping[tuple[str, str], Record]


class Row(NamedTuple):
    """A name, and what may be told of its count: "at least so many", None for fewer than five."""

    id: str
    name: str
    at_least: int | None


class Table(NamedTuple):
    """Rows that count what `heading` says; `learns` is what one sees from it. `exact` counts are not of people."""

    id: str
    heading: str
    learns: str
    rows: tuple[Row, ...]
    exact: bool = False

    @property
    def total(self) -> int:
        """The sum of what is told: what is hidden is no part of it."""
        return sum(row.at_least or 0 for row in self.rows)


def tables(counted: Mapping[str, Iterable[Counts]], records: Records, kiosk: str = "") -> list[Table]:
    """Return every table of what was `counted`, by kiosk; of one `kiosk` only, if it is named.

    Its rows are those that all kiosks together have: so they do not tell what happened at it.
    """
    sums = {name: _sum(days) for name, days in counted.items()}
    every = _sum(sums.values())
    parts = sum(1 for each in sums.values() if each)
    own = (sums.get(kiosk, {}), 1) if kiosk else (every, parts)
    made = _Maker(every, *own, records)
    return [
        made.named("areas", "Behov som besökare öppnar", "Vad besökare vill ha hjälp med", "area"),
        made.named("unanswered", "Behov som guiden inte har svar på", "Vad som saknas i rummet", "unanswered"),
        made.fixed("searches", "Sökningar", "Hur många som söker utan att hitta", "search", SEARCHES),
        made.faces("felt", "Hur det kändes att prova", "Vad de som har provat tycker", FACES),
        made.fixed("wishes", "Anmälningar som påbörjades", "Vad besökare vill göra sedan", "interest", WISHES),
        funnel(records.values()),
        made.fixed("visits", "Besök", "Hur många som har använt kioskerna", "visit", VISITS),
        made.fixed("codes", "Koder", "Hur ofta någon tar med sig en kod", "code", CODES),
        made.named("types", "Produkter som öppnas", "Vad som väcker intresse", "type"),
        made.named("needs", "Behov, ett och ett", "Vilka behov som öppnas oftast", "need"),
        made.named("stations", "Stationer som öppnas", "Var i rummet besökare är", "station"),
        made.fixed("languages", "Språk", "Vilka språk kioskerna används på", "language", LANGUAGES, open_ended=True),
        made.fixed("voices", "Språk utan röst", "Språk att lyssna på", "no-voice", LANGUAGES, open_ended=True),
    ]


def funnel(records: Iterable[Record]) -> Table:
    """Return how far the trials of the catalogue have come: each counts in every phase up to its farthest."""
    trials = [trial for record in records if isinstance(record, ProductType) for trial in record.trials]
    order = list(PHASES)
    reached: Counter[str] = Counter()
    for trial in trials:
        phases = {step.phase for step in trial.steps}
        farthest = max((order.index(phase) for phase in phases if phase in PHASES), default=-1)
        reached.update(order[: farthest + 1])
        reached[ENDED] += ENDED in phases
    rows = [Row(phase, name, reached[phase]) for phase, name in PHASES.items()]
    rows.append(Row(ENDED, "Avslutat utan att införas", reached[ENDED]))
    return Table("trials", "Från idé till infört", "Hur långt försöken har kommit", tuple(rows), exact=True)


class _Maker(NamedTuple):
    """Makes tables of `own` counts, which are sums of `parts`; rows are those that `every` kiosk together has."""

    every: Counts
    own: Counts
    parts: int
    records: Records

    def fixed(
        self, table: str, heading: str, learns: str, kind: str, names: Mapping[str, str], *, open_ended: bool = False
    ) -> Table:
        """Return a table with the rows of `names`; `open_ended`: only those that there are, by how many."""
        known = self.every.get(kind, {}) if open_ended else names
        rows = [self._row(kind, value, names.get(value, value)) for value in known]
        return Table(table, heading, learns, tuple(_sorted(rows) if open_ended else rows))

    def named(self, table: str, heading: str, learns: str, kind: str) -> Table:
        """Return a table with a row for each record that was counted, by what is told and name."""
        rows = [self._row(kind, value, name_of(self.records, kind, value)) for value in self.every.get(kind, {})]
        return Table(table, heading, learns, tuple(_sorted(rows)))

    def faces(self, table: str, heading: str, learns: str, names: Mapping[str, str]) -> Table:
        """Return a table of the five faces, over all types."""
        sums = Counter[str]()
        for value, times in self.own.get("felt", {}).items():
            sums[value.rpartition("/")[2]] += times
        return Table(
            table, heading, learns, tuple(Row(face, name, told(sums[face], self.parts)) for face, name in names.items())
        )

    def _row(self, kind: str, value: str, name: str) -> Row:
        return Row(value, name, told(self.own.get(kind, {}).get(value, 0), self.parts))


def name_of(records: Records, kind: str, value: str) -> str:
    """Return what a record is called in Swedish; its id if it is there no longer."""
    if value == REST or (kind, value) == ("area", "all"):
        return "Övriga" if value == REST else "Visa alla"
    record_kind = "need" if kind in {"need", "answer", "unanswered"} else kind
    record = records.get((record_kind, value))
    if isinstance(record, ProductType):
        return f"{record.number} {read(record.name, 'sv').text}"
    if isinstance(record, NeedArea | Station):
        return read(record.name, "sv").text or value
    return read(record.text, "sv").text or value if isinstance(record, Need) else value


def _sum(days: Iterable[Counts]) -> Counts:
    sums: dict[str, Counter[str]] = {}
    for day in days:
        for kind, values in day.items():
            sums.setdefault(kind, Counter()).update(values)
    return {kind: dict(values) for kind, values in sums.items()}


def _sorted(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (-(row.at_least or 0), row.name))
