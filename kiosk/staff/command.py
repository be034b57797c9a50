"""Lets `catalog film` take a still out of the film by itself."""

from typing import Any

from kiosk.staff.frames import grab


def add_posters(commands: Any) -> None:  # noqa: ANN401 - what argparse's add_subparsers returns has no public type
    """Give `catalog film` what takes stills."""
    commands.choices["film"].set_defaults(grab=grab)
