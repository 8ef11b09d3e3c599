"""What TikTok's embed leaves in running text: `@handle`, the caption, and behind a note sign the sound: `♬ original sound - Name`."""

from __future__ import annotations

from collections.abc import Sequence

from verify._patterns import regex
from verify.citations._free import Free
from verify.citations.cards import Card
from verify.model import Span

_SOUND = regex(r"♬[ \u00a0]+(?P<sound>[^\n♬]{2,90}?[ \u00a0][-–—][ \u00a0]+(?:[^\n♬]{1,60}(?=\n|$)|\S+(?:[ \u00a0][^\W\d_a-z]\S*)?))")
_HEAD = regex(r"(?:(?<=[\n.!?:…。！？：।۔؟])|(?<=[.!?:…。！？：।۔؟\n][ \u00a0])|^)@(?P<handle>[A-Za-z0-9_.]{2,24})(?=[ \u00a0\n])")
_LONGEST = 2200  # characters that a caption can have
_PARAGRAPH = "\n\n"


def find_captioned(text: str, taken: Sequence[Span] = ()) -> list[Card]:
    """The captions between an account and a sound: the last account that begins a line or a sentence is theirs, as one that is mentioned seldom does."""
    found: list[Card] = []
    free = Free(taken)
    low = 0
    for sound in _SOUND.finditer(text) if "♬" in text else ():
        room = free.around(sound.start(), sound.end())
        if room is None:
            continue
        begin = max(low, room.start, sound.start() - _LONGEST)
        heads = list(_HEAD.finditer(text, begin, sound.start()))
        lined = [head for head in heads if head.start() == begin or text[head.start() - 1] == "\n"]
        if not heads:
            continue
        head = (lined or heads)[-1]
        words, end = head.end(), sound.start()
        while words < end and text[words].isspace():
            words += 1
        while end > words and text[end - 1].isspace():
            end -= 1
        if _PARAGRAPH in text[words:end]:
            continue
        found.append(Card(
            span=Span(head.start(), sound.end()), words=Span(words, end), name=None, name_span=None, handle=head.group("handle"), handle_span=Span(*head.span("handle")),
            date=None, platform="tiktok", confidence=0.85,
        ))
        low = sound.end()
    return found
