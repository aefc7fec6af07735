"""The running program: everything that is not a conversation, a query or a phrase."""
