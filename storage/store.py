"""What one transaction sees: one attribute per noun."""

from functools import cached_property

from storage.alerts import Alerts
from storage.announcements import Announcements
from storage.answers import Answers
from storage.asked import AskedQuestions
from storage.attendances import Attendances
from storage.audit import Audit
from storage.authors import Authors
from storage.backups import Backups
from storage.ballots import Ballots
from storage.bulletins import Bulletins
from storage.chats import Chats
from storage.checkins import CheckIns
from storage.claims import Claims
from storage.commitments import Commitments
from storage.consultation_answers import ConsultationAnswers
from storage.consultations import Consultations
from storage.council_matters import CouncilMatters
from storage.dangers import Dangers
from storage.deadlines import Deadlines
from storage.digests import Digests
from storage.directory import Directory
from storage.drafts import Drafts
from storage.entries import Entries
from storage.exports import Exports
from storage.health import ParishHealth
from storage.inbox import Inbox
from storage.inquiries import Inquiries
from storage.inquiry_reports import InquiryReports
from storage.invitations import Invitations
from storage.issues import Issues
from storage.kept import KeptTexts
from storage.likeness import Likeness
from storage.linking import Linking
from storage.media import MediaRows
from storage.meeting_changes import MeetingChanges
from storage.meeting_decisions import MeetingDecisions
from storage.meeting_questions import MeetingQuestions
from storage.meetings import Meetings
from storage.meta import Meta
from storage.minutes import MinutesOfMeetings
from storage.news import News
from storage.opinions import Opinions
from storage.outbox import Outbox
from storage.paper import Paper
from storage.people import People
from storage.poll_outcomes import PollOutcomes
from storage.polls import Polls
from storage.posted import PostedMessages
from storage.posts import Posts
from storage.privacy import Privacy
from storage.proposals import Proposals
from storage.pulses import Pulses
from storage.put_off import PutOff
from storage.reasons import Reasons
from storage.roles import Roles
from storage.rows import Db
from storage.screens import Screens
from storage.seats import Seats
from storage.shares import Shares
from storage.sittings import Sittings
from storage.slips import Slips
from storage.stances import Stances
from storage.subscriptions import Subscriptions
from storage.summaries import Summaries
from storage.supports import Follows, Joiners, Supports
from storage.thresholds import Thresholds
from storage.timers import Timers
from storage.verdicts import Verdicts
from storage.versions import Versions
from storage.visitors import Visitors
from storage.waiting import WaitingMatters
from storage.walks import Walks
from storage.whys import Whys


class Store:
    def __init__(self, db: Db) -> None:
        self.db = db

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self.db)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self.db)

    @cached_property
    def posted(self) -> PostedMessages:
        return PostedMessages(self.db)

    @cached_property
    def timers(self) -> Timers:
        return Timers(self.db)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self.db)

    @cached_property
    def media(self) -> MediaRows:
        return MediaRows(self.db)

    @cached_property
    def people(self) -> People:
        return People(self.db)

    @cached_property
    def roles(self) -> Roles:
        return Roles(self.db)

    @cached_property
    def audit(self) -> Audit:
        return Audit(self.db)

    @cached_property
    def meta(self) -> Meta:
        return Meta(self.db)

    @cached_property
    def visitors(self) -> Visitors:
        return Visitors(self.db)

    @cached_property
    def linking(self) -> Linking:
        return Linking(self.db)

    @cached_property
    def slips(self) -> Slips:
        return Slips(self.db)

    @cached_property
    def screens(self) -> Screens:
        return Screens(self.db)

    @cached_property
    def proposals(self) -> Proposals:
        return Proposals(self.db)

    @cached_property
    def authors(self) -> Authors:
        return Authors(self.db)

    @cached_property
    def deadlines(self) -> Deadlines:
        return Deadlines(self.db)

    @cached_property
    def likeness(self) -> Likeness:
        return Likeness(self.db)

    @cached_property
    def answers(self) -> Answers:
        return Answers(self.db)

    @cached_property
    def supports(self) -> Supports:
        return Supports(self.db)

    @cached_property
    def reasons(self) -> Reasons:
        return Reasons(self.db)

    @cached_property
    def versions(self) -> Versions:
        return Versions(self.db)

    @cached_property
    def thresholds(self) -> Thresholds:
        return Thresholds(self.db)

    @cached_property
    def follows(self) -> Follows:
        return Follows(self.db)

    @cached_property
    def claims(self) -> Claims:
        return Claims(self.db)

    @cached_property
    def joiners(self) -> Joiners:
        return Joiners(self.db)

    @cached_property
    def put_off(self) -> PutOff:
        return PutOff(self.db)

    @cached_property
    def dangers(self) -> Dangers:
        return Dangers(self.db)

    @cached_property
    def chats(self) -> Chats:
        return Chats(self.db)

    @cached_property
    def posts(self) -> Posts:
        return Posts(self.db)

    @cached_property
    def shares(self) -> Shares:
        return Shares(self.db)

    @cached_property
    def invitations(self) -> Invitations:
        return Invitations(self.db)

    @cached_property
    def kept(self) -> KeptTexts:
        return KeptTexts(self.db)

    @cached_property
    def asked(self) -> AskedQuestions:
        return AskedQuestions(self.db)

    @cached_property
    def privacy(self) -> Privacy:
        return Privacy(self.db)

    @cached_property
    def backups(self) -> Backups:
        return Backups(self.db)

    @cached_property
    def alerts(self) -> Alerts:
        return Alerts(self.db)

    @cached_property
    def exports(self) -> Exports:
        return Exports(self.db)

    @cached_property
    def verdicts(self) -> Verdicts:
        return Verdicts(self.db)

    @cached_property
    def waiting(self) -> WaitingMatters:
        return WaitingMatters(self.db)

    @cached_property
    def polls(self) -> Polls:
        return Polls(self.db)

    @cached_property
    def whys(self) -> Whys:
        return Whys(self.db)

    @cached_property
    def ballots(self) -> Ballots:
        return Ballots(self.db)

    @cached_property
    def opinions(self) -> Opinions:
        return Opinions(self.db)

    @cached_property
    def poll_outcomes(self) -> PollOutcomes:
        return PollOutcomes(self.db)

    @cached_property
    def paper(self) -> Paper:
        return Paper(self.db)

    @cached_property
    def stances(self) -> Stances:
        return Stances(self.db)

    @cached_property
    def pulses(self) -> Pulses:
        return Pulses(self.db)

    @cached_property
    def announcements(self) -> Announcements:
        return Announcements(self.db)

    @cached_property
    def consultations(self) -> Consultations:
        return Consultations(self.db)

    @cached_property
    def consultation_answers(self) -> ConsultationAnswers:
        return ConsultationAnswers(self.db)

    @cached_property
    def council_matters(self) -> CouncilMatters:
        return CouncilMatters(self.db)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        return Subscriptions(self.db)

    @cached_property
    def walks(self) -> Walks:
        return Walks(self.db)

    @cached_property
    def meetings(self) -> Meetings:
        return Meetings(self.db)

    @cached_property
    def meeting_changes(self) -> MeetingChanges:
        return MeetingChanges(self.db)

    @cached_property
    def entries(self) -> Entries:
        return Entries(self.db)

    @cached_property
    def attendances(self) -> Attendances:
        return Attendances(self.db)

    @cached_property
    def seats(self) -> Seats:
        return Seats(self.db)

    @cached_property
    def sittings(self) -> Sittings:
        return Sittings(self.db)

    @cached_property
    def meeting_questions(self) -> MeetingQuestions:
        return MeetingQuestions(self.db)

    @cached_property
    def meeting_decisions(self) -> MeetingDecisions:
        return MeetingDecisions(self.db)

    @cached_property
    def commitments(self) -> Commitments:
        return Commitments(self.db)

    @cached_property
    def minutes(self) -> MinutesOfMeetings:
        return MinutesOfMeetings(self.db)

    @cached_property
    def checkins(self) -> CheckIns:
        return CheckIns(self.db)

    @cached_property
    def inquiry_reports(self) -> InquiryReports:
        return InquiryReports(self.db)

    @cached_property
    def inquiries(self) -> Inquiries:
        return Inquiries(self.db)

    @cached_property
    def directory(self) -> Directory:
        return Directory(self.db)

    @cached_property
    def bulletins(self) -> Bulletins:
        return Bulletins(self.db)

    @cached_property
    def digests(self) -> Digests:
        return Digests(self.db)

    @cached_property
    def summaries(self) -> Summaries:
        return Summaries(self.db)

    @cached_property
    def issues(self) -> Issues:
        return Issues(self.db)

    @cached_property
    def news(self) -> News:
        return News(self.db)

    @cached_property
    def health(self) -> ParishHealth:
        return ParishHealth(self.db)
