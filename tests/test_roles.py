"""Roles: given by a link that works once, laid down by a press, paused for a while; nobody's matter falls between."""

from datetime import timedelta
from pathlib import Path

from bot import admins
from bot.domain.roles import RoleName
from storage.store import Store
from tests.chat import Actor, Chat, Shown
from tests.locales import spoken
from tests.proposals import reports, submits
from tests.visits import ORIGIN, Site


async def invites(admin: Actor, role: str, *places: str) -> str:
    """What the administrator types to make an invitation; return the start parameter of its link."""
    await admin.says("/lomas")
    await admin.taps("Uzaicināt")
    for answer in (role, *places):
        await admin.says(answer)
    return admin.last.message.link.partition("start=")[2]


async def roles_of(chat: Chat, actor: Actor) -> list[tuple[str, str]]:
    person = await chat.person(actor)
    return [(role.role, role.parish) for role in await chat.machine.read(lambda store: store.roles.of(person.id))]


# ---------------------------------------------------------------- inviting and accepting


async def test_an_invitation_is_a_link_to_forward_and_a_code(chat: Chat, andris: Actor) -> None:
    start = await invites(andris, "pārstāvis", "Malienas")

    andris.sees("roles-invitation-text")
    code = andris.sees("roles-invited").text
    assert start.startswith("inv-")
    assert f"/start {start}" in code


async def test_what_is_forwarded_holds_the_row_for_where_no_link_opens(chat: Chat, andris: Actor) -> None:
    start = await invites(andris, "palīgs", "Malienas")
    assert f"/start {start}" in andris.sees("roles-invitation-text").text


async def test_who_has_no_telegram_accepts_an_invitation_in_a_browser(tmp_path: Path) -> None:
    site = await Site(tmp_path / "site").open()
    try:
        ilze = await site.chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
        await ilze.says("lomas")
        await ilze.taps("Uzaicināt palīgu")
        forwarded = ilze.sees("roles-invitation-text")
        page = next(word for word in forwarded.text.split() if word.startswith(ORIGIN))
        assert page.startswith(f"{ORIGIN}/ej/inv-")
        assert forwarded.message.link != page

        browser = site.browser()
        await browser.joins()
        await browser.opens(page.removeprefix(ORIGIN))
        way = next(link for link in browser.links if link.startswith("/rakstit?start=inv-"))
        await browser.opens(way)
        await browser.presses("Atvērt")
        await browser.presses("Piekrītu")

        told = ilze.sees("roles-accepted-told").text
        assert "Vārds nav norādīts" in told
        assert "–" not in told
    finally:
        await site.close()


async def test_who_agrees_to_an_invitation_has_the_role(chat: Chat, andris: Actor, anna: Actor) -> None:
    start = await invites(andris, "pārstāvis", "Malienas")

    await anna.starts(start)
    anna.sees("roles-offered")
    assert await roles_of(chat, anna) == []
    await anna.taps("Piekrītu")

    anna.sees("roles-accepted")
    assert await roles_of(chat, anna) == [("representative", "malienas")]
    andris.sees("roles-accepted-told", name="Anna")


async def test_who_comes_invited_and_has_not_joined_hears_that_it_is_not_forgotten(chat: Chat, zane: Actor) -> None:
    await zane.starts("inv-whatever")
    assert zane.last.text.startswith("Jūs atnācāt ar uzaicinājumu.")


async def test_an_invitation_works_once(chat: Chat, andris: Actor, anna: Actor, janis: Actor) -> None:
    start = await invites(andris, "palīgs", "Malienas")
    await anna.starts(start)
    await anna.taps("Piekrītu")

    await janis.starts(start)

    janis.sees("roles-invitation-used")


async def test_an_invitation_ends_after_a_week(chat: Chat, andris: Actor, anna: Actor) -> None:
    start = await invites(andris, "palīgs", "Malienas")

    await chat.passes(days=7)
    await anna.starts(start)

    anna.sees("roles-invitation-expired")


async def test_knowing_the_number_of_an_invitation_is_not_enough(chat: Chat, andris: Actor, anna: Actor) -> None:
    await invites(andris, "administrators")

    await anna.starts()
    await anna.presses("roles.accept:1:aaaaaaaaaaaaaaaaaaaaaaaaaa", anna.last)

    anna.sees("roles-invitation-unknown")
    assert await roles_of(chat, anna) == []


async def test_a_stranger_joins_first_and_comes_back_to_the_invitation(chat: Chat, andris: Actor, zane: Actor) -> None:
    start = await invites(andris, "sekretārs")

    await zane.starts(start)
    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")

    zane.sees("roles-offered")
    await zane.taps("Piekrītu")
    assert await roles_of(chat, zane) == [("secretary", "")]


async def test_only_the_hash_of_a_token_is_stored(chat: Chat, andris: Actor) -> None:
    start = await invites(andris, "koordinators", "Viss novads")
    token = start.removeprefix("inv-")

    await chat.passes(minutes=1)

    (row,) = await chat.rows("SELECT * FROM invitations")
    assert not any(token in str(row[column]) for column in row.keys())  # noqa: SIM118 - a row is no mapping
    kept = await chat.rows("SELECT body FROM outbox WHERE body IS NOT NULL")
    assert not [row for row in kept if token in row["body"]]


async def test_an_alternate_is_invited_for_a_village(chat: Chat, andris: Actor, anna: Actor) -> None:
    start = await invites(andris, "pārstāvja vietnieks", "Malienas", "Brenci")

    await anna.starts(start)
    await anna.taps("Piekrītu")

    held = await chat.machine.read(lambda store: store.roles.held())
    assert [(role.parish, role.village) for role in held if role.role == "alternate"] == [("malienas", "Brenci")]


async def test_who_declines_gets_nothing_and_the_inviter_hears_of_it(chat: Chat, andris: Actor, anna: Actor) -> None:
    start = await invites(andris, "palīgs", "Malienas")

    await anna.starts(start)
    await anna.taps("Nē, paldies")

    andris.sees("roles-declined-told")
    await anna.starts(start)
    anna.sees("roles-invitation-unknown")


async def test_an_unused_invitation_can_be_withdrawn(chat: Chat, andris: Actor, anna: Actor) -> None:
    start = await invites(andris, "palīgs", "Malienas")

    await andris.says("/lomas")
    await andris.taps("Uzaicinājumi")
    await andris.taps("Atsaukt")

    await anna.starts(start)
    anna.sees("roles-invitation-unknown")


async def test_the_invitations_of_a_former_administrator_are_worth_nothing(
    chat: Chat, andris: Actor, anna: Actor
) -> None:
    await chat.official("Otrs", RoleName.ADMIN)
    start = await invites(andris, "administrators")
    await andris.says("/lomas")
    await andris.taps("Atkāpties")
    await andris.taps("Jā, izbeigt")

    await anna.starts(start)

    anna.sees("roles-invitation-withdrawn")


async def test_a_representative_invites_a_helper_of_the_own_parish(chat: Chat, ilze: Actor, anna: Actor) -> None:
    await ilze.says("lomas")
    await ilze.taps("Uzaicināt palīgu")
    start = ilze.last.message.link.partition("start=")[2]

    await anna.starts(start)
    await anna.taps("Piekrītu")

    assert await roles_of(chat, anna) == [("helper", "malienas")]


async def test_a_resident_has_no_roles_to_look_at(anna: Actor) -> None:
    await anna.says("/lomas")

    anna.sees("roles-none")


async def test_a_resident_cannot_list_invite_or_end_by_a_forged_button(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.starts()
    for tap in (
        "roles.list:0",
        "roles.invite",
        "roles.end_now:1",
        "roles.invitations",
        "roles.invite_helper:0:malienas",
    ):
        await anna.presses(tap, anna.last)
        anna.sees("machinery-not-allowed")

    assert await roles_of(chat, ilze) == [("representative", "malienas")]


async def test_the_first_administrator_is_named_in_the_settings(chat: Chat, zane: Actor) -> None:
    now = chat.clock.now()
    await chat.machine.write(lambda store: admins.name(store, [zane.address], now))
    await zane.starts()
    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")

    assert await roles_of(chat, zane) == [("admin", "")]


async def test_who_laid_the_role_down_does_not_get_it_back_by_a_restart(chat: Chat, andris: Actor, anna: Actor) -> None:
    async def starts() -> None:
        now = chat.clock.now()
        await chat.machine.write(lambda store: admins.name(store, [anna.address], now))

    await starts()
    assert await roles_of(chat, anna) == [("admin", "")]
    await anna.says("lomas")
    await anna.taps("Atkāpties")
    await anna.taps("Jā, izbeigt")
    await starts()

    assert await roles_of(chat, anna) == []


async def test_a_new_representative_sees_what_waits_and_is_led_to_the_group(
    chat: Chat, andris: Actor, anna: Actor, janis: Actor
) -> None:
    await submits(anna)
    start = await invites(andris, "pārstāvis", "Malienas")

    await janis.starts(start)
    await janis.taps("Piekrītu")

    assert "Piesaistīt grupu" in janis.sees("roles-accepted").labels
    janis.sees("roles-your-turn", parish="malienas", count=1, numbers="AL-2026-0001")


async def test_an_alternate_is_not_told_to_do_what_the_representative_does(
    chat: Chat, andris: Actor, ilze: Actor, anna: Actor, janis: Actor
) -> None:
    await submits(anna)
    start = await invites(andris, "pārstāvja vietnieks", "Malienas", "Brenci")

    await janis.starts(start)
    await janis.taps("Piekrītu")

    janis.sees_no("roles-your-turn")


# ---------------------------------------------------------------- a role ends


async def test_the_last_administrator_cannot_resign(andris: Actor) -> None:
    await andris.says("/lomas")
    await andris.taps("Atkāpties")

    andris.sees("roles-last-admin")


async def test_when_the_representative_resigns_the_alternate_gets_what_is_open(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    oskars = await chat.official("Oskars", RoleName.ALTERNATE, "malienas", village="Brenci")
    await submits(anna)
    await submits(anna, "Vajag lampu pie veikala")

    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    ilze.sees("roles-end-confirm")
    await ilze.taps("Jā, izbeigt")

    assert len([shown for shown in oskars.screen if chat.says(shown, "roles-your-turn", {})]) == 1
    oskars.sees("roles-your-turn", parish="malienas", count=2, numbers="AL-2026-0001, AL-2026-0002")
    anna.sees("roles-who-looks", who="alternate", count=2, numbers="AL-2026-0001, AL-2026-0002")
    dace.sees_no("roles-your-turn")
    await oskars.taps("Parādīt")
    assert oskars.last.labels == ["AL-2026-0001", "AL-2026-0002"]


async def test_without_an_alternate_chair_and_staff_get_it_and_who_waits_is_told(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, peteris: Actor, andris: Actor
) -> None:
    await submits(anna)

    await andris.says("/lomas")
    role = next(one for one in await chat.machine.read(lambda store: store.roles.held()) if one.parish == "malienas")
    await andris.presses(f"roles.show:{role.id}", andris.last)
    await andris.taps("Izbeigt lomu")
    await andris.taps("Jā, izbeigt")

    ilze.sees("roles-ended-told")
    dace.sees("roles-your-turn", parish="malienas", count=1, numbers="AL-2026-0001")
    peteris.sees("roles-your-turn", parish="malienas", count=1, numbers="AL-2026-0001")
    anna.sees("roles-who-looks", who="staff", count=1, numbers="AL-2026-0001")


async def test_the_old_buttons_of_who_resigned_are_dead(chat: Chat, anna: Actor, ilze: Actor, dace: Actor) -> None:
    await submits(anna)
    review: Shown = ilze.last
    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")

    await ilze.taps("Publicēt", message=review)

    assert not await chat.rows("SELECT id FROM proposals WHERE published_at IS NOT NULL")


async def test_a_role_that_has_ended_cannot_end_again(chat: Chat, ilze: Actor, dace: Actor) -> None:
    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    confirm = ilze.last
    await ilze.taps("Jā, izbeigt", message=confirm)
    await ilze.taps("Jā, izbeigt", message=confirm)

    ilze.sees("roles-ended-already")


async def test_with_the_last_answer_it_is_said_too_what_was_not_taken(andris: Actor) -> None:
    await andris.says("lomas")
    await andris.taps("Uzaicināt")
    await andris.says("pārstāvja vietnieks")
    await andris.says("Alsviķu pagasts")
    await andris.sends_photo(caption="Strautiņi")

    andris.sees("forms-media-not-kept")
    andris.sees("roles-invited")


# ---------------------------------------------------------------- away


async def test_while_the_chair_is_away_it_is_said_who_looks_where_nobody_represents(
    chat: Chat, dace: Actor, ilze: Actor
) -> None:
    await dace.says("lomas")
    await dace.taps("Prombūtne")
    await dace.says("10.12.2026")
    assert "gaidīs" in dace.sees("roles-away-set-for-all").text

    await dace.taps("Esmu atpakaļ")
    await chat.official("Pēteris", RoleName.STAFF)
    await dace.says("lomas")
    await dace.taps("Prombūtne")
    await dace.says("10.12.2026")
    assert "koordinators" in dace.sees("roles-away-set-for-all").text


async def test_while_the_representative_is_away_others_look_and_afterwards_are_relieved(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    oskars = await chat.official("Oskars", RoleName.ALTERNATE, "malienas", village="Brenci")
    await submits(anna)

    await ilze.says("/lomas")
    await ilze.taps("Prombūtne")
    await ilze.says("27.11.2026")
    await ilze.says("Neviens konkrēts")

    assert "pārstāvja vietnieks" in ilze.last.text
    oskars.sees("roles-your-turn", parish="malienas", count=1, numbers="AL-2026-0001")
    anna.sees("roles-who-looks", who="alternate", count=1, numbers="AL-2026-0001")

    await chat.passes(days=4, hours=21)
    oskars.sees_no("roles-relieved")
    await chat.passes(hours=2)

    oskars.sees("roles-relieved", parish="malienas")
    assert "Gaida priekšlikumi: 1. Pirmie: AL-2026-0001" in ilze.last.text


async def test_the_representative_comes_back_earlier(chat: Chat, ilze: Actor, dace: Actor) -> None:
    await ilze.says("/lomas")
    await ilze.taps("Prombūtne")
    await ilze.says("10.12.2026")
    await ilze.says("Neviens konkrēts")
    await ilze.taps("Esmu atpakaļ")

    assert "Neviens priekšlikums negaida" in ilze.last.text
    dace.sees("roles-relieved", parish="malienas")
    assert not await chat.rows("SELECT * FROM timers WHERE kind = 'roles.back'")


async def test_whom_the_representative_names_is_whose_turn_it_is_first(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    oskars = await chat.official("Oskars", RoleName.ALTERNATE, "malienas", village="Brenci")
    await submits(anna)
    await ilze.says("lomas")
    await ilze.taps("Prombūtne")
    await ilze.says("27.11.2026")
    await ilze.says("padomes priekšsēdētājs")

    assert "padomes priekšsēdētājs" in ilze.sees("roles-away-set").text
    dace.sees("roles-your-turn", parish="malienas", count=1, numbers="AL-2026-0001")
    oskars.sees_no("roles-your-turn")
    await chat.passes(days=4, hours=23)
    dace.sees("roles-relieved", parish="malienas")


async def test_what_a_coordinator_promised_goes_to_the_substitute(chat: Chat, anna: Actor, peteris: Actor) -> None:
    inara = await chat.official("Ināra", RoleName.STAFF)
    await reports(anna)
    await reports(anna, "Nedeg lampa pie skolas")
    await peteris.says("nr. 2")
    await peteris.taps("Es atbildēšu")
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await inara.says("lomas")
    await inara.taps("Prombūtne")
    await inara.says("27.11.2026")
    await inara.says("pašvaldības koordinators, viss novads")

    assert "pie aizstājēja" in inara.sees("roles-away-set-staff").text
    told = peteris.sees("roles-substitute-told")
    assert "AL-2026-0001" in told.text
    assert "AL-2026-0002" not in told.text
    assert "(to ieskaitot) Jūs aizstājat" in told.text
    assert "Gaida mani" in told.labels
    await peteris.says("gaida mani")
    assert "Atbildēs" in peteris.last.text
    await chat.passes(days=4, hours=23)
    assert "paliek pie aizstājēja" in inara.sees("roles-back-staff").text


async def test_who_is_the_only_coordinator_is_told_that_it_waits_for_them(anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await peteris.says("nr. 1")
    await peteris.taps("Es atbildēšu")
    await peteris.says("lomas")
    await peteris.taps("Prombūtne")
    await peteris.says("27.11.2026")

    assert "gaidīs Jūs" in peteris.sees("roles-away-set-staff").text


async def test_who_turns_out_to_be_one_person_is_a_substitute_once_and_finds_all_they_put_off(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, peteris: Actor
) -> None:
    await submits(anna)
    kept, gone, away = [(await chat.person(one)).id for one in (dace, peteris, ilze)]
    (role,) = await chat.machine.read(lambda store: store.roles.of(away))
    until = chat.clock.now() + timedelta(days=1)

    async def link(store: Store) -> None:
        await store.roles.away(role.id, until, gone)
        for person_id in (kept, gone):
            await store.put_off.set(person_id, "proposals:1", until)
        await store.put_off.take_over(kept, gone)
        await store.roles.take_over(kept, gone)

    await chat.machine.write(link)

    copied = await chat.machine.read(lambda store: store.privacy.of_person(kept))
    assert [row["role"] for row in copied["substitutes"]] == ["representative"]
    assert [row["number"] for row in copied["put_off"]] == ["AL-2026-0001"]
    assert {row["role"] for row in copied["roles"]} == {"chair", "staff"}
    assert "substitutes" not in await chat.machine.read(lambda store: store.privacy.of_person(gone))


async def test_without_a_substitute_it_is_given_back_and_news_go_to_who_is_there(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    inara = await chat.official("Ināra", RoleName.STAFF)
    await reports(anna)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await inara.says("lomas")
    await inara.taps("Prombūtne")
    await inara.says("27.11.2026")
    await inara.says("Neviens konkrēts")
    assert await chat.rows("SELECT proposal_id FROM claims") == []
    seen = len(inara.screen)

    await reports(anna, "Nedeg lampa pie skolas")

    assert peteris.sees("problems-staff")
    assert len(inara.screen) == seen
    await inara.taps("Esmu atpakaļ")
    inara.sees("roles-back-staff")


async def test_who_lays_down_the_role_gives_back_what_they_promised(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await peteris.says("nr. 1")
    await peteris.taps("Es atbildēšu")
    await peteris.says("lomas")
    await peteris.taps("Atkāpties")
    await peteris.taps("Jā, izbeigt")

    assert await chat.rows("SELECT proposal_id FROM claims") == []


async def test_a_day_that_is_over_is_no_end_of_an_absence(ilze: Actor) -> None:
    await ilze.says("/lomas")
    await ilze.taps("Prombūtne")
    await ilze.says("1.11.2026")

    ilze.sees("roles-away-past")


# ---------------------------------------------------------------- out of reach


async def test_nothing_is_sent_to_who_is_out_of_reach_until_they_speak(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    await submits(anna)
    await anna.blocks()
    seen = len(anna.screen)
    await ilze.says("lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await chat.passes(days=1)
    assert [row["attempts"] for row in await chat.rows("SELECT attempts FROM outbox WHERE finished_at IS NULL")] == [0]
    assert len(anna.screen) == seen

    chat.platform.unreachable.clear()
    await anna.says("mani")

    anna.sees("roles-who-looks", who="chair", count=1, numbers="AL-2026-0001")


async def test_the_others_hear_that_the_representative_is_out_of_reach(ilze: Actor, dace: Actor) -> None:
    await ilze.blocks()

    assert "Ziņas vairs nesasniedz: pārstāvis, Malienas pagasts" in dace.last.text


# ---------------------------------------------------------------- many who wait


async def test_each_of_many_authors_is_told_once(chat: Chat, ilze: Actor, dace: Actor) -> None:
    authors = [await chat.resident(f"Autors {n}", "malienas") for n in range(60)]
    for author in authors:
        await submits(author)

    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await chat.passes(minutes=1)

    for author in authors:
        assert len([shown for shown in author.screen if chat.says(shown, "roles-who-looks", {})]) == 1


def test_no_role_is_promised_what_is_not_there_yet() -> None:
    said = " ".join(spoken().text("lv", f"roles-may-{role}") for role in RoleName if role is not RoleName.RESIDENT)

    for missing in ("pārsūdz", "nokavēt", "iestatījum", "raksta ziņas", "protokol", "projekt"):
        assert missing not in said
    assert "kavēt" not in spoken().text("lv", "chats-staff-bound")


# ---------------------------------------------------------------- a lost telephone


async def cuts_off(admin: Actor, role: str = "pārstāvis") -> None:
    await admin.says("/lomas")
    listed = next(line for line in admin.last.text.splitlines() if role in line)
    await admin.taps(listed.partition(".")[0])
    await admin.taps("Pazudis tālrunis")
    await admin.taps("Jā, atslēgt")


async def test_a_lost_telephone_is_cut_off_and_its_old_buttons_are_dead(
    chat: Chat, andris: Actor, ilze: Actor, anna: Actor, dace: Actor
) -> None:
    await submits(anna)
    await ilze.says("/priekslikums")
    await cuts_off(andris)

    andris.sees("roles-cut")
    dace.sees("roles-cut-told")
    await ilze.taps("Publicēt")
    assert [row["status"] for row in await chat.rows("SELECT status FROM proposals")] == ["received"]
    assert await chat.rows("SELECT id FROM drafts WHERE address = :address", address=ilze.address) == []
    seen = len(ilze.screen)
    await submits(anna, "Vajag laternu")
    assert len(ilze.screen) == seen
    assert [row["action"] for row in await chat.rows("SELECT action FROM audit WHERE action LIKE '%phone%'")] == [
        "roles.phone_cut"
    ]


async def test_a_link_gives_the_role_to_the_new_telephone(chat: Chat, andris: Actor, ilze: Actor) -> None:
    before = (await chat.person(ilze)).id
    await cuts_off(andris)
    await andris.taps("Jaunais tālrunis")
    start = andris.last.message.link.partition("start=")[2]
    new = await chat.resident("Ilze no jauna", "aluksne")
    await new.starts(start)
    await new.taps("Jā, mans tālrunis")

    new.sees("roles-phone-given")
    andris.sees("roles-phone-told")
    assert (await chat.person(new)).id == before
    assert await roles_of(chat, new) == [("representative", "malienas")]
    other = await chat.resident("Svešais", "aluksne")
    await other.starts(start)
    other.sees("roles-invitation-used")


async def test_nobody_who_serves_is_made_another_by_such_a_link(
    chat: Chat, andris: Actor, ilze: Actor, dace: Actor
) -> None:
    await cuts_off(andris)
    await andris.taps("Jaunais tālrunis")
    start = andris.last.message.link.partition("start=")[2]
    await dace.starts(start)
    dace.sees("roles-phone-serves")


async def test_one_does_not_cut_off_oneself(andris: Actor) -> None:
    await andris.says("/lomas")
    await andris.taps("1")
    assert "Pazudis tālrunis" not in andris.last.labels
