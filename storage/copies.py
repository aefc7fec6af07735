"""What goes into the copy of somebody's data, noun by noun: of a person, and of each of their addresses."""

from collections.abc import Mapping

# Where they took part, joined or not.
_TOOK_PART: Mapping[str, str] = {
    "supports": """
SELECT proposals.number, supports.at, supports.quiet_at
  FROM supports
  JOIN proposals ON proposals.id = supports.proposal_id
 WHERE supports.{who} = :{who} ORDER BY supports.at
""",
    "follows": """
SELECT proposals.number, follows.at, follows.quiet_at
  FROM follows
  JOIN proposals ON proposals.id = follows.proposal_id
 WHERE follows.{who} = :{who} ORDER BY follows.at
""",
    "verdicts": """
SELECT proposals.number, verdicts.question, verdicts.said, verdicts.words, verdicts.at
  FROM verdicts
  JOIN answers ON answers.id = verdicts.answer_id
  JOIN proposals ON proposals.id = answers.proposal_id
 WHERE verdicts.{who} = :{who} ORDER BY verdicts.at
""",
    "attendances": """
SELECT meetings.title, meetings.starts_at, attendances.answer, attendances.at, attendances.excuse, attendances.came_at
  FROM attendances
  JOIN meetings ON meetings.id = attendances.meeting_id
 WHERE attendances.{who} = :{who} ORDER BY attendances.at
""",
    "joiners": """
SELECT proposals.number, joiners.at, joiners.quiet_at
  FROM joiners
  JOIN proposals ON proposals.id = joiners.proposal_id
 WHERE joiners.{who} = :{who} ORDER BY joiners.at
""",
}
COPIED_BY_PERSON: Mapping[str, str] = {
    "person": """
SELECT id, language, parish, village, name, notice_version, joined_at, seen_at, idle_asked_at
  FROM people WHERE id = :person_id
""",
    "addresses": "SELECT address, linked_at, unreachable_at FROM addresses WHERE person_id = :person_id",
    "link_codes": "SELECT expires_at FROM link_codes WHERE person_id = :person_id",
    "roles": """
SELECT role, parish, village, given_at, away_until, substitute_id, ended_at FROM roles WHERE person_id = :person_id
""",
    "substitutes": """
SELECT role, parish, village, away_until FROM roles WHERE substitute_id = :person_id AND ended_at IS NULL ORDER BY id
""",
    "invitations": """
SELECT kind, role, parish, village, created_at, expires_at, used_at
  FROM invitations WHERE given_by = :person_id OR person_id = :person_id
""",
    "shares": "SELECT parish, about, offered_at, forwarded_at, skipped_at FROM shares WHERE person_id = :person_id",
    "proposals": """
SELECT number, kind, parish, village, topic, language, text, public_text, place_words, latitude, longitude, shown_name,
       status, submitted_at, published_at, closed_at
  FROM proposals WHERE author_id = :person_id ORDER BY id
""",
    "versions": """
SELECT proposals.number, versions.at, versions.kind, versions.text, versions.public_text, versions.shown_at
  FROM versions
  JOIN proposals ON proposals.id = versions.proposal_id
 WHERE proposals.author_id = :person_id ORDER BY versions.id
""",
    "reasons": """
SELECT proposals.number, reasons.at, reasons.kind, reasons.text
  FROM reasons
  JOIN proposals ON proposals.id = reasons.proposal_id
 WHERE reasons.person_id = :person_id ORDER BY reasons.at
""",
    "answers": """
SELECT proposals.number, answers.at, answers.side, answers.status, answers.opinion, answers.reason, answers.next_step
  FROM answers
  JOIN proposals ON proposals.id = answers.proposal_id
 WHERE answers.person_id = :person_id ORDER BY answers.id
""",
    "polls": """
SELECT id, kind, question, created_at, closes_at, closed_at FROM polls WHERE author_id = :person_id ORDER BY id
""",
    # What they chose is not among it: nobody, nor this program, knows it once a poll is closed.
    "participants": """
SELECT polls.id, polls.question, polls.closes_at
  FROM participants
  JOIN polls ON polls.id = participants.poll_id
 WHERE participants.person_id = :person_id ORDER BY polls.id
""",
    "paper_votes": """
SELECT poll_id, parish, votes, entered_at, voided_at
  FROM paper_votes
 WHERE entered_by = :person_id OR voided_by = :person_id ORDER BY id
""",
    "slips": "SELECT given_at FROM slips WHERE kept_by = :person_id OR person_id = :person_id ORDER BY given_at",
    "slip_news": """
SELECT about, told_at FROM slip_news WHERE told_by = :person_id OR person_id = :person_id ORDER BY id
""",
    "slip_entries": """
SELECT about, entered_at FROM slip_entries WHERE entered_by = :person_id OR person_id = :person_id ORDER BY id
""",
    "stances": """
SELECT poll_id, role, parish, choice, reason, at FROM stances WHERE person_id = :person_id ORDER BY at
""",
    "poll_outcomes": """
SELECT poll_id, at, side, outcome, reason, next_step, by_on FROM poll_outcomes WHERE person_id = :person_id ORDER BY id
""",
    "meetings": """
SELECT id, kind, title, starts_at, created_at FROM meetings WHERE organiser_id = :person_id ORDER BY id
""",
    "meeting_questions": """
SELECT meeting_id, kind, text, at, answer, answered_at, declined
  FROM meeting_questions
 WHERE person_id = :person_id
 ORDER BY id
""",
    "commitments": """
SELECT meeting_id, text, by_on, done_at, done_note FROM commitments WHERE owner_id = :person_id ORDER BY id
""",
    "sitting_requests": "SELECT reason, at FROM sitting_requests WHERE person_id = :person_id",
    "seats": "SELECT elected_in, represents, since_on, ended_on FROM seats WHERE person_id = :person_id ORDER BY id",
    "opinions": "SELECT poll_id, parish, text, signed_at FROM opinions WHERE person_id = :person_id ORDER BY id",
    "announcements": """
SELECT id, text, created_at, sent_at, withdrawn_at FROM announcements WHERE author_id = :person_id ORDER BY id
""",
    "consultations": """
SELECT id, text, why_short, asked_at, due_on, withdrawn_at FROM consultations WHERE author_id = :person_id ORDER BY id
""",
    "consultation_voices": """
SELECT consultation_id, parish, text, at FROM consultation_voices WHERE person_id = :person_id ORDER BY at
""",
    "consultation_followers": """
SELECT consultation_id, at FROM consultation_followers WHERE person_id = :person_id ORDER BY at
""",
    "consultation_extensions": """
SELECT consultation_id, until_on, reason, asked_at, settled_at, why_declined
  FROM consultation_extensions WHERE person_id = :person_id OR settled_by = :person_id ORDER BY id
""",
    "consultation_opinions": """
SELECT consultation_id, parish, took_part, in_favour, against, reasons, signed_at
  FROM consultation_opinions WHERE person_id = :person_id ORDER BY id
""",
    "consultation_answers": """
SELECT consultation_id, text, sent_at FROM consultation_answers WHERE person_id = :person_id ORDER BY sent_at
""",
    "consultation_decisions": """
SELECT consultation_id, outcome, reason, next_step, by_on, at
  FROM consultation_decisions WHERE person_id = :person_id ORDER BY id
""",
    "council_matters": """
SELECT id, kind, text, put_at, outcome, reason, next_step, decided_at
  FROM council_matters WHERE author_id = :person_id OR decided_by = :person_id ORDER BY id
""",
    "subscriptions": "SELECT notices, at FROM subscriptions WHERE person_id = :person_id",
    "inquiries": """
SELECT id, parish, village, shown_name, asked_at, last_at, passed_at, closed_at, helped
  FROM inquiries WHERE person_id = :person_id ORDER BY id
""",
    "inquiry_messages": """
SELECT inquiries.id AS inquiry_id, inquiry_messages.at, inquiry_messages.side, inquiry_messages.text
  FROM inquiry_messages
  JOIN inquiries ON inquiries.id = inquiry_messages.inquiry_id
 WHERE inquiries.person_id = :person_id OR inquiry_messages.person_id = :person_id
 ORDER BY inquiry_messages.id
""",
    "inquiry_readers": """
SELECT inquiry_id, given_at, muted_at FROM inquiry_readers WHERE person_id = :person_id ORDER BY inquiry_id
""",
    "inquiry_blocks": """
SELECT number, reason, at, until_at, CASE WHEN person_id = :person_id THEN appeal ELSE '' END AS appeal,
       appealed_at, settled_at
  FROM inquiry_blocks WHERE person_id = :person_id OR by_id = :person_id ORDER BY id
""",
    "inquiry_reports": """
SELECT inquiry_id, side, reason, at FROM inquiry_reports WHERE person_id = :person_id ORDER BY inquiry_id
""",
    "bulletin_lines": """
SELECT bulletins.parish, bulletins.week, bulletin_lines.text, bulletin_lines.at, bulletin_lines.dropped_at
  FROM bulletin_lines
  JOIN bulletins ON bulletins.id = bulletin_lines.bulletin_id
 WHERE bulletin_lines.person_id = :person_id ORDER BY bulletin_lines.id
""",
    "directory": "SELECT name, topics, line, at FROM directory WHERE person_id = :person_id",
    "claims": """
SELECT proposals.number, claims.at
  FROM claims
  JOIN proposals ON proposals.id = claims.proposal_id
 WHERE claims.person_id = :person_id ORDER BY claims.at
""",
    "put_off": """
SELECT COALESCE(proposals.number, put_off.about) AS number, put_off.until_at
  FROM put_off
  LEFT JOIN proposals ON put_off.about = 'proposals:' || CAST(proposals.id AS TEXT)
 WHERE put_off.person_id = :person_id ORDER BY put_off.until_at
""",
    "walks": "SELECT chosen FROM walks WHERE person_id = :person_id",
    **{name: sql.format(who="person_id") for name, sql in _TOOK_PART.items()},
    "audit": "SELECT at, action, about, detail FROM audit WHERE person_id = :person_id ORDER BY id",
}
COPIED_BY_ADDRESS: Mapping[str, str] = {
    "stranger": "SELECT language, parish, village, then_start, seen_at FROM strangers WHERE address = :address",
    "drafts": "SELECT form, about, answers, created_at, touched_at FROM drafts WHERE address = :address ORDER BY id",
    "kept": "SELECT text, words, latitude, longitude, touched_at FROM kept WHERE address = :address ORDER BY id",
    "asked": "SELECT question, about, at FROM asked WHERE address = :address",
    "dangers": "SELECT text, parish, at FROM dangers WHERE address = :address AND sent_at IS NULL ORDER BY id",
    "entrusted": """
SELECT parish, at, sent_at FROM dangers WHERE address = :address AND sent_at IS NOT NULL ORDER BY id
""",
    "media": "SELECT kind, name, seconds, about, size, created_at FROM media WHERE address = :address ORDER BY id",
    **{name: sql.format(who="address") for name, sql in _TOOK_PART.items()},
    "cards": "SELECT about, card, drawn_at FROM posted WHERE address = :address ORDER BY id",
    "received": "SELECT received_at, finished_at, dead_at FROM inbox WHERE order_key = :address ORDER BY id",
    "sent": "SELECT phrase, about, outcome, created_at, finished_at FROM outbox WHERE address = :address ORDER BY id",
}
