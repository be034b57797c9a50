"""The lists that QML shows, each with the rows it consists of."""

from collections.abc import Hashable

from PySide6.QtQml import QmlElement

from kiosk.ui.models import rows
from kiosk.ui.models.row_list import PartListModel, Row, RowListModel
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class TypeListModel(RowListModel):
    """Types on cards."""

    row = rows.TypeRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class AreaListModel(RowListModel):
    """Doors on the home screen."""

    row = rows.AreaRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class NeedListModel(RowListModel):
    """Needs of an area."""

    row = rows.NeedRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class FreeTimeListModel(RowListModel):
    """Showings that can be booked."""

    row = rows.FreeTimeRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class LanguageListModel(RowListModel):
    """Languages to choose."""

    row = rows.LanguageRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class PictureListModel(PartListModel):
    """Pictures of a type."""

    row = rows.PictureRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class PlaylistListModel(RowListModel):
    """What can be shown to a group."""

    row = rows.PlaylistRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class RouteListModel(RowListModel):
    """Ways to get a type."""

    row = rows.RouteRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class EvidenceListModel(PartListModel):
    """What is known about a type."""

    row = rows.EvidenceRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class TrialListModel(PartListModel):
    """Trials of a type."""

    row = rows.TrialRow

    def key(self, row: Row) -> Hashable:
        """Return all it says."""
        return repr(row)


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class FilmListModel(PartListModel):
    """Films of a type."""

    row = rows.FilmRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class RingListModel(RowListModel):
    """The radar's rings."""

    row = rows.RingRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class ScoreListModel(PartListModel):
    """The bottom lines."""

    row = rows.ScoreRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class AnswerListModel(RowListModel):
    """Questions, with the answers of the types compared."""

    row = rows.AnswerRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class FilterListModel(RowListModel):
    """Choices that narrow a list."""

    row = rows.FilterRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class GuideAnswerListModel(RowListModel):
    """Answers to choose among."""

    row = rows.GuideAnswerRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class RadarSectorListModel(RowListModel):
    """Need areas on the radar."""

    row = rows.RadarSectorRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class GivenListModel(RowListModel):
    """Answers that were given."""

    row = rows.GivenRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class StationListModel(RowListModel):
    """Stations of the room."""

    row = rows.StationRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class RadarRingListModel(RowListModel):
    """Rings of the radar."""

    row = rows.RadarRingRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class RadarSpotListModel(RowListModel):
    """Dots of the radar."""

    row = rows.RadarSpotRow


@QmlElement
@QmlUncreatable("A list belongs to its view model")
class RadarEntryListModel(RowListModel):
    """Types of a part of the radar, one below the other."""

    row = rows.RadarEntryRow
