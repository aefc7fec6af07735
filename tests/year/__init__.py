"""A year in the life of a municipality, and whether everybody heard in time what concerns them."""
