"""The rules: pure, no I/O, no clock, no framework; one noun per file."""
