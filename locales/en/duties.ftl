### What else waits for those who serve: decisions, and what is to be read before it is sent.

duties-waiting-title = Waiting for your decision: { $count }
duties-not-waiting = That does not wait for you any more.
