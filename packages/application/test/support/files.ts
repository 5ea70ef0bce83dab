import { crc32 } from 'node:zlib'
import type { IncomingFile } from '../../src/index.ts'

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1')

/** One page with words, as small as a PDF can be. */
export const PDF = ascii(
  '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\nVerklaring van mevrouw Zuidema\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)
/** One white pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

const header = (name: string, content: Buffer): Buffer => {
  const fixed = Buffer.alloc(30)
  fixed.writeUInt32LE(0x04034b50, 0)
  fixed.writeUInt16LE(20, 4)
  fixed.writeUInt32LE(crc32(content), 14)
  fixed.writeUInt32LE(content.length, 18)
  fixed.writeUInt32LE(content.length, 22)
  fixed.writeUInt16LE(name.length, 26)
  return Buffer.concat([fixed, ascii(name), content])
}

/** A zip with these files in it, stored as they are; without a directory at the end. */
export const zipOf = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.concat(Object.entries(files).map(([name, text]) => header(name, ascii(text))))

const contentTypes = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`

const OPEN_XML = 'application/vnd.openxmlformats-officedocument'

/** A Word document, as far as its first bytes go. */
export const DOCX = zipOf({
  '[Content_Types].xml': contentTypes(`${OPEN_XML}.wordprocessingml.document.main+xml`),
  'word/document.xml': '<w:document/>',
})
/** The same with macros. */
export const DOCM = zipOf({
  '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml'),
  'word/document.xml': '<w:document/>',
  'word/vbaProject.bin': 'x',
})
/** A spreadsheet. */
export const XLSX = zipOf({
  '[Content_Types].xml': contentTypes(`${OPEN_XML}.spreadsheetml.sheet.main+xml`),
  'xl/workbook.xml': '<workbook/>',
})
/** A letter of LibreOffice. */
export const ODT = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const streams = (...names: ReadonlyArray<string>): Buffer =>
  Buffer.concat([COMPOUND, Buffer.alloc(504), ...names.map((name) => Buffer.from(name, 'utf16le'))])

/** A mail of Outlook. */
export const MSG = streams('Root Entry', '__nameid_version1.0', '__properties_version1.0')
/** An installer, or an old document: the same container. */
export const MSI = streams('Root Entry', 'SummaryInformation')

/** A mail as it was sent. */
export const EML = ascii(
  'Received: from mx.example.nl\r\nFrom: k.brouwer@example.nl\r\nSubject: Alles gewist\r\n\r\nBeste FG,\r\n',
)
/** A page, with a script in it. */
export const HTML = ascii('<!DOCTYPE html><script>alert(1)</script>')
/** A drawing, with a script in it. */
export const SVG = ascii(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
)
/** A program for Windows. */
export const EXE = Buffer.concat([ascii('MZ\x90\x00\x03'), Buffer.alloc(300)])
/** A program for Linux. */
export const ELF = Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(300)])
/** Words. */
export const TXT = Buffer.from('Gebeld met mevrouw Zuidema: alles is gewist. Geen €, geen 😱.\r\n')

/** A file with a name. */
export const file = (name: string, bytes: Uint8Array, declaredType?: string): IncomingFile => ({
  name,
  bytes,
  ...(declaredType === undefined ? {} : { declaredType }),
})
