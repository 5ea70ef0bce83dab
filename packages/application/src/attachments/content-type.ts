import type { MediaType } from '@meldplicht/domain'
import { MediaType as MediaTypeCodec } from '@meldplicht/domain'
import { fileTypeFromBuffer } from 'file-type'

// Attacker-controlled bytes: whatever the library makes of them is a value here.
const signature = async (bytes: Uint8Array): Promise<MediaType | undefined> => {
  try {
    const found: unknown = (await fileTypeFromBuffer(bytes))?.mime
    return MediaTypeCodec.is(found) ? found : undefined
  } catch {
    return undefined
  }
}

const asUtf16 = (name: string): Buffer => Buffer.from(name, 'utf16le')
const contains = (bytes: Uint8Array, part: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part)

// Mails of Outlook share their container with installers and old documents; what tells them apart
// are the names of the streams in it ([MS-OXMSG], section 2.2).
const MAIL_STREAMS = ['__properties_version1.0', '__nameid_version1.0'].map(asUtf16)

const ofCompound = (bytes: Uint8Array): MediaType =>
  MAIL_STREAMS.every((name) => contains(bytes, name))
    ? 'application/vnd.ms-outlook'
    : 'application/x-cfb'

// Tab, line feed, form feed and carriage return are text; other control characters are not.
const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)

// How much of a text is looked at to tell what kind of text it is.
const HEAD = 64 * 1024

const MARKUP = /^\uFEFF?\s*<(?:!doctype|!--|\?|html|head|body|script|style|svg|iframe|meta|title)/i
const SCRIPT = /^(?:#!|@echo\b)/i
const HEADER = /^[!-9;-~]+:/
const MAIL = /^(?:from|date|received|return-path|delivered-to|message-id|mime-version):/im

const ofText = (bytes: Uint8Array): MediaType => {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/^ï»¿/, '')
  if (MARKUP.test(head)) return 'text/html'
  if (SCRIPT.test(head)) return 'application/x-sh'
  const [headers = ''] = head.split(/\r?\n\r?\n/)
  return HEADER.test(head) && MAIL.test(headers) ? 'message/rfc822' : 'text/plain'
}

/**
 * What kind of file these bytes are, whatever it is called; `undefined` when they show nothing.
 * Text is text without control characters, in UTF-8 or in the older one-byte encodings.
 */
export const contentTypeOf = async (bytes: Uint8Array): Promise<MediaType | undefined> => {
  const found = await signature(bytes)
  // A list that begins with "BMW" is no bitmap: signatures of two letters say nothing about text.
  // Only a PDF can be without a single byte that text has not.
  if (found !== 'application/pdf' && !bytes.some(isControl)) return ofText(bytes)
  return found === 'application/x-cfb' ? ofCompound(bytes) : found
}
