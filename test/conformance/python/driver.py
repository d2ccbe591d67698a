"""
A small driver in another language, with nothing but Python's own library: encoding, signatures, trees and checkpoints. It
runs no bank. It shares no code with the rest of this repository, and says what it has not as `unsupported`.
"""

import json
import sys

sys.dont_write_bytecode = True

import canon
import checkpoint
import ed25519
import merkle


def unhex(texts):
    return [bytes.fromhex(text) for text in texts]


def verdict(work, **results):
    """The result of `work`, or its refusal."""
    try:
        return {"ok": True, **work()}
    except canon.Refused as refused:
        return {"ok": False, "code": str(refused)}


def canon_parse(text=None, hex=None):
    if hex is not None:
        return verdict(lambda: {"oid": canon.oid(canon.parse_bytes(bytes.fromhex(hex)))})
    return verdict(lambda: {"oid": canon.oid(canon.parse(text))})


def canon_decode(form, text, length=None):
    data = canon.decode(form, text, length)
    return {"ok": False} if data is None else {"ok": True, "hex": data.hex()}


def sign_make(seed, message):
    seed = bytes.fromhex(seed)
    signature = ed25519.sign(bytes.fromhex(message), seed)
    return {"ok": True, "publicKey": ed25519.public_key(seed).hex(), "signature": signature.hex()}


def sign_verify(message, signature, publicKey):
    return {"ok": ed25519.verify(*unhex([message, signature, publicKey]))}


def sign_key(publicKey):
    problem = ed25519.key_problem(bytes.fromhex(publicKey))
    return {"ok": True} if problem is None else {"ok": False, "code": problem}


def seal_holds(root, seal, key):
    """A seal over a root, by the key that the reader expects."""
    if seal["key"] != key:
        return {"ok": False, "code": "wrong-key"}
    key, sig = canon.decode("base64url", seal["key"], 32), canon.decode("base64url", seal["sig"], 64)
    if key is None or sig is None:
        return {"ok": False, "code": "bad-encoding"}
    holds = ed25519.verify(b"tbf/1 sig\n" + root, sig, key)
    return {"ok": True} if holds else {"ok": False, "code": "bad-signature"}


def sign_seal(bodies, seal, key):
    if not 1 <= len(bodies) <= 4096:
        return {"ok": False, "code": "bad-proof"}
    return seal_holds(merkle.root([canon.digest(body) for body in bodies]), seal, key)


def sign_proof(body, proof, key):
    path = [canon.decode("base64url", text, 32) for text in proof["path"]]
    if proof["size"] > 4096 or None in path:
        return {"ok": False, "code": "bad-proof"}
    leaf = merkle.leaf_hash(canon.digest(body))
    root = merkle.root_of_path(leaf, proof["index"], proof["size"], path)
    return {"ok": False, "code": "bad-proof"} if root is None else seal_holds(root, proof, key)


def merkle_leaf(body, salt):
    digest = canon.digest(body)
    data = merkle.leaf_data(bytes.fromhex(salt), digest)
    return {"ok": True, "digest": digest.hex(), "leafData": data.hex(), "leafHash": merkle.leaf_hash(data).hex()}


def merkle_inclusion(leafHash, index, size, path, root):
    leaf, root = unhex([leafHash, root])
    return {"ok": merkle.includes(leaf, index, size, unhex(path), root)}


def merkle_consistency(oldSize, oldRoot, newSize, newRoot, proof):
    old, new = unhex([oldRoot, newRoot])
    return {"ok": merkle.consistent(oldSize, old, newSize, new, unhex(proof))}


def checkpoint_sign(bank, size, root, seed):
    return {"ok": True, "note": checkpoint.sign(bank, size, *unhex([root, seed]))}


def checkpoint_verify(note, bank, publicKey):
    def work():
        size, root = checkpoint.verify(note, bank, bytes.fromhex(publicKey))
        return {"size": size, "root": root.hex()}

    return verdict(work)


def checkpoint_block(text):
    def work():
        entries, note = checkpoint.block(text)
        return {"entries": entries, "checkpoint": note}

    return verdict(work)


def identity_channel(a, b):
    a, b = sorted([a, b])
    return {"ok": True, "ch": canon.oid({"typ": "channel", "a": a, "b": b, "unit": "s"})}


KINDS = {
    "canon.parse": canon_parse,
    "canon.write": lambda value: {"ok": True, "text": canon.write(value)},
    "canon.decode": canon_decode,
    "sign.make": sign_make,
    "sign.verify": sign_verify,
    "sign.key": sign_key,
    "sign.seal": sign_seal,
    "sign.proof": sign_proof,
    "merkle.root": lambda leaves: {"ok": True, "root": merkle.root(unhex(leaves)).hex()},
    "merkle.leaf": merkle_leaf,
    "merkle.inclusion": merkle_inclusion,
    "merkle.consistency": merkle_consistency,
    "checkpoint.sign": checkpoint_sign,
    "checkpoint.verify": checkpoint_verify,
    "checkpoint.block": checkpoint_block,
    "identity.channel": identity_channel,
}


def answer(command):
    if command["do"] == "about":
        return {"result": {"name": "python example", "protocol": "tbf/1", "kinds": sorted(KINDS)}}
    if command["do"] != "check":
        return {"unsupported": command["do"]}
    run = KINDS.get(command["kind"])
    if run is None:
        return {"unsupported": "kind " + command["kind"]}
    return {"result": run(**command["input"])}


def main():
    for line in sys.stdin:
        command = json.loads(line)
        try:
            said = answer(command)
        except Exception as cause:  # The runner shows it beside the case.
            said = {"error": repr(cause)}
        print(json.dumps({"id": command["id"], **said}), flush=True)


main()
