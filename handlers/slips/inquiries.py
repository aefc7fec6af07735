"""A question of somebody without a telephone to whoever speaks for their parish."""

from typing import Annotated, ClassVar

from bot import dangers
from bot.forms import Text, Words, question
from bot.turns import Turn
from handlers.inquiries import asking

from .entering import TEXT, Entry, enter


class QuestionForm(Entry):
    """What they ask whoever speaks for their parish."""

    name: ClassVar[str] = "slips.question"
    heading: ClassVar[str] = "slips-question-heading"

    text: Annotated[Text, Words(3, TEXT)] = question(
        "slips-ask-question", label="inquiries-text-label", check=dangers.check_answer
    )


async def submit_question(turn: Turn, form: QuestionForm) -> None:
    async def do(theirs: Turn) -> str:
        assert theirs.person is not None
        return (await asking.receive(theirs, None, theirs.person.name, form.text)).about

    await enter(turn, form, do)
