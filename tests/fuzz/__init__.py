"""Updates as Telegram never sends them, through all of the program: it may put them aside, and do nothing else wrong.

`python -m tests.fuzz --count 100000 --seed 1`
"""
