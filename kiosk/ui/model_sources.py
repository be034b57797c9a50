"""What the view models that come later are made from."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from catalog.queries import Catalogue
from kiosk.statistics import Statistics
from kiosk.ui.reading import Reading
from kiosk.ui.slip import Slip
from kiosk.ui.sounds import Sounds

if TYPE_CHECKING:
    from kiosk.interest.on_screen import OnScreen
    from kiosk.ui.codes import CodeMaker, FormState


class Sources(NamedTuple):
    """Passed in by who builds the screen."""

    reading: Reading
    open_catalogue: Callable[[], Catalogue | None]
    form_state: "Callable[[], FormState]"
    make_code: "CodeMaker"
    statistics: Statistics
    sounds: Sounds
    print_slip: Callable[[Slip], bool] | None = None
    make_on_screen: "Callable[[], OnScreen] | None" = None
