import { describe, expect, test } from 'vitest'
import { checkAttachment } from '../../src/attachments/check-attachment.ts'
import { contentTypeOf } from '../../src/attachments/content-type.ts'
import {
  DOCM,
  DOCX,
  ELF,
  EML,
  EXE,
  file,
  HTML,
  MSG,
  MSI,
  ODT,
  PDF,
  PNG,
  SVG,
  TXT,
  XLSX,
  zipOf,
} from '../support/files.ts'

const LIMIT = 100_000
const check = (name: string, bytes: Uint8Array, declared?: string) =>
  checkAttachment(file(name, bytes, declared), LIMIT)

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const LATIN1 = Buffer.from('naam;bedrag\r\nZo\xeb;12\r\n', 'latin1')

describe('a file joins the dossier when its name, its sender and its content say the same', () => {
  test.each([
    ['verklaring.pdf', PDF, 'application/pdf'],
    ['VERKLARING.PDF', PDF, 'application/pdf'],
    ['scherm.png', PNG, 'image/png'],
    ['brief.docx', DOCX, WORD],
    ['brief.odt', ODT, 'application/vnd.oasis.opendocument.text'],
    ['lijst.xlsx', XLSX, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['mail.msg', MSG, 'application/vnd.ms-outlook'],
    ['mail.eml', EML, 'message/rfc822'],
    ['notitie.txt', TXT, 'text/plain'],
    ['mail als tekst.txt', EML, 'text/plain'],
    ['server.log', TXT, 'text/plain'],
    ['lijst.csv', LATIN1, 'text/csv'],
    ['lijst.csv', Buffer.from('\uFEFFnaam;bedrag\n'), 'text/csv'],
    ['merken.csv', Buffer.from('BMW;12\r\nMZ;3\r\n'), 'text/csv'],
    ['MZ.txt', Buffer.from('MZ is een motor.'), 'text/plain'],
  ])('%s', async (name, bytes, mediaType) => {
    expect(await check(name, bytes)).toEqual({ _tag: 'Right', right: { name, mediaType, bytes } })
  })

  test.each([
    ['brief.docx', DOCX, 'application/octet-stream'],
    ['brief.docx', DOCX, 'application/x-zip-compressed'],
    ['lijst.csv', TXT, 'application/vnd.ms-excel'],
    ['notitie.txt', TXT, 'Text/Plain; charset=utf-8'],
    ['notitie.txt', TXT, ''],
  ])('%s, though its sender knows no better', async (name, bytes, declared) => {
    expect(await check(name, bytes, declared)).toMatchObject({ _tag: 'Right' })
  })
})

describe('a file is refused', () => {
  test.each([
    ['een programma met een andere naam', 'foto.png', EXE],
    ['a program for Linux', 'brief.pdf', ELF],
    ['a page with another name', 'notitie.txt', HTML],
    ['a page behind spaces', 'notitie.txt', Buffer.from(`\uFEFF \r\n\t${HTML.toString()}`)],
    ['a drawing with script', 'lijst.csv', SVG],
    ['a script', 'server.log', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['macros in a document that says it has none', 'brief.docx', DOCM],
    ['a spreadsheet that says it is a letter', 'brief.docx', XLSX],
    ['an installer that says it is a mail', 'mail.msg', MSI],
    ['an archive that says it is a letter', 'brief.docx', zipOf({ 'a.txt': 'a' })],
    ['text that says it is a PDF', 'brief.pdf', TXT],
    ['words that say they are a mail', 'mail.eml', TXT],
    ['a picture that says it is a PDF', 'brief.pdf', PNG],
    ['bytes that are no text', 'notitie.txt', Buffer.from([1, 2, 3, 0])],
    ['text in UTF-16', 'notitie.txt', Buffer.from('\uFEFFtekst', 'utf16le')],
    ['a PDF behind something else', 'brief.pdf', Buffer.concat([EXE, PDF])],
  ])('when its content is not what its name says: %s', async (_what, name, bytes) => {
    expect(await check(name, bytes)).toMatchObject({ left: { _tag: 'FileKindDiffers' } })
  })

  test('saying what it shows itself to be', async () => {
    expect(await check('brief.pdf', PNG)).toEqual({
      _tag: 'Left',
      left: { _tag: 'FileKindDiffers', declared: 'application/pdf', found: 'image/png' },
    })
  })

  test('when its sender says something else than its name', async () => {
    expect(await check('brief.pdf', PDF, 'image/png')).toEqual({
      _tag: 'Left',
      left: { _tag: 'FileKindDiffers', declared: 'application/pdf', found: 'application/pdf' },
    })
  })

  test.each([
    ['virus.exe', EXE],
    ['pagina.html', HTML],
    ['tekening.svg', SVG],
    ['brief.docm', DOCM],
    ['alles.zip', zipOf({ 'a.txt': 'a' })],
    ['script.ps1', TXT],
    ['zonder-einde', TXT],
    ['einde.', TXT],
    ['brief.pdf.exe', PDF],
  ])('when it is of a kind that is not taken: %s', async (name, bytes) => {
    expect(await check(name, bytes)).toEqual({ _tag: 'Left', left: { _tag: 'FileKindNotTaken' } })
  })

  test('when its name says one thing to people and another to a computer', async () => {
    // Shown from right to left this reads "brief_exe.pdf".
    expect(await check('brief_\u202Efdp.exe', EXE)).toEqual({
      _tag: 'Left',
      left: { _tag: 'FileKindNotTaken' },
    })
  })

  test.each(['', '   ', '/', '..', '\u0000', 'map/'])('when it has no name: %j', async (name) => {
    expect(await check(name, PDF)).toEqual({ _tag: 'Left', left: { _tag: 'FileNameUnusable' } })
  })

  test('when there is nothing in it', async () => {
    expect(await check('leeg.txt', new Uint8Array())).toEqual({
      _tag: 'Left',
      left: { _tag: 'FileEmpty' },
    })
  })

  test('when it is one byte too large, and not one byte before', async () => {
    const text = (size: number): Buffer => Buffer.alloc(size, 'a')
    expect(await check('veel.txt', text(LIMIT))).toMatchObject({ _tag: 'Right' })
    expect(await check('veel.txt', text(LIMIT + 1))).toEqual({
      _tag: 'Left',
      left: { _tag: 'FileTooLarge', limit: LIMIT },
    })
  })
})

describe('the name of a file', () => {
  test.each([
    ['C:\\Users\\jan\\brief.pdf', 'brief.pdf'],
    ['/home/jan/../brief.pdf', 'brief.pdf'],
    ['../../etc/brief.pdf', 'brief.pdf'],
    ['brief\r\nX-Kop: 1.pdf', 'briefX-Kop: 1.pdf'],
    ['  brief   van  Zoë .pdf', 'brief van Zoë .pdf'],
    ['Zoe\u0308.pdf', 'Zoë.pdf'],
    ['.verborgen.pdf', 'verborgen.pdf'],
    [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(196)}.pdf`],
  ])('%j is kept as %j', async (given, kept) => {
    expect(await check(given, PDF)).toMatchObject({ right: { name: kept } })
  })
})

test('bytes that break the reader of signatures show nothing, and nothing breaks', async () => {
  for (const head of [
    '504b0304',
    '3026b2758e66cf11',
    '52494646',
    '1a45dfa3',
    '00000018',
    '4f676753',
  ])
    for (const tail of [0, 1, 5, 60])
      expect(
        await contentTypeOf(Buffer.concat([Buffer.from(head, 'hex'), Buffer.alloc(tail)])),
      ).not.toBe('application/pdf')
})
