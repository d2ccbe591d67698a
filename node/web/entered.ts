/** Reads the body of a form: plain fields, or fields with files. */
import type { FastifyRequest } from 'fastify'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Upload } from './form-reader.ts'
import { nothingEntered, type Entered } from './visits.ts'

/** Most fields of a form: a sheet of fifty lines has five each. */
const maxFields = 1000

/** What was entered. `uploads` is the greatest size of a file in bytes; without it files are refused. */
export async function enteredIn(
  request: FastifyRequest,
  uploads: number | undefined,
): Promise<Result<Entered, Refusal>> {
  if (request.method !== 'POST') return ok(nothingEntered)
  if (request.body instanceof URLSearchParams) return ok({ fields: request.body, files: new Map() })
  if (uploads === undefined || !request.isMultipart()) return err(refuse('media-type'))
  const fields = new URLSearchParams()
  const files = new Map<string, Upload>()
  const limits = { fields: maxFields, files: 4, fileSize: uploads, fieldSize: 65_536, headerPairs: 100 }
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') fields.append(part.fieldname, String(part.value))
      else {
        const bytes = await part.toBuffer()
        // A field for a file that was left empty comes as a file without name and content.
        if (bytes.length > 0) files.set(part.fieldname, { name: part.filename, type: part.mimetype, bytes })
      }
    }
  } catch {
    return err(refuse('too-large', { maximum: uploads }))
  }
  return ok({ fields, files })
}
