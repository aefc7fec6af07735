"""A bare python-telegram-bot: answers a tap, echoes a text, stores nothing. Arguments: URL, token, updates at once."""

import sys

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters


async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer("Atbalsts ieskaitīts.")


async def said(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "?")


def main(url: str, token: str, at_once: str) -> None:
    builder = Application.builder().token(token).base_url(f"{url}/bot")
    if int(at_once) > 1:
        builder = builder.concurrent_updates(int(at_once))
    application = builder.build()
    application.add_handler(CallbackQueryHandler(tapped))
    application.add_handler(MessageHandler(filters.TEXT, said))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
