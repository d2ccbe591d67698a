/** Reads the body of a form: plain fields, or fields with files. */
import type { FastifyRequest } from 'fastify'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Upload } from './form-reader.ts'
import { nothingEntered, type Entered } from './visits.ts'

/** Most fields of a form: a sheet of fifty lines has five each. */
const maxFields = 1000

/** Nobody waits for more than this beyond what fits: a picture straight from a telephone is some megabytes. */
const mostBeyond = 16_000_000

/**
 * What was entered. `uploads` is the greatest size of a file in bytes; without it files are refused. With `withFiles` false
 * they are thrown away as they arrive: of somebody who is not signed in only the words are kept.
 */
export async function enteredIn(
  request: FastifyRequest,
  uploads: number | undefined,
  withFiles: boolean,
): Promise<Result<Entered, Refusal>> {
  if (request.method !== 'POST') return ok(nothingEntered)
  if (request.body instanceof URLSearchParams) return ok({ fields: request.body, files: new Map() })
  if (uploads === undefined || !request.isMultipart()) return err(refuse('media-type'))
  // Then only what stands before the file is read, so that the form can be given back with its words.
  const isHuge = Number(request.headers['content-length'] ?? 0) > uploads + mostBeyond
  const fields = new URLSearchParams()
  const files = new Map<string, Upload>()
  const limits = { fields: maxFields, files: 4, fileSize: uploads, fieldSize: 65_536, headerPairs: 100 }
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') fields.append(part.fieldname, String(part.value))
      else if (isHuge) {
        const { fieldname, filename: name, mimetype: type } = part
        files.set(fieldname, { name, type, bytes: new Uint8Array(), cutAt: uploads })
        break
      } else if (!withFiles) part.file.resume()
      else {
        const bytes = await part.toBuffer()
        const cut = part.file.truncated && { cutAt: uploads }
        // A field for a file that was left empty comes as a file without name and content.
        if (bytes.length > 0)
          files.set(part.fieldname, { name: part.filename, type: part.mimetype, bytes, ...cut })
      }
    }
  } catch {
    return err(refuse('too-large', { maximum: uploads }))
  }
  return ok({ fields, files })
}
