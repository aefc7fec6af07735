"""The names of the timers that watch over the program itself."""

WATCH = "alerts.watch"  # recurring
RESTORED = "alerts.restored"  # about when the backup was made: the administrators hear that it came back
BACKUP = "backups.nightly"  # recurring
