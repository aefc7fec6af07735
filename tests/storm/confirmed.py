"""What people were told is stored or counts: beside what is stored."""

from collections import Counter

from bot.domain.folding import fold
from storage.ballots import token
from tests.storm.kept import Kept, named
from tests.storm.town import Town


def joined(town: Town) -> Kept:
    found = Counter(town.machine.rows("SELECT addresses.address, people.parish " + PEOPLE))
    told = [(f"telegram:{id}", parish) for id, parish in town.told.joined.items()]
    lost = [one for one in told if one not in found]
    addresses = Counter(address for address, _ in found.elements())
    twice = [address for address, count in addresses.items() if count > 1]
    return Kept("People who joined", len(told), len(lost), len(twice), examples=[*named(lost), *named(twice)])


def proposals(town: Town) -> Kept:
    sql = "SELECT proposals.number, addresses.address, proposals.text " + AUTHORS
    found = {str(number): (str(address), str(text)) for number, address, text in town.machine.rows(sql)}
    lost = []
    for number, (who, text) in town.told.received.items():
        address, stored = found.get(number, ("", ""))
        if address != f"telegram:{who}" or text not in stored:
            lost.append(f"{number} of {who}")
    texts = Counter(text for _, text in found.values())
    twice = [text for text, count in texts.items() if count > 1]
    twice += [str(row) for row in town.machine.rows(LOGGED_TWICE)]
    return Kept("Proposals", len(town.told.received), len(lost), len(twice), examples=[*lost, *twice])


def kept_texts(town: Town) -> Kept:
    rows = town.machine.rows("SELECT address, text FROM kept")
    lost = [
        text
        for text, who in town.told.kept.items()
        if not any(address == f"telegram:{who}" and text in str(stored) for address, stored in rows)
    ]
    return Kept("Texts kept until asked about", len(town.told.kept), len(lost), examples=lost)


def supports(town: Town) -> Kept:
    """As the last answer said: it counts, or it was taken back; and the cards in the groups say the same number."""
    sql = "SELECT addresses.address, supports.proposal_id " + SUPPORTERS
    standing = Counter(town.machine.rows(sql))
    told = town.told.supports
    wrong = [key for key, stands in told.items() if ((f"telegram:{key[0]}", key[1]) in standing) != stands]
    twice = [key for key, count in standing.items() if count > 1]
    return Kept("Supports", len(told), len(wrong), len(twice), examples=[*named(wrong), *named(twice)])


def votes(town: Town) -> Kept:
    """What counts is the last answer that was confirmed, once for each who took part."""
    [(key,)] = town.machine.rows("SELECT ballot_key FROM polls WHERE id = 1")
    people = {str(address): id for address, id in town.machine.rows("SELECT address, person_id FROM addresses")}
    ballots = dict(town.machine.rows("SELECT token, choice FROM ballots WHERE poll_id = 1"))
    told = town.told.votes
    wrong = [who for who, choice in told.items() if ballots.get(token(str(key), people[f"telegram:{who}"])) != choice]
    took_part = town.machine.number("SELECT COUNT(*) FROM participants WHERE poll_id = 1")
    return Kept("Votes in a poll", len(told), len(wrong), abs(len(ballots) - took_part), examples=named(wrong))


def cards(town: Town) -> Kept:
    """What stands on every card beside what is stored; each proposal stands on one card.

    A card of which somebody said that it had arrived stays as it was until it is touched: nobody knows where it is.
    """
    counts = dict(town.machine.rows("SELECT proposal_id, COUNT(*) FROM supports GROUP BY proposal_id"))
    open_ = [id for (id,) in town.machine.rows(ON_KNOWN_CARDS)]
    shown: dict[object, list[str]] = {}
    for group in town.groups.values():
        for one in group.screen():
            for button in one.buttons:
                if button.data.startswith("proposals.support:"):
                    shown.setdefault(int(button.data.partition(":")[2]), []).append(button.text)
    wrong = []
    for id in open_:
        count = counts.get(id, 0)
        wanted = fold(f"Atbalstu {id} ({count})" if count else f"Atbalstu {id}")
        if [fold(label) for label in shown.get(id, [])] != [wanted]:
            wrong.append(f"{id}: {count} supports, shown as {shown.get(id)}")
    return Kept("Numbers on the groups' cards", len(open_), len(wrong), examples=wrong)


def decisions(town: Town) -> Kept:
    """Published once, decided once, with the reason that was given."""
    published = dict(town.machine.rows("SELECT number, published_at FROM proposals"))
    answers = Counter(town.machine.rows("SELECT proposals.number, answers.reason " + ANSWERS))
    opened = Counter(number for number, reason in answers.elements() if not reason)
    lost = [number for number in town.told.published if not published.get(number)]
    lost += [number for number, reason in town.told.decided.items() if not answers[number, reason]]
    twice = [str(key) for key, count in answers.items() if count > 1] + [
        str(number) for number, count in opened.items() if count > 1
    ]
    checked = len(town.told.published) + len(town.told.decided)
    return Kept("Publications and decisions", checked, len(lost), len(twice), examples=[*lost, *twice])


PEOPLE = "FROM addresses JOIN people ON people.id = addresses.person_id WHERE people.deleted_at IS NULL"
AUTHORS = "FROM proposals JOIN addresses ON addresses.person_id = proposals.author_id"
SUPPORTERS = "FROM supports JOIN addresses ON addresses.person_id = supports.person_id"
ANSWERS = "FROM answers JOIN proposals ON proposals.id = answers.proposal_id"
ON_KNOWN_CARDS = """
SELECT id FROM proposals
 WHERE status = 'in_review'
   AND card NOT IN (SELECT about FROM outbox
                     WHERE outcome = 'assumed'
                       AND NOT EXISTS (SELECT 1 FROM posted WHERE posted.outbox_id = outbox.id))
"""
LOGGED_TWICE = """
SELECT action, about, COUNT(*) FROM audit
 WHERE action IN ('proposals.submitted', 'proposals.published')
 GROUP BY action, about
HAVING COUNT(*) > 1
"""
