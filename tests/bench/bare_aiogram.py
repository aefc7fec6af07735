"""A bare aiogram bot: answers a tap, echoes a text, stores nothing. Arguments: URL, token."""

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, Message

dispatcher = Dispatcher()


@dispatcher.callback_query()
async def tapped(query: CallbackQuery) -> None:
    await query.answer("Atbalsts ieskaitīts.")


@dispatcher.message()
async def said(message: Message) -> None:
    await message.answer(message.text or "?")


async def main(url: str, token: str) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    await dispatcher.start_polling(Bot(token, session=session))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
