import type { BusboyFileStream } from '@fastify/busboy'
import { Busboy } from '@fastify/busboy'
import type { Request } from 'express'
import type { Form } from './body.ts'
import { decodeText, FORM_LIMIT } from './body.ts'
import { RequestRefused } from './request-refused.ts'

/** The name of the one field that may bring a file. */
export const FILE_FIELD = 'file'

/** A file as a browser or program sent it. Everything about it is theirs to say. */
export interface UploadedFile {
  readonly name: string
  /** The Content-Type that the sender gave it. */
  readonly declaredType: string
  readonly bytes: Uint8Array
}

/** A form that may bring a file (multipart/form-data, RFC 7578). */
export interface Upload {
  readonly form: Form
  readonly file?: UploadedFile
}

const FIELDS = 40

// A file that is too large is read on without being kept, so that its sender gets to read why it
// is refused. One that is very much too large is not worth that.
const PATIENCE = 4

const parserFor = (request: Request, limit: number): InstanceType<typeof Busboy> => {
  const type = request.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) throw new RequestRefused('not-a-form')
  if (request.get('content-encoding') !== undefined) throw new RequestRefused('compressed')
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': type },
      // Text comes as one character for each byte and is decoded below: strictly.
      defCharset: 'latin1',
      limits: {
        // One byte past the limit tells a file that is too large from one that just fits.
        fileSize: limit + 1,
        fieldSize: FORM_LIMIT,
        fields: FIELDS,
        files: 1,
        parts: FIELDS + 1,
        headerPairs: 20,
      },
    })
  } catch {
    // No boundary: it cannot be told where a part ends.
    throw new RequestRefused('not-a-form')
  }
}

const collect = (stream: BusboyFileStream, into: Array<Buffer>): void => {
  stream.on('data', (piece: Buffer) => into.push(piece))
  // The parser says the same, and there it is answered.
  stream.on('error', () => undefined)
}

/**
 * Reads a form with a file. Everything is kept in memory: what is not sealed yet never touches a
 * disk. A file that is over the limit comes as one byte more than the limit.
 *
 * @param limit - the largest file, in bytes
 * @throws RequestRefused when it is no such form, too large, broken or cut off
 */
export const readUpload = (request: Request, limit: number): Promise<Upload> => {
  const parser = parserFor(request, limit)
  const most = FORM_LIMIT + PATIENCE * limit
  return new Promise((resolve, reject) => {
    const form = new Map<string, ReadonlyArray<string>>()
    const pieces: Array<Buffer> = []
    let file: Omit<UploadedFile, 'bytes'> | undefined
    let received = 0

    const refuse = (refusal: RequestRefused['refusal']): void => {
      request.unpipe(parser)
      request.resume()
      reject(new RequestRefused(refusal))
    }
    const field = (name: string, latin1: string, _nameCut: boolean, cut: boolean): void => {
      const value = decodeText(Buffer.from(latin1, 'latin1'))
      if (cut) refuse('too-large')
      else if (value === undefined) refuse('broken-text')
      else form.set(name, [...(form.get(name) ?? []), value.replace(/\r\n?/g, '\n')])
    }
    const whole = (): Upload => {
      const bytes = Buffer.concat(pieces)
      // A browser sends a part without a name and without bytes when nobody chose a file.
      return file === undefined || (file.name === '' && bytes.length === 0)
        ? { form }
        : { form, file: { ...file, bytes } }
    }

    parser.on('field', field)
    parser.on('file', (name, stream, fileName, _encoding, declaredType) => {
      if (name !== FILE_FIELD) refuse('not-a-form')
      file = { name: fileName, declaredType }
      collect(stream, pieces)
    })
    for (const hit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(hit, () => refuse('too-large'))
    parser.on('error', () => refuse('cut-off'))
    parser.on('finish', () => resolve(whole()))
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > most) refuse('too-large')
    })
    request.on('close', () => {
      if (!request.complete) refuse('cut-off')
    })
    request.pipe(parser)
  })
}
