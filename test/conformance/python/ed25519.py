"""Ed25519 with the strict checks of SPEC, SIG-01 to SIG-05. Slow, and no use where time can be measured."""

import hashlib

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover(y, sign):
    """The x of a point; None if there is none."""
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * ROOT % P
    if x * x % P != square or (x == 0 and sign):
        return None
    return P - x if x % 2 != sign else x


BASE_Y = 4 * pow(5, -1, P) % P
BASE_X = recover(BASE_Y, 0)
# Points are (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z.
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)
NEUTRAL = (0, 1, 1, 0)


def add(one, two):
    a = (one[1] - one[0]) * (two[1] - two[0]) % P
    b = (one[1] + one[0]) * (two[1] + two[0]) % P
    c = 2 * one[3] * two[3] * D % P
    d = 2 * one[2] * two[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(scalar, point):
    out = NEUTRAL
    while scalar > 0:
        if scalar & 1:
            out = add(out, point)
        point = add(point, point)
        scalar >>= 1
    return out


def is_neutral(point):
    return point[0] % P == 0 and (point[1] - point[2]) % P == 0


def encode(point):
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def decode(data):
    """The point, if its encoding is the canonical one, else None."""
    number = int.from_bytes(data, "little")
    y, sign = number & (2**255 - 1), number >> 255
    x = recover(y, sign) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


def key_problem(key):
    """Why a key may not be registered; None if it may."""
    if len(key) != 32:
        return "wrong-length"
    point = decode(key)
    if point is None:
        return "bad-key"
    return "small-order" if is_neutral(times(8, point)) else None


def hash_number(*parts):
    return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little")


def expand(seed):
    data = hashlib.sha512(seed).digest()
    scalar = int.from_bytes(data[:32], "little") & (2**254 - 8) | 2**254
    return scalar, data[32:]


def public_key(seed):
    return encode(times(expand(seed)[0], BASE))


def sign(message, seed):
    scalar, prefix = expand(seed)
    key = encode(times(scalar, BASE))
    nonce = hash_number(prefix, message) % L
    r = encode(times(nonce, BASE))
    s = (nonce + hash_number(r, key, message) * scalar) % L
    return r + s.to_bytes(32, "little")


def verify(message, signature, key):
    if len(signature) != 64 or key_problem(key) is not None or key_problem(signature[:32]) is not None:
        return False
    s = int.from_bytes(signature[32:], "little")
    if s >= L:
        return False
    x, y, z, t = decode(key)
    minus_key = (P - x, y, z, P - t)
    k = hash_number(signature[:32], key, message) % L
    return encode(add(times(s, BASE), times(k, minus_key))) == signature[:32]
