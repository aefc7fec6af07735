"""A place somebody means: a point on the map, words, or both."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, with_config

from bot.domain.outside import CHECKED

PUBLIC_GRID = 0.001  # degrees of latitude: about 110 m
PUBLIC_GRID_EAST = 0.002  # degrees of longitude at 57° N: about 120 m


@with_config(CHECKED)
@dataclass(frozen=True)
class Place:
    """`latitude` and `longitude` in degrees (WGS 84), both or neither; `words` as the person wrote them."""

    words: str = ""
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None

    @property
    def is_point(self) -> bool:
        return self.latitude is not None and self.longitude is not None

    def public(self) -> "Place":
        """The same place as others may see it: words, or the point moved to a grid of about 100 m."""
        if self.latitude is None or self.longitude is None:
            return self
        north = round(round(self.latitude / PUBLIC_GRID) * PUBLIC_GRID, 5)
        east = round(round(self.longitude / PUBLIC_GRID_EAST) * PUBLIC_GRID_EAST, 5)
        return Place(self.words, north, east)
