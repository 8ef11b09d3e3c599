"""When ids were made: integers only, for floats lose what stands above 2^53."""

from __future__ import annotations

import bisect
import datetime

from verify._patterns import regex
from verify.platforms._platform import Clock, IdTime, Platform

_UNIX = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
# An id from beyond this is no id of that clock; a made-up number must still be read, so it is far off (2^63 of X is 2079).
_LAST_US = int(datetime.datetime(2100, 1, 1, tzinfo=datetime.timezone.utc).timestamp()) * 1_000_000
_DECIMAL = regex(r"[1-9][0-9]{0,18}|0")
_KEY = regex(r"[A-Za-z0-9_-]{15}")
_URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def moment(microseconds: int) -> datetime.datetime:
    """A moment (UTC) from whole microseconds since 1970."""
    return _UNIX + datetime.timedelta(microseconds=microseconds)


def time_of_id(owner: Platform, post_id: str) -> IdTime | None:
    """When a post's id was made, or None where it holds no time."""
    if owner.clock is None:
        return None
    held = read_clock(owner.clock, post_id)
    if held is None and owner.anchors and _DECIMAL.fullmatch(post_id):
        return _interpolated(owner.anchors, int(post_id))
    return held


def read_clock(clock: Clock, text: str) -> IdTime | None:
    """The time that an id holds, or None where the clock does not run for it."""
    number = number_of(clock, text)
    if number is None or not clock.first <= number < 1 << 63:
        return None
    at = (number >> clock.shift) * clock.unit_us + clock.epoch_us
    if not 0 <= at < _LAST_US:
        return None
    return IdTime(earliest=moment(at), latest=moment(at), kind=clock.kind)


def number_of(clock: Clock, text: str) -> int | None:
    """The number that an id is, in decimal or in its clock's alphabet; None if it is neither."""
    if clock.decimal[0] <= len(text) <= clock.decimal[1] and _DECIMAL.fullmatch(text):
        return int(text)
    if clock.alphabet is None or not clock.coded[0] <= len(text) <= clock.coded[1]:
        return None
    if clock.group is None:
        number_read = _based(text[: clock.used], clock.alphabet)
        return number_read if _based(text, clock.alphabet) is not None else None
    size, width = clock.group
    decimal = ""
    for end in range(len(text), 0, -size):
        group = _based(text[max(0, end - size):end], clock.alphabet)
        if group is None or group >= 10 ** width:
            return None
        decimal = f"{group:0{width}d}" + decimal
    return int(decimal)


def ids_between(clock: Clock, start: datetime.datetime, end: datetime.datetime) -> tuple[int, int]:
    """The numbers `[low, high)` that a clock can have given out from one moment to another."""
    micro = datetime.timedelta(microseconds=1)
    low, high = (((moment - _UNIX) // micro - clock.epoch_us) // clock.unit_us for moment in (start, end))
    return max(low << clock.shift, clock.first), max(high << clock.shift, clock.first)


def _based(text: str, alphabet: str) -> int | None:
    number = 0
    for letter in text:
        value = alphabet.find(letter)
        if value < 0:
            return None
        number = number * len(alphabet) + value
    return number


def _interpolated(anchors: tuple[tuple[int, str, int], ...], number: int) -> IdTime | None:
    """Between measured ids: (id, hour, how many hours the line to the next one is off at most)."""
    if not anchors[0][0] < number <= anchors[-1][0]:
        return None
    place = bisect.bisect_left([anchor[0] for anchor in anchors], number)
    (low, low_hour, hours), (high, high_hour, _) = anchors[place - 1], anchors[place]
    start, end = _microseconds(low_hour), _microseconds(high_hour)
    middle = start + (end - start) * (number - low) // (high - low)
    width = hours * 3_600_000_000
    return IdTime(earliest=moment(middle - width), latest=moment(middle + width), kind="estimate")


def _microseconds(hour: str) -> int:
    at = datetime.datetime.fromisoformat(hour + ":00:00+00:00") - _UNIX
    return at // datetime.timedelta(microseconds=1)


def number_of_key(key: str) -> int | None:
    """The id inside a media key of X: 15 letters of URL-safe base 64 are 11 bytes, of which the first 8 are the id."""
    if not _KEY.fullmatch(key):
        return None
    number = _based(key, _URL_SAFE)
    return None if number is None else (number >> 2) >> 24


def time_of_key(clock: Clock, key: str) -> IdTime | None:
    """When the media under a key was uploaded, or None where the key holds no plausible time."""
    number = number_of_key(key)
    return None if number is None else read_clock(clock, str(number))
