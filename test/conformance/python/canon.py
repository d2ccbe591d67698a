"""Canonical texts, digests and the three spellings of bytes: SPEC, ENC."""

import base64
import hashlib
import json
import re

MOST = 2**53 - 1
NAME = re.compile(r"[a-z][a-zA-Z0-9]{0,31}\Z")
ESCAPES = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}


class Refused(Exception):
    """The input is not what the SPEC allows; the text is a code."""


def write(value, depth=0, most=16):
    """The canonical text of a value."""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        if abs(value) > MOST:
            raise Refused("bad-number")
        return str(value)
    if isinstance(value, str):
        return text_of(value)
    if depth == most:
        raise Refused("too-deep")
    if isinstance(value, list):
        return "[" + ",".join(write(one, depth + 1, most) for one in value) + "]"
    if isinstance(value, dict):
        # Names are ASCII: their order by code unit is the order of Python's texts.
        return "{" + ",".join(member(name, value[name], depth, most) for name in sorted(value)) + "}"
    raise Refused("bad-value")


def member(name, value, depth, most):
    if NAME.match(name) is None:
        raise Refused("bad-key")
    return '"' + name + '":' + write(value, depth + 1, most)


def text_of(value):
    out = []
    for character in value:
        code = ord(character)
        if 0xD800 <= code <= 0xDFFF:
            raise Refused("bad-string")
        out.append(ESCAPES.get(code) or ("\\u%04x" % code if code < 0x20 else character))
    return '"' + "".join(out) + '"'


def refuse_number(_text):
    raise Refused("bad-number")


def parse(text, most=16):
    """The value of a canonical text; any other text is refused."""
    try:
        value = json.loads(text, parse_float=refuse_number, parse_constant=refuse_number)
    except (ValueError, RecursionError):
        raise Refused("bad-json") from None
    # A name that occurs twice, a space, `1.0`, `-0`: all are another text than the one that is written again.
    if write(value, most=most) != text:
        raise Refused("not-canonical")
    return value


def parse_bytes(data, most=16):
    try:
        return parse(data.decode("utf-8"), most)
    except UnicodeDecodeError:
        raise Refused("bad-utf8") from None


def digest(value):
    return hashlib.sha256(write(value).encode("utf-8")).digest()


def oid(value):
    return to_url(digest(value))


def to_url(data):
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


FORMS = {
    "base64url": (r"[A-Za-z0-9_-]*\Z", lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), to_url),
    "base64": (r"[A-Za-z0-9+/]*={0,2}\Z", base64.b64decode, lambda data: base64.b64encode(data).decode("ascii")),
    "base32": (
        r"[a-z2-7]*\Z",
        lambda text: base64.b32decode(text.upper() + "=" * (-len(text) % 8)),
        lambda data: base64.b32encode(data).decode("ascii").lower().rstrip("="),
    ),
}


def decode(form, text, length=None):
    """The bytes of a text, of which there is one spelling; None if it is another."""
    pattern, read, spell = FORMS[form]
    if re.match(pattern, text) is None:
        return None
    try:
        data = read(text)
    except ValueError:
        return None
    return data if spell(data) == text and length in (None, len(data)) else None
