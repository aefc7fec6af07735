"""Who lives and serves in the quarter, and where they meet."""

from tests.year.expected import Cast

PARISHES = (
    *("aluksne", "alsviku", "annas", "ilzenes", "jaunaluksnes", "jaunannas", "jaunlaicenes", "kalncempju"),
    *("liepnas", "malienas", "malupes", "markalnes", "pededzes", "veclaicenes", "zeltinu", "ziemera"),
)
ALONE = "liepnas"  # nobody represents it
CAST = Cast(
    representatives={parish: f"pārstāvis {parish}" for parish in PARISHES if parish != ALONE},
    alternates={"annas": "vietnieks annas"},
    chair="dace",
    staff=("pēteris", "solvita"),
)
ASKING = tuple(parish for parish in PARISHES if parish not in (ALONE, "annas"))
GROUPS = {parish: f"-{parish}" for parish in PARISHES[:10]}  # the others carry by hand
STAFF = {"": "-darbinieki", "malienas": "-darbinieki malienas"}
