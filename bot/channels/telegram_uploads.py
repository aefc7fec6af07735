"""What Telegram has of us already: a document goes up once, however many people it is sent to."""

from bot.domain.media import Kind, Media

MOST = 100  # documents that are remembered


class Uploads:
    def __init__(self) -> None:
        self._ids: dict[int, str] = {}

    def known(self, media: Media) -> str | None:
        """Telegram's own id of it, where it has been sent before."""
        return self._ids.get(media.id) if media.kind is Kind.FILE else None

    def came(self, media: Media, file_id: str) -> None:
        if media.id:
            self._ids[media.id] = file_id
        while len(self._ids) > MOST:
            del self._ids[next(iter(self._ids))]
