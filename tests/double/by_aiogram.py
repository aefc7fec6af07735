"""A bot that somebody else's library runs: it echoes, edits what is tapped and downloads photos."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from tests.double import Double

LONG = 50  # seconds that a poll is held; nobody waits for its end


@asynccontextmanager
async def echoing(double: Double, keyboard: Mapping[str, Any]) -> AsyncIterator[list[bytes]]:
    """Gives what was downloaded."""
    dispatcher, downloaded = Dispatcher(), list[bytes]()

    @dispatcher.message(F.photo)
    async def photo(message: Message, bot: Bot) -> None:
        assert message.photo
        content = await bot.download(message.photo[-1])
        assert content
        downloaded.append(content.read())

    @dispatcher.message(F.text)
    async def echo(message: Message) -> None:
        await message.answer(message.text or "", reply_markup=InlineKeyboardMarkup.model_validate(keyboard))

    @dispatcher.callback_query()
    async def tap(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text(f"Tu spiedi {query.data}")
        await query.answer("Ieskaitīts")

    session = AiohttpSession(api=TelegramAPIServer.from_base(double.url))
    bot = Bot(double.token, session)
    polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, polling_timeout=LONG))
    try:
        yield downloaded
        await double.until(lambda: double.updates.is_polled)
        await dispatcher.stop_polling()
        await polling
    finally:
        await session.close()
