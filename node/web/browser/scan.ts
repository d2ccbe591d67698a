/** Reads the QR code of a membership card with the camera of a telephone: a number need not be typed, but always can be. */
import type { DecodeQR } from 'qr/decode.js'

/** The code on a card: its mark, the card number, and what only the card knows, which no page needs. */
const cardForm = /^hb1:(\d{4,6}):/

/** Reading a picture takes an old telephone a while: between two there is time for everything else. */
const lookMilliseconds = 120

/** The card number in what the camera shows; undefined if there is no card in it. */
function numberIn(
  video: HTMLVideoElement,
  pen: CanvasRenderingContext2D,
  decode: DecodeQR,
): string | undefined {
  const { videoWidth: width, videoHeight: height } = video
  if (width === 0 || height === 0) return undefined
  Object.assign(pen.canvas, { width, height })
  pen.drawImage(video, 0, 0)
  try {
    return cardForm.exec(decode(pen.getImageData(0, 0, width, height)))?.[1]
  } catch {
    // It throws on every picture without a code that can be read.
    return undefined
  }
}

/** The words of the field, in the language of the page. */
interface Words {
  readonly label: string
  readonly close: string
  readonly none: string
}

function dialogFor({ label, close }: Words): { dialog: HTMLDialogElement; video: HTMLVideoElement } {
  const dialog = Object.assign(document.createElement('dialog'), { className: 'scan' })
  dialog.setAttribute('aria-label', label)
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true })
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: close })
  button.className = 'button quiet'
  button.addEventListener('click', () => dialog.close())
  dialog.append(video, button)
  document.body.append(dialog)
  return { dialog, video }
}

/** Shows what the camera sees until there is a card in it, or the person has had enough. */
async function scan(input: HTMLInputElement, words: Words): Promise<void> {
  // Larger than all other scripts of a page together, so only now.
  const { decodeQR } = await import('qr/decode.js')
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const { dialog, video } = dialogFor(words)
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  dialog.addEventListener('close', () => {
    for (const track of stream.getTracks()) track.stop()
    dialog.remove()
    input.focus()
  })
  dialog.showModal()
  video.srcObject = stream
  await video.play()
  const look = (): void => {
    if (!dialog.open || pen === null) return
    const number = numberIn(video, pen, decodeQR)
    if (number === undefined) return void setTimeout(look, lookMilliseconds)
    input.value = number
    dialog.close()
  }
  look()
}

/** Puts a button behind a field for a card number. */
export function offerScan(input: HTMLInputElement): void {
  const { scan: label = '', scanClose: close = '', scanNone: none = '' } = input.dataset
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label })
  button.className = 'button quiet'
  const says = document.createElement('p')
  says.setAttribute('role', 'status')
  button.addEventListener('click', () => {
    says.textContent = ''
    // No camera, or the person did not allow it.
    scan(input, { label, close, none }).catch(() => (says.textContent = none))
  })
  input.after(button, says)
}
