"""The table of contents: every method of the Bot API that the double knows."""

from collections.abc import Awaitable, Callable
from typing import Any

from tests.double import asking, editing, sending
from tests.double.params import Params
from tests.double.world import World

Method = Callable[[World, Params], Any]


async def get_updates(world: World, params: Params) -> Any:
    world.updates.allow(params.data("allowed_updates"))
    offset, limit = params.integer("offset"), params.integer("limit", 100)
    return await world.updates.poll(offset, limit, params.integer("timeout"))


METHODS: dict[str, Method] = {
    "getme": asking.get_me,
    "getupdates": get_updates,
    "setwebhook": lambda world, params: world.webhook.set(params),
    "deletewebhook": lambda world, params: world.webhook.delete(params),
    "getwebhookinfo": lambda world, _: world.webhook.info(),
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "sendvoice": sending.send_voice,
    "senddocument": sending.send_document,
    "sendlocation": sending.send_location,
    "sendmediagroup": sending.send_media_group,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_text,
    "editmessagecaption": editing.edit_caption,
    "editmessagemedia": editing.edit_media,
    "editmessagereplymarkup": editing.edit_markup,
    "deletemessage": editing.delete,
    "pinchatmessage": editing.pin,
    "unpinchatmessage": editing.unpin,
    "answercallbackquery": lambda world, params: world.taps.answer(params),
    "getfile": lambda world, params: world.files.get_file(params),
    "getchat": asking.get_chat,
    "getchatmember": asking.get_member,
    "getchatadministrators": asking.get_administrators,
    "getchatmembercount": asking.get_member_count,
    "leavechat": asking.leave,
    "setmycommands": lambda world, params: world.menus.set_commands(params),
    "getmycommands": lambda world, params: world.menus.get_commands(params),
    "deletemycommands": lambda world, params: world.menus.delete_commands(params),
    "setmyname": lambda world, params: world.menus.set_text("name", params),
    "getmyname": lambda world, params: world.menus.get_text("name", params),
    "setmydescription": lambda world, params: world.menus.set_text("description", params),
    "getmydescription": lambda world, params: world.menus.get_text("description", params),
    "setmyshortdescription": lambda world, params: world.menus.set_text("shortdescription", params),
    "getmyshortdescription": lambda world, params: world.menus.get_text("shortdescription", params),
}


async def call(world: World, method: Method, params: Params) -> Any:
    result = method(world, params)
    return await result if isinstance(result, Awaitable) else result
