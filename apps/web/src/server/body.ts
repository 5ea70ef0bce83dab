import type { RequestHandler } from 'express'
import express from 'express'
import { either as E } from 'fp-ts'
import { RequestRefused } from './request-refused.ts'

/** The largest form: a report is a few sentences, not a file. */
export const FORM_LIMIT = 256 * 1024

/** The largest JSON body; the store takes 900 KiB for one append. */
export const JSON_LIMIT = 1024 * 1024

/** A posted form: the values of each name, in the order in which they came. */
export type Form = ReadonlyMap<string, ReadonlyArray<string>>

// Broken UTF-8 is refused. A decoder that repairs would store something that nobody typed.
const strict = (): TextDecoder => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Text in UTF-8; `undefined` when it is broken. */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  try {
    return strict().decode(bytes)
  } catch {
    return undefined
  }
}

const PERCENT = 0x25
const PLUS = 0x2b
const SPACE = 0x20

// application/x-www-form-urlencoded (WHATWG URL), but a stray "%" or broken UTF-8 is an error.
const decodePart = (part: Uint8Array): string | undefined => {
  const bytes: Array<number> = []
  for (let at = 0; at < part.length; at += 1) {
    const byte = part[at] ?? 0
    if (byte === PLUS) bytes.push(SPACE)
    else if (byte !== PERCENT) bytes.push(byte)
    else {
      const hex = String.fromCharCode(part[at + 1] ?? 0, part[at + 2] ?? 0)
      if (!/^[0-9a-f]{2}$/i.test(hex)) return undefined
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    }
  }
  return decodeText(Uint8Array.from(bytes))
}

const split = (bytes: Buffer, by: string): ReadonlyArray<Buffer> => {
  const parts: Array<Buffer> = []
  const mark = by.charCodeAt(0)
  let from = 0
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, from)) {
    parts.push(bytes.subarray(from, at))
    from = at + 1
  }
  return [...parts, bytes.subarray(from)]
}

/** Reads a form from its bytes, or says that it holds broken text. */
export const parseForm = (body: Buffer): E.Either<'broken-text', Form> => {
  const form = new Map<string, ReadonlyArray<string>>()
  for (const pair of split(body, '&')) {
    if (pair.length === 0) continue
    const at = pair.indexOf('=')
    const name = decodePart(at < 0 ? pair : pair.subarray(0, at))
    const value = decodePart(at < 0 ? Buffer.alloc(0) : pair.subarray(at + 1))
    if (name === undefined || value === undefined) return E.left('broken-text')
    // Browsers send CR LF for a line end (HTML, "construct the entry list").
    form.set(name, [...(form.get(name) ?? []), value.replace(/\r\n?/g, '\n')])
  }
  return E.right(form)
}

/** Reads JSON from its bytes, or says that it is broken. */
export const parseJson = (body: Buffer): E.Either<'broken-text', unknown> => {
  const text = decodeText(body)
  if (text === undefined) return E.left('broken-text')
  try {
    return E.right(JSON.parse(text))
  } catch {
    return E.left('broken-text')
  }
}

const collect = (type: string, limit: number): RequestHandler =>
  express.raw({ type, limit, inflate: false })

/** Collects the bytes of a form. */
export const collectForm: RequestHandler = collect('application/x-www-form-urlencoded', FORM_LIMIT)

/** Collects the bytes of a JSON body. */
export const collectJson: RequestHandler = collect('application/json', JSON_LIMIT)

/** The bytes that were collected; none when the body was of another type. */
export const bytesOf = (body: unknown): Buffer | undefined =>
  Buffer.isBuffer(body) ? body : undefined

/** What is wrong with the body, where Express's own parser found it. */
export const refusalOf = (error: unknown): RequestRefused | undefined => {
  if (error instanceof RequestRefused) return error
  // An address with a broken percent sign.
  if (error instanceof URIError) return new RequestRefused('broken-text')
  if (typeof error !== 'object' || error === null || !('type' in error)) return undefined
  switch (error.type) {
    case 'entity.too.large':
      return new RequestRefused('too-large')
    case 'encoding.unsupported':
      return new RequestRefused('compressed')
    case 'request.aborted':
    case 'request.size.invalid':
      return new RequestRefused('cut-off')
    default:
      return undefined
  }
}
