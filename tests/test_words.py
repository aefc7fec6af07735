"""What people write without being asked."""

import pytest

from tests.announcements import TALKA, sends
from tests.chat import Actor, Chat, Room
from tests.entries import enters
from tests.meetings import announces
from tests.polls import opens
from tests.proposals import ON_AGENDA, decides, publishes, submits
from tests.traces import named_anywhere

IDEA = "Pie ezera vajag soliņu"


async def test_a_text_out_of_the_blue_is_kept_and_asked_about(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)

    anna.sees("machinery-text-kept")
    assert anna.last.labels == ["Priekšlikums", "Problēma", "Jautājums", "Neko"]
    await chat.restarts()
    await anna.taps("Priekšlikums")
    anna.sees("proposals-ask-topic")


async def test_what_was_kept_goes_into_the_proposal(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)
    await anna.taps("Priekšlikums")

    assert [row["answers"] for row in await chat.rows("SELECT answers FROM drafts")] == [f'{{"text":"{IDEA}"}}']
    assert await chat.rows("SELECT id FROM kept") == []


async def test_nothing_means_that_it_is_deleted(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)
    await anna.taps("Neko")

    anna.sees("words-dropped")
    await chat.passes(minutes=1)
    assert await named_anywhere(chat, IDEA) == []


async def test_several_messages_in_a_row_are_one_text(chat: Chat, anna: Actor) -> None:
    await anna.says("Labdien!")
    await chat.passes(seconds=20)
    await anna.says("Gribu pateikt par ceļu.")
    await chat.passes(seconds=50)
    await anna.says("Tas ir bedrains.")

    together = "Labdien!\nGribu pateikt par ceļu.\nTas ir bedrains."
    assert anna.last is anna.sees("words-added", text=together)
    (kept,) = await chat.rows("SELECT text FROM kept")
    assert kept["text"] == together


async def test_a_photo_that_comes_after_is_counted(anna: Actor) -> None:
    await anna.says(IDEA)
    await anna.sends_photo(caption="Tur, kur laipa")

    assert f"{IDEA}\nTur, kur laipa\nPielikumi: 1" in anna.sees("words-added").text


async def test_of_a_very_long_text_start_and_end_are_shown(anna: Actor) -> None:
    await anna.says("Vispirms par ceļu. " + "Tas ir garš stāsts. " * 60)
    await anna.says("Un beigās par lampu.")

    shown = anna.sees("words-added").text
    assert "Vispirms par ceļu." in shown
    assert "Un beigās par lampu." in shown
    assert len(shown) < 1100


async def test_a_text_after_a_while_is_another_text(chat: Chat, anna: Actor) -> None:
    await anna.says("Vajag soliņu")
    await chat.passes(minutes=2)
    await anna.says("Vajag lampu")

    assert [row["text"] for row in await chat.rows("SELECT text FROM kept ORDER BY id")] == [
        "Vajag soliņu",
        "Vajag lampu",
    ]
    await anna.taps("Priekšlikums", message=anna.screen[0])
    anna.sees("proposals-ask-topic")
    assert [row["text"] for row in await chat.rows("SELECT text FROM kept")] == ["Vajag lampu"]


@pytest.mark.parametrize("tap", ["people.move:0", "proposals.open", "proposals.new:5", "people.age:0"])
async def test_a_button_nobody_made_is_an_old_one(anna: Actor, tap: str) -> None:
    await anna.says("Sākums")
    await anna.presses(tap, anna.last)

    anna.sees("machinery-tap-old")


async def test_a_button_pressed_twice_says_what_became_of_the_text(anna: Actor) -> None:
    await anna.says(IDEA)
    asked = anna.last
    await anna.taps("Neko")
    await anna.taps("Priekšlikums", message=asked)

    anna.sees("words-gone")


async def test_nobody_takes_what_somebody_else_wrote(chat: Chat, anna: Actor, janis: Actor) -> None:
    await anna.says(IDEA)
    await janis.presses(anna.last.choices[0].tap, anna.last)

    janis.sees("words-gone")
    assert len(await chat.rows("SELECT id FROM kept")) == 1


async def test_a_photo_out_of_the_blue_is_kept(chat: Chat, anna: Actor) -> None:
    await anna.sends_photo()

    anna.sees("words-photo-kept")
    (kept,) = await chat.rows("SELECT media FROM kept")
    (media,) = await chat.rows("SELECT id, fetched_at FROM media")
    assert kept["media"] == f"[{media['id']}]"
    assert media["fetched_at"] is not None


async def test_the_photos_of_an_album_are_asked_about_once(chat: Chat, anna: Actor) -> None:
    await anna.sends_photo(album="a1")
    await anna.sends_photo(album="a1")

    assert len(anna.screen) == 1
    (kept,) = await chat.rows("SELECT media FROM kept")
    assert kept["media"] == "[1,2]"


async def test_a_voice_message_and_a_place_are_kept_too(anna: Actor, janis: Actor) -> None:
    await anna.sends_voice()
    anna.sees("words-voice-kept")
    await janis.sends_place(57.42, 27.04)
    janis.sees("words-place-kept")


async def test_a_photo_that_was_dropped_leaves_no_file(chat: Chat, anna: Actor) -> None:
    await anna.sends_photo()
    assert len(list((chat.folder / "media").iterdir())) == 1
    await anna.taps("Neko")

    assert list((chat.folder / "media").iterdir()) == []


async def test_a_cancelled_proposal_leaves_no_photo(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.sends_photo(caption="Vajag soliņu")
    assert len(list((chat.folder / "media").iterdir())) == 1
    await anna.taps("Atcelt")

    await nothing_is_kept(chat)


async def test_of_several_photos_one_goes_into_the_proposal_and_that_is_said(chat: Chat, anna: Actor) -> None:
    await anna.sends_photo(caption=IDEA, album="a1")
    await anna.sends_photo(album="a1")
    await anna.taps("Priekšlikums")

    anna.sees("forms-one-photo")
    anna.sees("proposals-ask-topic")


async def test_words_and_voice_out_of_the_blue_are_both_taken(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.sends_voice()
    await anna.says(IDEA)
    await anna.taps("Priekšlikums")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    assert IDEA in ilze.sees("proposals-review").text
    assert any(shown.message.media for shown in ilze.screen)


async def test_more_may_be_said_after_the_button(chat: Chat, anna: Actor) -> None:
    await anna.says("Vajag soliņu")
    await anna.taps("Priekšlikums")
    await anna.says("Ezermalā")

    anna.sees("forms-added-waiting")
    assert [row["answers"] for row in await chat.rows("SELECT answers FROM drafts")] == [
        '{"text":"Vajag soliņu\\nEzermalā"}'
    ]


# ---------------------------------------------------------------- files, which nobody can use


async def nothing_is_kept(chat: Chat) -> None:
    assert list((chat.folder / "media").iterdir()) == []
    assert await chat.rows("SELECT id FROM media") == []


async def test_a_file_out_of_the_blue_is_not_kept_and_that_is_said(chat: Chat, anna: Actor) -> None:
    await anna.sends_file()

    anna.sees("machinery-file-not-kept")
    anna.sees("menu-text")
    assert await chat.rows("SELECT id FROM kept") == []
    await nothing_is_kept(chat)


async def test_the_words_with_a_file_are_kept_without_it(chat: Chat, anna: Actor) -> None:
    await anna.sends_file(caption=IDEA)

    anna.sees("machinery-file-not-kept")
    anna.sees("machinery-text-kept")
    assert [(row["text"], row["media"]) for row in await chat.rows("SELECT text, media FROM kept")] == [(IDEA, "[]")]
    await nothing_is_kept(chat)


async def test_a_strangers_file_is_not_kept_either(chat: Chat, zane: Actor) -> None:
    await zane.sends_file()

    zane.sees("machinery-file-not-kept")
    zane.sees("people-greeting")
    await nothing_is_kept(chat)


async def test_in_a_form_the_words_with_a_file_are_the_answer(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.sends_file()
    anna.sees("machinery-file-not-kept")
    anna.sees("proposals-ask-text")
    await anna.sends_file(caption=IDEA)

    anna.sees("machinery-file-not-kept")
    anna.sees("proposals-ask-topic")
    await nothing_is_kept(chat)


async def test_a_file_after_six_hours_is_not_said_to_be_kept(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await chat.passes(hours=7)
    await anna.sends_file()

    anna.sees("machinery-file-not-kept")
    anna.sees("forms-idle", heading="Priekšlikums", kept="no")
    await nothing_is_kept(chat)


async def test_a_photo_that_the_question_does_not_take_leaves_nothing(chat: Chat, anna: Actor) -> None:
    await anna.says("Mans pagasts")
    await anna.taps("Mainīt")
    await anna.sends_photo(caption="Jaunanna")

    anna.sees("forms-media-not-kept")
    anna.sees("people-moved")
    await anna.taps("Sākums")
    await nothing_is_kept(chat)


async def test_a_photo_with_a_reply_is_not_kept_and_that_is_said(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Kur tieši?")
    await ilze.taps("Nosūtīt")
    asked = anna.sees("proposals-question")
    await anna.sends_photo(caption="Pie ozola", reply_to=asked)

    anna.sees("forms-media-not-kept")
    assert "Pie ozola" in anna.last.text
    await nothing_is_kept(chat)


# ---------------------------------------------------------------- what says nothing


@pytest.mark.parametrize("signs", ["👍", "🙏🙏", "…", ":)"])
async def test_signs_alone_are_no_text(chat: Chat, anna: Actor, signs: str) -> None:
    await anna.says(signs)

    anna.sees("machinery-not-understood")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_signs_after_a_text_belong_to_it(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)
    await anna.says("🙏")

    anna.sees("words-added")
    assert [row["text"] for row in await chat.rows("SELECT text FROM kept")] == [f"{IDEA}\n🙏"]


async def test_a_sticker_is_no_text(anna: Actor) -> None:
    await anna.sends_sticker()

    anna.sees("machinery-not-understood")


async def test_an_unknown_command_is_no_text(chat: Chat, anna: Actor) -> None:
    await anna.says("/nezinams")

    anna.sees("machinery-not-understood")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_what_was_sent_during_a_pause_and_fits_nowhere_is_asked_about(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await chat.passes(hours=7)
    await anna.says("sestdien")
    await anna.taps("Turpināt")

    anna.sees("proposals-ask-topic")
    anna.sees("machinery-text-kept")
    assert [row["text"] for row in await chat.rows("SELECT text FROM kept")] == ["sestdien"]


@pytest.mark.parametrize("word", ["atcelt", "turpināt", "Jā", "nē", "labi!", "ok", "отмена", "go on"])
async def test_a_word_for_a_form_is_no_text_where_there_is_none(chat: Chat, anna: Actor, word: str) -> None:
    await anna.says(word)

    anna.sees("machinery-not-understood")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_a_strangers_yes_is_no_text(chat: Chat, zane: Actor) -> None:
    await zane.says("jā")

    zane.sees("people-greeting")
    assert await chat.rows("SELECT id FROM kept") == []


@pytest.mark.parametrize("typed", ["priekšlikums", "Priekslikums!", "proposal"])
async def test_what_is_to_become_of_a_text_can_be_typed(chat: Chat, anna: Actor, typed: str) -> None:
    await anna.says(IDEA)
    await anna.says(typed)

    anna.sees("proposals-ask-topic")
    assert [row["answers"] for row in await chat.rows("SELECT answers FROM drafts")] == [f'{{"text":"{IDEA}"}}']
    assert await chat.rows("SELECT id FROM kept") == []


async def test_nothing_can_be_typed_too(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)
    await anna.says("neko")

    anna.sees("words-dropped")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_a_text_of_days_ago_is_not_what_the_word_means(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)
    await chat.passes(days=2)
    await anna.says("priekšlikums")

    anna.sees("proposals-ask-text")
    assert len(await chat.rows("SELECT id FROM kept")) == 1


# ---------------------------------------------------------------- danger


async def test_a_text_about_danger_gets_help_lines_and_is_not_kept_as_an_idea(chat: Chat, anna: Actor) -> None:
    await anna.says("Vīrs draud mani nogalināt, man bail iet mājās")

    assert "112" in anna.last.text
    assert await chat.rows("SELECT id FROM kept") == []


async def test_a_stranger_in_danger_gets_help_lines_before_any_notice(zane: Actor) -> None:
    await zane.says("Es gribu sevi nogalināt")

    assert "116123" in zane.last.text
    zane.sees_no("people-greeting")


async def test_danger_told_in_two_messages_is_noticed(chat: Chat, anna: Actor) -> None:
    await anna.says("Kaimiņš mani")
    await anna.says("vakar piekāva")

    anna.sees("danger-help")
    assert await chat.rows("SELECT id FROM kept") == []


# ---------------------------------------------------------------- plain words


@pytest.mark.parametrize(
    ("word", "phrase"),
    [
        ("Ideja", "proposals-ask-text"),
        ("PRIEKSLIKUMS", "proposals-ask-text"),
        ("bedre!", "problems-ask-text"),
        ("palīdzība", "menu-help-text"),
        ("help", "menu-help-text"),
        ("помощь", "menu-help-text"),
        ("?", "menu-help-text"),
        ("menu", "menu-text"),
        ("sākt", "menu-text"),
        ("kam zvanīt", "problems-call"),
        ("Kur zvanīt?", "problems-call"),
        ("telefons", "problems-call"),
        ("Tālrunis", "problems-call"),
        ("padome", "people-parish"),
        ("mani dati", "privacy-mine"),
        ("aizmirst mani", "privacy-delete-ask"),
        ("dzēst", "privacy-delete-ask"),
        ("STOP", "words-stop"),
        ("pietiek", "words-stop"),
        ("Atteikties no ziņām", "words-stop"),
    ],
)
async def test_a_plain_word_leads_where_it_says(anna: Actor, word: str, phrase: str) -> None:
    await anna.says(word)

    anna.sees(phrase)


async def test_a_plain_word_inside_a_sentence_is_a_text(anna: Actor) -> None:
    await anna.says("Uz ceļa ir liela bedre, palīdzība nepieciešama")

    anna.sees("machinery-text-kept")


async def test_a_word_alone_takes_nothing_away(chat: Chat, anna: Actor) -> None:
    await anna.says("stop")
    await anna.taps("Dzēst manus datus")
    anna.sees("privacy-delete-ask")
    await anna.taps("Nē")

    anna.sees("privacy-kept")
    assert (await chat.person(anna)).parish == "malienas"


async def test_who_has_enough_hears_no_more_of_others_and_still_of_themselves(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, dace: Actor
) -> None:
    await submits(anna, "Vajag soliņu")
    await publishes(ilze)
    await janis.says("AL-2026-0001")
    await janis.taps("Atbalstu")
    await janis.says("atteikties")
    assert janis.last.labels == ["Izslēgt ziņas", "Ziņu iestatījumi", "Dzēst manus datus", "Neko"]
    await janis.taps("Izslēgt ziņas")
    janis.sees("privacy-quiet")

    before = len(janis.screen)
    await decides(ilze, "Lemt", *ON_AGENDA)
    await chat.passes(minutes=1)
    assert len(janis.screen) == before
    assert "Padomes darba kārtībā" in anna.last.text
    (row,) = await chat.rows("SELECT COUNT(*) AS many FROM supports")
    assert row["many"] == 1


async def test_what_comes_of_the_parish_is_chosen_in_one_place_from_everywhere(anna: Actor, zane: Actor) -> None:
    await anna.says("stop")
    await anna.taps("Ziņu iestatījumi")
    anna.sees("subscriptions-ask")
    await anna.says("Mani dati")
    await anna.taps("Ziņu iestatījumi")
    anna.sees("subscriptions-ask")

    await zane.says("/beigt")
    assert "Ziņu iestatījumi" not in zane.last.labels


async def test_messages_can_be_turned_on_again(chat: Chat, anna: Actor, janis: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")
    await publishes(ilze)
    await janis.says("AL-2026-0001")
    await janis.taps("Sekot")
    await janis.says("Mani dati")
    await janis.taps("Izslēgt ziņas")
    await janis.says("Mani dati")
    await janis.taps("Ieslēgt ziņas")
    janis.sees("privacy-loud")

    await decides(ilze, "Lemt", *ON_AGENDA)
    await chat.passes(minutes=1)
    assert "Padomes darba kārtībā" in janis.last.text


async def test_who_follows_anew_wants_to_hear_of_that(chat: Chat, anna: Actor, janis: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")
    await publishes(ilze)
    await janis.says("AL-2026-0001")
    await janis.taps("Sekot")
    await janis.says("stop")
    await janis.taps("Izslēgt ziņas")
    await janis.says("AL-2026-0001")
    await janis.presses("proposals.follow:1", janis.last)

    (row,) = await chat.rows("SELECT quiet_at FROM follows")
    assert row["quiet_at"] is None


async def test_who_has_not_joined_can_turn_messages_off_too(chat: Chat, anna: Actor, zane: Actor, ilze: Actor) -> None:
    group = await chat.group("malienas")
    await submits(anna, "Vajag soliņu")
    await publishes(ilze)
    await zane.taps("Atbalstu 1", in_=group)
    await zane.says("/beigt")
    await zane.taps("Izslēgt ziņas")

    zane.sees("privacy-quiet")
    (row,) = await chat.rows("SELECT quiet_at FROM supports")
    assert row["quiet_at"] is not None


async def test_nothing_to_stop_changes_nothing(anna: Actor) -> None:
    await anna.says("beigt")
    await anna.taps("Neko")

    anna.sees("words-nothing-changed")


@pytest.mark.parametrize("typed", ["A-1", "a1", "Skatīt A-1", "skatit a-1", "Открыть A-1"])
async def test_the_number_of_a_poll_opens_it(ilze: Actor, anna: Actor, group: Room, typed: str) -> None:
    await opens(ilze)
    await anna.says(typed)

    assert "Kur likt soliņu?" in anna.last.text


@pytest.mark.parametrize("typed", ["S-1", "s 1", "Skatīt S-1"])
async def test_the_number_of_a_meeting_opens_it(ilze: Actor, anna: Actor, group: Room, typed: str) -> None:
    await announces(ilze)
    await anna.says(typed)

    assert "Tautas nams" in anna.last.text


@pytest.mark.parametrize("typed", ["T-1", "t1", "Skatīt T-1", "показать t 1"])
async def test_the_number_of_a_calendar_entry_opens_it(peteris: Actor, anna: Actor, group: Room, typed: str) -> None:
    await enters(peteris, where="Malienas pagasts")
    await anna.says(typed)

    assert "Par atkritumiem" in anna.last.text


@pytest.mark.parametrize("typed", ["Z-1", "z 1"])
async def test_the_number_of_an_announcement_opens_it(ilze: Actor, anna: Actor, group: Room, typed: str) -> None:
    await sends(ilze)
    await anna.says(typed)

    assert TALKA in anna.last.text


@pytest.mark.parametrize("typed", ["Atvērt 1", "skatīt AL-2026-0001"])
async def test_the_label_of_a_button_with_a_number_may_be_typed(anna: Actor, typed: str) -> None:
    await submits(anna)
    await anna.says(typed)

    assert "AL-2026-0001" in anna.last.title


@pytest.mark.parametrize(
    ("typed", "phrase"),
    [
        ("A-7", "polls-unknown"),
        ("S-7", "meetings-unknown"),
        ("T-7", "entries-unknown"),
        ("Z-7", "announcements-unknown"),
    ],
)
async def test_a_number_nothing_has_is_said_to_be_unknown(anna: Actor, typed: str, phrase: str) -> None:
    await anna.says(typed)

    anna.sees(phrase)


@pytest.mark.parametrize("typed", ["AL-2026-0042", "al 42", "Nr. 42", "al-2026-42"])
async def test_a_number_is_looked_up(chat: Chat, anna: Actor, typed: str) -> None:
    await anna.says(typed)

    anna.sees("proposals-unknown")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_a_bare_figure_is_a_text(anna: Actor) -> None:
    await anna.says("42")

    anna.sees("machinery-text-kept")


# ---------------------------------------------------------------- strangers


async def test_what_a_stranger_writes_waits_until_they_have_joined(chat: Chat, zane: Actor) -> None:
    await zane.says(IDEA)
    zane.sees("people-greeting-kept")
    assert len(zane.last.text) <= 350
    assert "112" in zane.last.text

    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")
    zane.sees("words-offered", text=IDEA)
    await zane.taps("Priekšlikums")
    zane.sees("proposals-ask-topic")


async def test_what_a_stranger_writes_is_gone_after_a_day(chat: Chat, zane: Actor) -> None:
    await zane.sends_photo(caption=IDEA)
    await chat.passes(hours=23)
    assert len(await chat.rows("SELECT id FROM kept")) == 1

    await chat.passes(hours=2)
    assert await chat.rows("SELECT id FROM kept") == []
    assert list((chat.folder / "media").iterdir()) == []


async def test_more_of_the_same_text_does_not_greet_again(zane: Actor) -> None:
    await zane.says("Labdien!")
    await zane.says(IDEA)

    zane.sees("words-added-for-now", text=f"Labdien!\n{IDEA}")
    assert zane.last.labels == ["Turpināt", "Vairāk"]
    zane.sees_no("people-greeting")


async def test_the_text_of_who_has_joined_is_kept_for_longer(chat: Chat, zane: Actor) -> None:
    await zane.says(IDEA)
    await zane.starts("p-malienas")
    await zane.taps("Turpināt")
    await zane.taps("Jā")
    await chat.passes(days=2)

    assert len(await chat.rows("SELECT id FROM kept")) == 1


async def test_of_notices_every_choice_is_another_one(anna: Actor) -> None:
    await anna.says("ziņas")

    assert anna.last.labels == ["Visu arī man", "Reizi nedēļā", "Neko"]
    await anna.presses("subscriptions.set:0", anna.last)  # below an older message
    anna.sees("subscriptions-set", now="tikai to, kur Jūs piedalāties; pārējais ir grupā")
