"""Changing what stands on a screen: words become other words; a picture or a voice can only go."""

from collections.abc import Awaitable, Callable
from functools import partial

from telegram import Bot, InlineKeyboardMarkup, InputMediaPhoto, LinkPreviewOptions, MessageEntity
from telegram.error import BadRequest

from bot.channels.telegram_shown import Link, buttons, formatted
from bot.media import blank
from bot.messages import Outbound

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
IS_NO_TEXT = "no text in the message"


async def edit(bot: Bot, chat: int, id: int, message: Outbound, link: Link) -> None:
    text, entities = formatted(message)
    under = buttons(message.rows, link)
    if message.media is not None:
        await bot.edit_message_caption(chat, id, caption=text, caption_entities=entities, reply_markup=under)
        return
    try:
        await bot.edit_message_text(
            text, chat, id, entities=entities, reply_markup=under, link_preview_options=NO_PREVIEW
        )
    except BadRequest as error:
        if IS_NO_TEXT not in error.message.lower():
            raise
        await _take_away(bot, chat, id, text, entities, under)


async def _take_away(
    bot: Bot, chat: int, id: int, text: str, entities: list[MessageEntity] | None, under: InlineKeyboardMarkup | None
) -> None:
    """The message is deleted. Telegram refuses that after two days: then an empty picture takes the place of the other.

    Of a voice that is so old only the caption can be changed.
    """
    nothing = InputMediaPhoto(blank(), text, caption_entities=entities)
    ways: tuple[Callable[[], Awaitable[object]], ...] = (
        partial(bot.delete_message, chat, id),
        partial(bot.edit_message_media, nothing, chat, id, reply_markup=under),
    )
    for way in ways:
        try:
            await way()
            return
        except BadRequest:
            continue
    await bot.edit_message_caption(chat, id, caption=text, caption_entities=entities, reply_markup=under)
