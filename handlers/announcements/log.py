"""Where it went, when, and why not: one line for each place, for who sent it and the staff."""

from bot.domain.announcements import Announcement
from bot.domain.phrases import Phrase
from bot.domain.shares import Share
from bot.messages import Address, Outbound
from bot.turns import Turn

from . import cards, progress
from .finding import managed


async def show(turn: Turn, id: int) -> None:
    one = await managed(turn, id)
    places = [turn.render(await _place(turn, one, parish)) for parish in one.parishes]
    alone = await progress.lines(turn, one) if one.sent_at is not None else []
    title = turn.say("announcements-log-title", number=one.number)
    turn.speak(Outbound("\n\n".join(["\n".join(places), *alone]), title=title), "announcements-log-title")


async def _place(turn: Turn, one: Announcement, parish: str) -> Phrase:
    how = await _in_group(turn, one, parish) or _carried(await turn.store.shares.of(parish, one.about, cards.CARD))
    return Phrase.of("announcements-log-line", parish=parish, how=how)


async def _in_group(turn: Turn, one: Announcement, parish: str) -> Phrase | None:
    """None where no group of theirs was written to."""
    group = await turn.store.chats.group_of(parish)
    if group is None:
        return None
    address = Address.parse(group.address)
    posts = [post for post in await turn.store.announcements.posts(one.about) if post.address == address]
    shown = [posted for posted in await turn.store.posted.of(cards.CARD, one.about) if posted.address == address]
    if posts and posts[-1].outcome is None:
        return Phrase.of("announcements-log-waits", at=max(posts[-1].not_before, turn.now))
    if shown:
        return Phrase.of("announcements-log-group", at=(posts and posts[-1].finished_at) or shown[-1].drawn_at)
    for issue in await turn.store.issues.with_(one.id) if posts else ():
        if issue.parish == parish:
            return Phrase.of("announcements-log-week", at=issue.made_at or issue.window.until)
    return Phrase(f"announcements-log-{_WHY_NOT.get(posts[-1].outcome or '', 'failed')}") if posts else None


_WHY_NOT = {"superseded": "taken-back", "in doubt": "in-doubt", "assumed": "assumed"}


def _carried(share: Share | None) -> Phrase:
    if share is None:
        return Phrase("announcements-log-nobody")
    if share.forwarded_at is not None:
        return Phrase.of("announcements-log-forwarded", at=share.forwarded_at)
    if share.skipped_at is not None:
        return Phrase.of("announcements-log-skipped", at=share.skipped_at)
    return Phrase.of("announcements-log-offered", at=share.offered_at)
