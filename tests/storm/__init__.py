"""The storm: the real program, hundreds of people, and everything that life does. `python -m tests.storm`."""
