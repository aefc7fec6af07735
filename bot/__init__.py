"""The running program: everything that is not a conversation, a query or a phrase."""

VERSION = "0.1.0"  # as in pyproject.toml
