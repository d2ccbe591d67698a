/** Which way up a telephone held a picture: the one thing of its EXIF data (CIPA DC-008) that the picture needs. */

/** As a telephone writes it: most pictures are taken upright, or lying on either side. 1 is upright, and needs no word. */
type Turn = 2 | 3 | 4 | 5 | 6 | 7 | 8

const isTurn = (value: number): value is Turn => value >= 2 && value <= 8

const head = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0))
/** Marker, length and `head` stand in front of the numbers, which count their places from here. */
const start = 10
const turnTag = 0x0112
const shortType = 3

/** The turn that an EXIF segment of a JPEG tells; undefined if it tells none. Reads nothing beyond the segment. */
export function turnIn(segment: Uint8Array): Turn | undefined {
  if (!head.every((byte, at) => segment[4 + at] === byte)) return undefined
  const view = new DataView(segment.buffer, segment.byteOffset + start, Math.max(0, segment.length - start))
  if (view.byteLength < 8) return undefined
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return undefined
  const little = order === 0x4949
  const list = view.getUint32(4, little)
  if (list + 2 > view.byteLength) return undefined
  const count = view.getUint16(list, little)
  for (let at = list + 2; at < list + 2 + count * 12 && at + 12 <= view.byteLength; at += 12) {
    if (view.getUint16(at, little) !== turnTag || view.getUint16(at + 2, little) !== shortType) continue
    const value = view.getUint16(at + 8, little)
    return isTurn(value) ? value : undefined
  }
  return undefined
}

/** An EXIF segment that tells the turn and nothing else. */
export function turnSegment(turn: Turn): Uint8Array {
  const numbers = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const entry = [turnTag >> 8, turnTag & 255, 0, shortType, 0, 0, 0, 1, 0, turn, 0, 0]
  const data = [...head, ...numbers, 0, 1, ...entry, 0, 0, 0, 0]
  return Uint8Array.from([0xff, 0xe1, 0, data.length + 2, ...data])
}
