"""The bench: our program beside bare bots that store nothing, in one run. `python -m tests.bench`."""
