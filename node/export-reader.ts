/** Cuts an exported log, as it streams in, into the texts of its blocks: each ends with a checkpoint line. */
export async function* blocksOfText(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let rest = ''
  for await (const chunk of chunks) {
    rest += chunk
    for (;;) {
      const end = blockEnd(rest)
      if (end === 0) break
      yield rest.slice(0, end)
      rest = rest.slice(end)
    }
  }
  if (rest.length > 0) yield rest
}

/** Where the first whole block of the text ends, 0 if none does. */
function blockEnd(text: string): number {
  const start = text.startsWith('{"checkpoint":') ? 0 : text.indexOf('\n{"checkpoint":') + 1
  if (start === 0 && !text.startsWith('{"checkpoint":')) return 0
  return text.indexOf('\n', start) + 1
}
