"""Groups and channels, and what happens to the bot in them."""

from typing import Any

from tests.double.chats import CHANNEL_RIGHTS, GROUP_RIGHTS, PRESENT, Chat, Kind, Member, Status
from tests.double.entities import detect
from tests.double.messages import Message
from tests.double.people import Person
from tests.double.world import World


class Group:
    """A basic group, a supergroup or a channel; the first member owns it."""

    def __init__(self, world: World, chat: Chat, members: list[Person]) -> None:
        self._world = world
        self.chat = chat
        self.old_chat: Chat | None = None
        for number, person in enumerate(members):
            chat.members[person.id] = Member(person.user, Status.MEMBER if number else Status.CREATOR)

    @property
    def id(self) -> int:
        return self.chat.id

    @property
    def title(self) -> str:
        return self.chat.title

    def screen(self) -> list[Message]:
        return self.chat.shown()

    def sees(self, text: str) -> Message | None:
        """The newest message of the bot here that has this in its text."""
        return next((each for each in reversed(self.screen()) if each.by_bot and text in each.text), None)

    @property
    def last(self) -> Message | None:
        return next((each for each in reversed(self.screen()) if each.by_bot), None)

    @property
    def pinned(self) -> list[Message]:
        return [self.chat.messages[number] for number in self.chat.pinned]

    # ------------------------------------------------------------ people

    async def add(self, *people: Person) -> None:
        for person in people:
            self._set(person, Status.MEMBER)
        self._serve(people[0].user, new_chat_members=[person.user for person in people])

    async def remove(self, person: Person) -> None:
        self._set(person, Status.LEFT)
        self._serve(person.user, left_chat_member=person.user)

    async def promote(self, person: Person) -> None:
        self._set(person, Status.ADMINISTRATOR, self._rights())

    # ------------------------------------------------------------ the bot

    async def add_bot(self, by: Person | None = None, *, as_admin: bool = False) -> None:
        """Invite the bot; a channel takes it only as administrator."""
        if as_admin or self.chat.kind == Kind.CHANNEL:
            self._bot_becomes(Status.ADMINISTRATOR, by, self._rights())
        else:
            self._bot_becomes(Status.MEMBER, by)
        if self.chat.kind != Kind.CHANNEL:
            self._serve(self._user(by), new_chat_members=[self._world.bot])

    async def remove_bot(self, by: Person | None = None) -> None:
        if self.chat.is_group:
            self._serve(self._user(by), left_chat_member=self._world.bot)
        self._bot_becomes(Status.KICKED, by)

    async def promote_bot(self, *rights: str, by: Person | None = None) -> None:
        """With these rights, or all."""
        self._bot_becomes(Status.ADMINISTRATOR, by, frozenset(rights) or self._rights())

    async def demote_bot(self, by: Person | None = None) -> None:
        self._bot_becomes(Status.MEMBER, by)

    async def restrict_bot(self, *rights: str, by: Person | None = None) -> None:
        """It keeps these rights; with none it may not even write."""
        self._bot_becomes(Status.RESTRICTED, by, frozenset(rights))

    # ------------------------------------------------------------ the place

    async def upgrade(self) -> int:
        """Become a supergroup; its new id. The old chat stays behind, deaf."""
        old = self.chat
        if old.kind != Kind.GROUP:
            raise ValueError(f"only a basic group can be upgraded: {old.title}")
        new = self._world.new_chat(Kind.SUPERGROUP, old.title)
        new.members = dict(old.members)
        by = self._user(None)
        self._world.serve_service(old, by, migrate_to_chat_id=new.id)
        old.upgraded_to = new.id
        self.old_chat, self.chat = old, new
        self._world.serve_service(new, by, migrate_from_chat_id=old.id)
        return new.id

    async def rename(self, title: str) -> None:
        self.chat.title = title
        self.chat.describe()
        self._serve(self._user(None), new_chat_title=title)

    async def add_topic(self, name: str) -> int:
        """Open a topic; its message_thread_id."""
        if self.chat.kind != Kind.SUPERGROUP:
            raise ValueError("only a supergroup has topics")
        self.chat.is_forum = True
        self.chat.describe()
        created = {"name": name, "icon_color": 7322096}
        message = self._world.post(self.chat, {"forum_topic_created": created}, self._user(None))
        message.fields |= {"message_thread_id": message.id, "is_topic_message": True}
        self.chat.topics[message.id] = name
        self._world.announce(message)
        return message.id

    async def pin(self, message: Message, by: Person | None = None) -> None:
        message.pinned = True
        self.chat.pinned.append(message.id)
        self._serve(self._user(by), pinned_message=message.quoted())

    async def says_anonymously(self, text: str, reply_to: Message | None = None) -> Message:
        """An administrator speaks in the name of the group."""
        owner = self._owner()
        return await owner.says(text, self, reply_to=reply_to, anonymously=True)

    async def posts(self, text: str = "", signature: str = "", **content: Any) -> Message:
        """A post in a channel; it has no author."""
        if self.chat.kind != Kind.CHANNEL:
            raise ValueError("only a channel has posts")
        fields: dict[str, Any] = {"sender_chat": self.chat.json, **content}
        if signature:
            fields["author_signature"] = signature
        if text:
            fields |= {"text": text, **({"entities": found} if (found := detect(text)) else {})}
        message = self._world.post(self.chat, fields, None)
        self._world.announce(message)
        return message

    def __repr__(self) -> str:
        return f"<{self.chat.kind} {self.title} {self.id}>"

    # ------------------------------------------------------------ within

    def _rights(self) -> frozenset[str]:
        return frozenset(CHANNEL_RIGHTS if self.chat.kind == Kind.CHANNEL else GROUP_RIGHTS)

    def _user(self, person: Person | None) -> dict[str, Any]:
        if person is not None:
            return person.user
        return next(each.user for each in self.chat.members.values() if each.user["id"] != self._world.bot["id"])

    def _owner(self) -> Person:
        return self._world.people[self._user(None)["id"]]

    def _serve(self, by: dict[str, Any], **content: Any) -> None:
        self._world.serve_service(self.chat, by, **content)

    def _bot_becomes(self, status: Status, by: Person | None, rights: frozenset[str] = frozenset()) -> None:
        self._world.bot_becomes(self.chat, status, self._user(by), rights)

    def _set(self, person: Person, status: Status, rights: frozenset[str] = frozenset()) -> None:
        """Change a person's standing; an administrator bot that asked for chat_member hears of it."""
        chat = self.chat
        old = chat.members.get(person.id) or Member(person.user, Status.LEFT)
        new = chat.members[person.id] = Member(person.user, status, rights)
        if chat.bot_is_admin and chat.bot and chat.bot.status in PRESENT:
            change = {"chat": chat.json, "from": person.user, "date": int(self._world.clock.now())}
            shown = {"old_chat_member": old.as_json(chat.kind), "new_chat_member": new.as_json(chat.kind)}
            self._world.updates.push("chat_member", {**change, **shown})
