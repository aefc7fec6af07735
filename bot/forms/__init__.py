"""Conversations are pydantic models: what a form is made of.

fields      the types of answers and their bounds        answering   a message taken as an answer
questions   a field is a question                        advance     a message or a tap: the next step
form        the form, its next question, its mistakes    prompts     how a question looks
readings    typed words as an answer                     steps       what can come of it
"""

from bot.forms.fields import Between, File, Invalid, PastDay, Photo, Telling, Text, Told, Voice, Words
from bot.forms.form import Form, answered, field_names
from bot.forms.questions import Option, Spoken, question

__all__ = [
    "Between",
    "File",
    "Form",
    "Invalid",
    "Option",
    "PastDay",
    "Photo",
    "Spoken",
    "Telling",
    "Text",
    "Told",
    "Voice",
    "Words",
    "answered",
    "field_names",
    "question",
]
