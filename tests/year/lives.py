"""How it goes with proposals: days of waiting and what somebody does then."""

# After so many days: who does what. Days are those of the calendar; nobody looks whether they are holidays.
Life = tuple[tuple[int, str], ...]

LIVES: dict[str, Life] = {
    "kept": (
        (1, "publish"),
        (2, "council waits_municipality"),
        (10, "staff accepted 40"),
        (42, "confirm"),
        (3, "staff done"),
    ),
    "late municipality": ((1, "publish"), (1, "council waits_municipality"), (55, "staff not_accepted")),
    "silent representative": ((1, "publish"), (26, "council not_competence")),
    "unread": ((16, "publish"), (3, "council we_do_it 20"), (33, "council done")),
    "clarified": (
        (1, "publish"),
        (3, "council needs_clarification"),
        (8, "clarify"),
        (5, "council forwarded"),
        (10, "staff partly 30"),
        (50, "staff done"),
    ),
    "unclarified": ((2, "ask"), (26, "publish"), (4, "council not_competence")),
    "asked at the last moment": (
        (1, "publish"),
        (14, "council needs_clarification"),
        (2, "clarify"),
        (9, "council forwarded"),
        (12, "staff not_competence"),
    ),
    "withdrawn": ((1, "publish"), (6, "withdraw")),
    "withheld": ((1, "withhold"),),
    "appealed": (
        (1, "publish"),
        (2, "council waits_municipality"),
        (8, "staff not_accepted"),
        (2, "appeal"),
        (25, "chair waits_municipality"),
        (9, "staff not_accepted"),
        (2, "appeal"),
    ),
    "on the agenda": ((1, "publish"), (4, "council on_agenda"), (100, "staff accepted 12"), (20, "staff done")),
    "no day yet": (
        (1, "publish"),
        (1, "council waits_municipality"),
        (6, "staff accepted"),
        (97, "staff planned 10"),
        (5, "staff done"),
    ),
    "broken promise": (
        (1, "publish"),
        (1, "council waits_municipality"),
        (5, "staff accepted 15"),
        (25, "deny"),
        (6, "staff in_progress 20"),
        (18, "staff done"),
        (2, "deny"),
        (5, "staff in_progress 10"),
        (9, "staff done"),
    ),
}
