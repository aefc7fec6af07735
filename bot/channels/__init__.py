"""One file per channel, one library each."""
