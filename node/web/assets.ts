/**
 * Styles, scripts and pictures of the pages. Each has a hash of its content in its address, so that browsers keep it for
 * good and still get a new one at once.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** One file, ready to send. */
export interface Asset {
  readonly type: string
  readonly bytes: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
  readonly etag: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

// Styles and pictures lie where they were written; scripts are bundled into the build.
const folders = ['../../../node/web/static/', '../../browser/']
const styles = '../../../node/web/styles/'

/** All files, by name and by address. */
export class Assets {
  private readonly byAddress = new Map<string, Asset>()
  private readonly addresses = new Map<string, string>()

  constructor(read: ReadonlyMap<string, Buffer> = readAssets()) {
    for (const [name, bytes] of read) {
      const extension = extname(name)
      const type = types[extension]
      if (type === undefined) continue
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
      // A chunk that a script imports is named with a hash by the bundler, and is imported by that very name.
      const file = name.startsWith('chunk-')
        ? name
        : `${name.slice(0, -extension.length)}.${hash}${extension}`
      const asset = {
        type,
        bytes,
        gzip: gzipSync(bytes),
        brotli: brotliCompressSync(bytes),
        etag: `"${hash}"`,
      }
      this.byAddress.set(file, asset)
      this.addresses.set(name, `/static/${file}`)
    }
  }

  /** The address of a file, or undefined if there is none: a page works without its scripts. */
  addressOf(name: string): string | undefined {
    return this.addresses.get(name)
  }

  /** The file with this name. */
  named(name: string): Asset | undefined {
    return this.at(this.addresses.get(name)?.slice('/static/'.length) ?? '')
  }

  /** The file at an address below `/static/`. */
  at(file: string): Asset | undefined {
    return this.byAddress.get(file)
  }
}

function readAssets(): Map<string, Buffer> {
  const found = new Map([['main.css', readStyles()]])
  for (const folder of folders) {
    const own = new URL(folder, import.meta.url)
    for (const name of filesIn(own)) found.set(name, readFileSync(new URL(name, own)))
  }
  return found
}

/** One sheet of all styles, in the order of their files' names: one question of a slow phone, and print comes last. */
function readStyles(): Buffer {
  const own = new URL(styles, import.meta.url)
  const names = filesIn(own).sort()
  return Buffer.concat(names.map((name) => readFileSync(new URL(name, own))))
}

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
  } catch {
    // Without the bundled scripts every page still works.
    return []
  }
}
