"""What `kiosk/fleet` says, in the language that is spoken here: its sentences are Swedish, with their values apart."""

from typing import Final

from kiosk.fleet.when import Phrase
from kiosk.staff.tongue import say

KNOWN: Final = (
    say("Har inte hörts av sedan {when}."),
    say("Kioskens klocka går före. Det går inte att veta när den hördes av."),
    say("Visar inget just nu."),
    say("Visar det senaste, publicering {seq}."),
    say("Visar publicering {seq}. Den senaste är {newest}."),
    say("Visar publicering {seq}. Nummer {newest} är hämtad och visas när ingen använder kiosken."),
    say("Visar något annat än publicering {newest}, med samma nummer. Kontakta IT."),
    say("Visar publicering {seq}. Den finns inte på den delade platsen."),
    say("Kioskens fil går inte att läsa. Den skriver en ny inom en minut om den är igång."),
    say("{sentence} Sedan {when}."),
    say("{sentence}"),
    say("Har inte sett den delade platsen sedan {when}."),
    say("Kioskens klocka går {age} före."),
    say("Kioskens klocka går {age} efter."),
    say("Bara {megabytes} MB är lediga på disken."),
    say("Inget är publicerat på den delade platsen."),
    say("Saknar en bild: {record}."),
    say("Saknar en film: {record}."),
    say("Saknar undertexter: {record}."),
    say("Sammanlagt saknar den {count} filer."),
    say("Två datorer kallar sig så. Den här heter {computer}."),
    say("Sedan {when}."),
    say("Version {program}, igång {age}, {gigabytes} GB ledigt."),
    say("okänd tid"),
    say("i dag kl. {clock}"),
    say("i går kl. {clock}"),
    say("i måndags kl. {clock}"),
    say("i tisdags kl. {clock}"),
    say("i onsdags kl. {clock}"),
    say("i torsdags kl. {clock}"),
    say("i fredags kl. {clock}"),
    say("i lördags kl. {clock}"),
    say("i söndags kl. {clock}"),
    say("{date}"),
    say("1 dag"),
    say("{count} dagar"),
    say("1 timme"),
    say("{count} timmar"),
    say("1 minut"),
    say("{count} minuter"),
    say("mindre än en minut"),
    say("Skärmen svarar inte."),
)
"""Every sentence of `kiosk/fleet`, so that it is found and translated."""


def spoken(phrase: object) -> str:
    """Return a phrase in the language that is spoken here; anything else as it is."""
    if not isinstance(phrase, Phrase):
        return str(phrase)
    values = {name: say(value) if isinstance(value, str) else spoken(value) for name, value in phrase.values.items()}
    return say(phrase.words, **values)
