"""Signed checkpoints and blocks of a log: SPEC, LOG-05 to LOG-09."""

import base64
import re

import canon
import ed25519
import merkle

DASH = "\u2014 "
BANK = re.compile(r"tbk:[a-z2-7]{51}[aq]\Z")
NAME = re.compile(r"[^\s+]+\Z")


def key_id(name, kind, key):
    return merkle.sha256(name.encode("utf-8"), b"\n", bytes([kind]), key)[:4]


def sign(bank, size, root, seed):
    origin = "tbf/1/" + bank
    text = f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n"
    key = ed25519.public_key(seed)
    signature = key_id(origin, 1, key) + ed25519.sign(text.encode("utf-8"), seed)
    return f"{text}\n{DASH}{origin} {base64.b64encode(signature).decode()}\n"


def head(text):
    """Origin, size and root of the three lines of a checkpoint."""
    lines = text.split("\n")
    if len(lines) != 4 or lines[3] != "" or not lines[0].startswith("tbf/1/"):
        raise canon.Refused("malformed")
    if BANK.match(lines[0][6:]) is None or re.match(r"(0|[1-9][0-9]{0,15})\Z", lines[1]) is None:
        raise canon.Refused("malformed")
    root = canon.decode("base64", lines[2], 32)
    if root is None or int(lines[1]) > canon.MOST:
        raise canon.Refused("malformed")
    return lines[0], int(lines[1]), root


def signature_line(line):
    """Name, key id and signature of a line of a note."""
    parts = line[len(DASH) :].split(" ")
    if not line.startswith(DASH) or len(parts) != 2 or NAME.match(parts[0]) is None:
        raise canon.Refused("malformed")
    data = canon.decode("base64", parts[1])
    if data is None or len(data) < 5:
        raise canon.Refused("malformed")
    return parts[0], data[:4], data[4:]


def verify(note, bank, key):
    """Size and root of a checkpoint of the bank, signed by its key."""
    text, gap, tail = note.rpartition("\n\n")
    lines = tail.split("\n")
    if gap == "" or lines.pop() != "" or not 1 <= len(lines) <= 32:
        raise canon.Refused("malformed")
    if re.search(r"[\x00-\x09\x0b-\x1f\x7f]", note):
        raise canon.Refused("malformed")
    origin, size, root = head(text + "\n")
    signatures = [signature_line(line) for line in lines]
    if origin != "tbf/1/" + bank:
        raise canon.Refused("wrong-origin")
    wanted = (origin, key_id(origin, 1, key))
    mine = [signature for name, id, signature in signatures if (name, id) == wanted]
    if len(mine) != 1:
        raise canon.Refused("signed-twice" if mine else "unsigned")
    if not ed25519.verify((text + "\n").encode("utf-8"), mine[0], key):
        raise canon.Refused("bad-signature")
    return size, root


def block(text):
    """Entries, as oid and leaf data, and checkpoint of a block."""
    lines = text.split("\n")
    if lines.pop() != "":
        raise canon.Refused("cut-off")
    values = [canon.parse(line, 17) for line in lines]
    if len(values) < 2 or list(values[-1]) != ["checkpoint"] or not isinstance(values[-1]["checkpoint"], str):
        raise canon.Refused("bad-line")
    return [entry(value) for value in values[:-1]], values[-1]["checkpoint"]


def entry(value):
    if not isinstance(value, dict) or list(value) != ["body", "salt"] or not isinstance(value["body"], dict):
        raise canon.Refused("bad-line")
    salt = canon.decode("base64url", value["salt"], 16) if isinstance(value["salt"], str) else None
    if salt is None:
        raise canon.Refused("bad-salt")
    digest = canon.digest(value["body"])
    return {"oid": canon.to_url(digest), "leafData": merkle.leaf_data(salt, digest).hex()}
