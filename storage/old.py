"""What is old: how it goes, or the names in it; every statement at most :lot rows, of before :before."""

from collections.abc import Mapping

# Where something was shown one-to-one tells who took part in it; a group's address has a minus.
SCREENS = """
DELETE FROM posted
 WHERE id IN (SELECT posted.id
                FROM posted
                JOIN {matters} ON posted.about = '{about}:' || CAST({matters}.id AS TEXT)
               WHERE {moment} < :before AND posted.address NOT LIKE '%:-%' ORDER BY posted.id LIMIT :lot)
"""
OTHER_SCREENS = """
DELETE FROM posted
 WHERE id IN (SELECT id
                FROM posted
               WHERE drawn_at < :before AND address NOT LIKE '%:-%'
                 AND about NOT LIKE 'proposals:%' AND about NOT LIKE 'media:%' AND about NOT LIKE 'inquiries:%'
                 AND about NOT LIKE 'meetings:%' AND about NOT LIKE 'commitments:%'
               ORDER BY id LIMIT :lot)
"""

DROPPED: Mapping[str, str] = {
    "outbox": """
DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE finished_at < :before ORDER BY id LIMIT :lot)
""",
    "inbox": """
DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE finished_at < :before ORDER BY id LIMIT :lot)
""",
    "dead_letters": """
DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE dead_at < :before ORDER BY id LIMIT :lot)
""",
    "drafts": """
DELETE FROM drafts WHERE id IN (SELECT id FROM drafts WHERE touched_at < :before ORDER BY id LIMIT :lot)
""",
    "kept": """
DELETE FROM kept WHERE id IN (SELECT id FROM kept WHERE touched_at < :before ORDER BY id LIMIT :lot)
""",
    "asked": """
DELETE FROM asked WHERE address IN (SELECT address FROM asked WHERE at < :before ORDER BY address LIMIT :lot)
""",
    "dangers": """
DELETE FROM dangers WHERE id IN (SELECT id FROM dangers WHERE at < :before ORDER BY id LIMIT :lot)
""",
    "strangers": """
DELETE FROM strangers
 WHERE address IN (SELECT address FROM strangers WHERE seen_at < :before ORDER BY address LIMIT :lot)
""",
    # Who came by a browser and never joined.
    "visitor_keys": """
DELETE FROM visitor_keys
 WHERE hash IN (SELECT hash FROM visitor_keys
                 WHERE used_at < :before
                   AND NOT EXISTS (SELECT 1 FROM addresses WHERE addresses.address = visitor_keys.address)
                 ORDER BY hash LIMIT :lot)
""",
    # Whose a matter is goes a year after its end.
    "slip_entries": """
DELETE FROM slip_entries
 WHERE id IN (SELECT slip_entries.id
                FROM slip_entries
               WHERE slip_entries.entered_at < :before
                 AND NOT EXISTS (SELECT 1 FROM proposals
                                  WHERE slip_entries.about = 'proposals:' || CAST(proposals.id AS TEXT)
                                    AND (proposals.closed_at IS NULL OR proposals.closed_at >= :before))
               ORDER BY slip_entries.id LIMIT :lot)
""",
    # Nobody has come with it for years.
    "slips": """
DELETE FROM slips
 WHERE person_id IN (SELECT slips.person_id
                       FROM slips
                       JOIN people ON people.id = slips.person_id
                      WHERE people.seen_at < :before
                      ORDER BY slips.person_id LIMIT :lot)
""",
    "slip_news": """
DELETE FROM slip_news
 WHERE id IN (SELECT slip_news.id
                FROM slip_news
               WHERE slip_news.told_at < :before
                  OR NOT EXISTS (SELECT 1 FROM slips WHERE slips.person_id = slip_news.person_id)
               ORDER BY slip_news.id LIMIT :lot)
""",
    # A conversation on a page of ours is kept here and nowhere else; the last change numbers the next one.
    "link_codes": """
DELETE FROM link_codes
 WHERE hash IN (SELECT hash FROM link_codes WHERE expires_at < :before ORDER BY hash LIMIT :lot)
""",
    "conversations": """
DELETE FROM screens
 WHERE id IN (SELECT id FROM screens
               WHERE address > 'web:' AND address < 'web;' AND created_at < :before
                 AND change < (SELECT MAX(change) FROM screens)
               ORDER BY id LIMIT :lot)
""",
    "audit": """
DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < :before ORDER BY id LIMIT :lot)
""",
    "roles": """
DELETE FROM roles WHERE id IN (SELECT id FROM roles WHERE ended_at < :before ORDER BY id LIMIT :lot)
""",
    "sitting_requests": """
DELETE FROM sitting_requests
 WHERE person_id IN (SELECT person_id FROM sitting_requests WHERE at < :before ORDER BY person_id LIMIT :lot)
""",
    "invitations": """
DELETE FROM invitations WHERE id IN (SELECT id FROM invitations WHERE expires_at < :before ORDER BY id LIMIT :lot)
""",
    "shares": """
UPDATE shares SET person_id = NULL
 WHERE id IN (SELECT id FROM shares WHERE offered_at < :before AND person_id IS NOT NULL ORDER BY id LIMIT :lot)
""",
    "follows": """
DELETE FROM follows
 WHERE who IN (SELECT follows.who
                 FROM follows
                 JOIN proposals ON proposals.id = follows.proposal_id
                WHERE proposals.closed_at < :before ORDER BY follows.who LIMIT :lot)
   AND proposal_id IN (SELECT id FROM proposals WHERE closed_at < :before)
""",
    "reasons": """
DELETE FROM reasons
 WHERE person_id IN (SELECT reasons.person_id
                       FROM reasons
                       JOIN proposals ON proposals.id = reasons.proposal_id
                      WHERE proposals.closed_at < :before ORDER BY reasons.person_id LIMIT :lot)
   AND proposal_id IN (SELECT id FROM proposals WHERE closed_at < :before)
""",
    "joiners": """
DELETE FROM joiners
 WHERE (proposal_id, who) IN (SELECT joiners.proposal_id, joiners.who
                                FROM joiners
                                JOIN proposals ON proposals.id = joiners.proposal_id
                               WHERE proposals.closed_at < :before
                               ORDER BY joiners.proposal_id, joiners.who LIMIT :lot)
""",
    "participants": """
DELETE FROM participants
 WHERE (poll_id, person_id) IN (SELECT participants.poll_id, participants.person_id
                                  FROM participants
                                  JOIN polls ON polls.id = participants.poll_id
                                 WHERE polls.closed_at < :before
                                 ORDER BY participants.poll_id, participants.person_id LIMIT :lot)
""",
    "whys": """
DELETE FROM whys
 WHERE id IN (SELECT whys.id
                FROM whys
                JOIN polls ON polls.id = whys.poll_id
               WHERE polls.closed_at < :before ORDER BY whys.id LIMIT :lot)
""",
    "answers": """
UPDATE answers SET person_id = NULL
 WHERE id IN (SELECT answers.id
                FROM answers
                JOIN proposals ON proposals.id = answers.proposal_id
               WHERE proposals.closed_at < :before AND answers.person_id IS NOT NULL ORDER BY answers.id LIMIT :lot)
""",
    "photos": """
UPDATE media SET address = 'nobody:0', ref = ''
 WHERE id IN (SELECT media.id
                FROM media
                JOIN proposals ON media.about = 'proposals:' || CAST(proposals.id AS TEXT)
               WHERE proposals.closed_at < :before AND media.address != 'nobody:0' ORDER BY media.id LIMIT :lot)
""",
    # Who was told one-to-one; a group's address has a minus.
    "meeting_changes": """
DELETE FROM meeting_changes
 WHERE meeting_id IN (SELECT meetings.id
                        FROM meetings
                        JOIN meeting_changes ON meeting_changes.meeting_id = meetings.id
                       WHERE meetings.starts_at < :before ORDER BY meetings.id LIMIT :lot)
""",
    "posted": SCREENS.format(matters="proposals", about="proposals", moment="proposals.closed_at"),
    "meeting_screens": SCREENS.format(matters="meetings", about="meetings", moment="meetings.starts_at"),
    "poll_screens": SCREENS.format(
        matters="polls", about="polls", moment="COALESCE(polls.closed_at, polls.cancelled_at)"
    ),
    "pulse_screens": SCREENS.format(matters="pulses", about="pulse", moment="pulses.opened_at"),
    "commitment_screens": SCREENS.format(matters="commitments", about="commitments", moment="commitments.done_at"),
    "question_screens": """
DELETE FROM posted
 WHERE id IN (SELECT posted.id
                FROM posted
                JOIN meeting_questions ON posted.about = 'questions:' || CAST(meeting_questions.id AS TEXT)
                JOIN meetings ON meetings.id = meeting_questions.meeting_id
               WHERE meetings.starts_at < :before AND posted.address NOT LIKE '%:-%' ORDER BY posted.id LIMIT :lot)
""",
    "other_screens": OTHER_SCREENS,
    # What was said or called in a role stays, by nobody.
    "poll_authors": """
UPDATE polls SET author_id = NULL
 WHERE id IN (SELECT id
                FROM polls
               WHERE COALESCE(closed_at, cancelled_at) < :before AND author_id IS NOT NULL ORDER BY id LIMIT :lot)
""",
    "poll_outcomes": """
UPDATE poll_outcomes SET person_id = NULL
 WHERE id IN (SELECT id FROM poll_outcomes WHERE at < :before AND person_id IS NOT NULL ORDER BY id LIMIT :lot)
""",
    "opinions": """
UPDATE opinions SET person_id = NULL
 WHERE id IN (SELECT id FROM opinions WHERE signed_at < :before AND person_id IS NOT NULL ORDER BY id LIMIT :lot)
""",
    "organisers": """
UPDATE meetings SET organiser_id = NULL, notice_by = NULL
 WHERE id IN (SELECT id
                FROM meetings
               WHERE starts_at < :before AND (organiser_id IS NOT NULL OR notice_by IS NOT NULL)
               ORDER BY id LIMIT :lot)
""",
    "announcers": """
UPDATE announcements SET author_id = NULL, approved_by = NULL
 WHERE id IN (SELECT id
                FROM announcements
               WHERE created_at < :before AND (author_id IS NOT NULL OR approved_by IS NOT NULL)
               ORDER BY id LIMIT :lot)
""",
    "consultation_voices": """
DELETE FROM consultation_voices
 WHERE (consultation_id, person_id) IN (SELECT consultation_voices.consultation_id, consultation_voices.person_id
                                          FROM consultation_voices
                                         WHERE at < :before ORDER BY consultation_id, person_id LIMIT :lot)
""",
    "consultation_followers": """
DELETE FROM consultation_followers
 WHERE (consultation_id, person_id) IN (SELECT consultation_followers.consultation_id, consultation_followers.person_id
                                          FROM consultation_followers
                                         WHERE at < :before ORDER BY consultation_id, person_id LIMIT :lot)
""",
    "consultation_authors": """
UPDATE consultations SET author_id = NULL
 WHERE id IN (SELECT id FROM consultations WHERE asked_at < :before AND author_id IS NOT NULL ORDER BY id LIMIT :lot)
""",
    "consultation_extensions": """
UPDATE consultation_extensions SET person_id = NULL, settled_by = NULL
 WHERE id IN (SELECT id
                FROM consultation_extensions
               WHERE asked_at < :before AND (person_id IS NOT NULL OR settled_by IS NOT NULL)
               ORDER BY id LIMIT :lot)
""",
    "consultation_opinions": """
UPDATE consultation_opinions SET person_id = NULL
 WHERE id IN (SELECT id
                FROM consultation_opinions
               WHERE signed_at < :before AND person_id IS NOT NULL ORDER BY id LIMIT :lot)
""",
    "consultation_answers": """
UPDATE consultation_answers SET person_id = NULL
 WHERE consultation_id IN (SELECT consultation_id
                             FROM consultation_answers
                            WHERE sent_at < :before AND person_id IS NOT NULL ORDER BY consultation_id LIMIT :lot)
""",
    "consultation_decisions": """
UPDATE consultation_decisions SET person_id = NULL
 WHERE id IN (SELECT id
                FROM consultation_decisions
               WHERE at < :before AND person_id IS NOT NULL ORDER BY id LIMIT :lot)
""",
    "council_matters": """
UPDATE council_matters SET author_id = NULL, decided_by = NULL
 WHERE id IN (SELECT id
                FROM council_matters
               WHERE put_at < :before AND (author_id IS NOT NULL OR decided_by IS NOT NULL)
               ORDER BY id LIMIT :lot)
""",
}
