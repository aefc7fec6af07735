"""A place somebody means: a point on the map, words, or both."""

from dataclasses import dataclass

PUBLIC_GRID = 0.001  # degrees of latitude: about 110 m
PUBLIC_GRID_EAST = 0.002  # degrees of longitude at 57° N: about 120 m


@dataclass(frozen=True)
class Place:
    """`latitude` and `longitude` in degrees (WGS 84), both or neither; `words` as the person wrote them."""

    words: str = ""
    latitude: float | None = None
    longitude: float | None = None

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
