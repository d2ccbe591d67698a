"""The tree of RFC 9162 and its proofs: SPEC, LOG-01 to LOG-04."""

import hashlib


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def leaf_hash(data):
    return sha256(b"\0", data)


def node_hash(left, right):
    return sha256(b"\1", left, right)


def leaf_data(salt, digest):
    return sha256(b"tbf/1 leaf\n", salt, digest)


def root(leaves):
    if not leaves:
        return sha256()
    if len(leaves) == 1:
        return leaf_hash(leaves[0])
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return node_hash(root(leaves[:half]), root(leaves[half:]))


def root_of_path(leaf, index, size, path):
    """The root that an inclusion path leads to; None if it does not fit index and size."""
    if not 0 <= index < size:
        return None
    fn, sn, r = index, size - 1, leaf
    for one in path:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            r = node_hash(one, r)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node_hash(r, one)
        fn, sn = fn >> 1, sn >> 1
    return r if sn == 0 else None


def includes(leaf, index, size, path, wanted):
    return root_of_path(leaf, index, size, path) == wanted


def consistent(old_size, old_root, new_size, new_root, proof):
    if not 0 <= old_size <= new_size:
        return False
    if old_size == 0:
        return proof == [] and old_root == sha256() and (new_size > 0 or new_root == sha256())
    if old_size == new_size:
        return proof == [] and old_root == new_root
    if not proof:
        return False
    path = [old_root, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    fn, sn = old_size - 1, new_size - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for one in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node_hash(one, fr), node_hash(one, sr)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, one)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == old_root and sr == new_root
