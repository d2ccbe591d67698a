/**
 * Pictures as they come from a telephone, and as they are kept: checked by their own structure, and without what they tell
 * besides the picture. EXIF data names the place where it was taken, which for most is somebody's home; of it only stays which
 * way up the picture is.
 */
import { err, ok, type Result } from '../../../protocol/result.ts'
import { turnIn, turnSegment } from './image-turn.ts'

/** A picture that can be kept. */
export interface CleanImage {
  readonly type: 'image/jpeg' | 'image/png'
  readonly bytes: Uint8Array
}

/** Largest file that is kept, in bytes: four of them make a page that a slow telephone can still load. */
export const maxImageBytes = 400_000

/** Points along a side: a small file may unpack to more memory than a telephone has. */
const maxSide = 2400

type Cleaned = Result<CleanImage, string>

/** A JPEG or PNG without its metadata; or why it is refused, in words. */
export function cleanImage(bytes: Uint8Array): Cleaned {
  if (bytes.length > maxImageBytes) return err(`it has more than ${maxImageBytes / 1000} kB`)
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return cleanJpeg(bytes)
  if (startsWith(bytes, pngSignature)) return cleanPng(bytes)
  return err('it is neither')
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function number16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function number32(bytes: Uint8Array, at: number): number {
  return number16(bytes, at) * 65_536 + number16(bytes, at + 2)
}

function sizeProblem(width: number, height: number): string | undefined {
  if (width < 1 || height < 1) return 'it has no size'
  return width > maxSide || height > maxSide ? `a side is longer than ${maxSide} points` : undefined
}

const startOfScan = 0xda
const endOfImage = 0xd9
const exifData = 0xe1
/** Frame headers hold the size; three numbers in their range mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** Frames, tables, scans and restart intervals. */
const isPicture = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf) || [0xda, 0xdb, 0xdd].includes(marker)
/**
 * What a decoder needs: the picture, and of the application's data Adobe's segment, which says how the colours are meant, and
 * JFIF's without the small picture that it may hold. All else may tell of somebody's home, or be a page in disguise.
 */
function isKept(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xee)
    return segment.length === 16 && startsWith(segment.subarray(4), [...'Adobe'].map(codeOf))
  if (marker === 0xe0)
    return segment.length === 18 && startsWith(segment.subarray(4), [...'JFIF\0'].map(codeOf))
  return isPicture(marker)
}
const codeOf = (letter: string): number => letter.charCodeAt(0)

/** Walks all segments to the end of the first picture: what telephones append, a second picture or a film, is left out. */
function cleanJpeg(bytes: Uint8Array): Cleaned {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  let [sized, scanned, turned] = [false, false, false]
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage) {
      kept.push(bytes.subarray(at, at + 2))
      return sized && scanned ? ok({ type: 'image/jpeg', bytes: joined(kept) }) : err('it is damaged')
    }
    const length = number16(bytes, at + 2)
    if (length < 2) return err('it is damaged')
    if (isFrame(marker)) {
      const problem = sizeProblem(number16(bytes, at + 7), number16(bytes, at + 5))
      if (problem !== undefined) return err(problem)
      sized = true
    }
    scanned ||= marker === startOfScan
    const next = marker === startOfScan ? endOfScan(bytes, at + 2 + length) : at + 2 + length
    const segment = bytes.subarray(at, next)
    const turn = marker === exifData && !turned ? turnIn(segment) : undefined
    if (turn !== undefined) {
      kept.push(turnSegment(turn))
      turned = true
    } else if (isKept(marker, segment)) kept.push(segment)
    at = next
  }
  return err('it is damaged')
}

/** Where the next segment begins: within a scan, 0xff is followed by 0 or is a restart mark. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

/** Chunks without which a picture looks otherwise. */
const keptChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'sRGB'])

function cleanPng(bytes: Uint8Array): Cleaned {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let at = 8
  let drawn = false
  while (at + 12 <= bytes.length) {
    const next = at + 12 + number32(bytes, at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (next > bytes.length || (at === 8) !== (type === 'IHDR')) return err('it is damaged')
    if (type === 'IHDR') {
      const problem = sizeProblem(number32(bytes, at + 8), number32(bytes, at + 12))
      if (problem !== undefined) return err(problem)
    }
    if (keptChunks.has(type)) kept.push(bytes.subarray(at, next))
    if (type === 'IEND' && !drawn) break
    if (type === 'IEND') return ok({ type: 'image/png', bytes: joined(kept) })
    drawn ||= type === 'IDAT'
    at = next
  }
  return err('it is damaged')
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
