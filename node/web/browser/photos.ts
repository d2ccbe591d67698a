/** Pictures from a telephone are larger than a page may be: they are made smaller before they are sent. */

/** Longest side in points, then shorter ones while the picture is still too large. */
const sides = [1600, 1200, 900, 600]

async function drawn(picture: ImageBitmap, side: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  // A browser that lends no canvas would send a black picture.
  if (pen === null) return null
  // What is transparent would come out black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82))
}

/**
 * The picture in at most so many bytes, turned the way up that its metadata says, since small programs overlook that. As it is, if this
 * browser cannot draw it: the server then takes it or says what is wrong.
 */
async function smaller(file: File, most: number): Promise<File> {
  const picture = await createImageBitmap(file)
  for (const side of sides) {
    const blob = await drawn(picture, side)
    // The file's own name may name people: it is not needed.
    if (blob !== null && blob.size <= most) return new File([blob], 'picture.jpg', { type: 'image/jpeg' })
  }
  return file
}

/** Makes a field for a file shrink what is chosen in it. */
export function shrinkIn(input: HTMLInputElement): void {
  const most = Number(input.dataset['shrink'])
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    // A small picture that is no JPEG has no way up of its own.
    if (file === undefined || (file.size <= most && file.type !== 'image/jpeg')) return
    const button = input.form?.querySelector('button')
    if (button) button.disabled = true
    smaller(file, most)
      .then((small) => {
        const files = new DataTransfer()
        files.items.add(small)
        input.files = files.files
      })
      .catch(() => undefined)
      .finally(() => {
        if (button) button.disabled = false
      })
  })
}
