import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { Request } from 'express'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RequestRefused } from '../../src/server/request-refused.ts'
import type { Upload } from '../../src/server/upload.ts'
import { readUpload } from '../../src/server/upload.ts'
import type { Part } from '../support/multipart.ts'
import { MULTIPART, multipart } from '../support/multipart.ts'

const LIMIT = 1000

let server: Server
let port = 0
let last: Upload | RequestRefused['refusal'] | undefined

const read = async (request: Request): Promise<Upload | RequestRefused['refusal']> => {
  try {
    return await readUpload(request, LIMIT)
  } catch (error) {
    if (error instanceof RequestRefused) return error.refusal
    throw error
  }
}

beforeAll(async () => {
  const app = express()
  app.post('/', async (request, response) => {
    last = await read(request)
    response.end()
  })
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => server.close())

const sent = async (
  body: Uint8Array,
  headers: Readonly<Record<string, string>> = { 'content-type': MULTIPART },
): Promise<typeof last> => {
  last = undefined
  await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })
  return last
}

const parts = (...more: ReadonlyArray<Part>): Buffer =>
  multipart([{ name: 'what', body: 'Een brief' }, ...more])

const file = (body: string | Uint8Array, fileName: string | Buffer = 'brief.txt'): Part => ({
  name: 'file',
  fileName,
  type: 'text/plain',
  body,
})

describe('a form that brings a file', () => {
  test('is read with its fields and its file, byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    expect(await sent(parts(file(bytes), { name: 'what', body: 'Zoë\r\nén 😱' }))).toEqual({
      form: new Map([['what', ['Een brief', 'Zoë\nén 😱']]]),
      file: { name: 'brief.txt', declaredType: 'text/plain', bytes: Buffer.from(bytes) },
    })
  })

  test('keeps a name with every letter, and no folder', async () => {
    const upload = await sent(parts(file('x', 'C:\\map\\Zoë “brief” 😱.txt')))
    expect(upload).toMatchObject({ file: { name: 'Zoë “brief” 😱.txt' } })
  })

  test('may come without a file, as a browser sends it when nobody chose one', async () => {
    const none = { name: 'file', fileName: '', type: 'application/octet-stream', body: '' }
    expect(await sent(parts(none))).toEqual({ form: new Map([['what', ['Een brief']]]) })
    expect(await sent(parts())).toEqual({ form: new Map([['what', ['Een brief']]]) })
  })

  test('comes whole up to the limit, and one byte longer when it is over it', async () => {
    const of = async (size: number): Promise<number | undefined> => {
      const upload = await sent(parts(file(Buffer.alloc(size, 'a'))))
      return typeof upload === 'object' ? upload.file?.bytes.length : undefined
    }
    expect([await of(LIMIT), await of(LIMIT + 1), await of(3 * LIMIT)]).toEqual([
      LIMIT,
      LIMIT + 1,
      LIMIT + 1,
    ])
  })

  test('may hold what looks like a boundary', async () => {
    const tricky = '\r\n------proef7MA4YWxkTrZu0g\r\n--\r\n'
    expect(await sent(parts(file(tricky)))).toMatchObject({ file: { bytes: Buffer.from(tricky) } })
  })
})

describe('a form that brings a file is refused', () => {
  test.each<readonly [string, RequestRefused['refusal'], Uint8Array]>([
    ['with broken text', 'broken-text', parts({ name: 'a', body: Uint8Array.of(0x61, 0xff) })],
    ['with a second file', 'too-large', parts(file('a'), file('b'))],
    ['with a file under another name', 'not-a-form', parts({ ...file('a'), name: 'other' })],
    [
      'with a field that is too large',
      'too-large',
      parts({ name: 'a', body: 'a'.repeat(262_145) }),
    ],
    [
      'with too many fields',
      'too-large',
      parts(...Array.from({ length: 50 }, (_, i) => ({ name: `a${i}`, body: 'x' }))),
    ],
    ['without an end', 'cut-off', multipart([file('a')], '')],
    ['without anything', 'cut-off', Buffer.alloc(0)],
    ['that is very much too large', 'too-large', parts(file(Buffer.alloc(600_000, 'a')))],
  ])('%s', async (_what, refusal, body) => {
    expect(await sent(body)).toBe(refusal)
  })

  test.each<readonly [Readonly<Record<string, string>>, RequestRefused['refusal']]>([
    [{ 'content-type': 'multipart/form-data' }, 'not-a-form'],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 'not-a-form'],
    [{ 'content-type': 'application/json' }, 'not-a-form'],
    [{ 'content-type': MULTIPART, 'content-encoding': 'gzip' }, 'compressed'],
  ])('with headers %j', async (headers, refusal) => {
    expect(await sent(parts(file('a')), headers)).toBe(refusal)
  })

  test('when its sender goes away in the middle', async () => {
    last = undefined
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: ${MULTIPART}\r\nContent-Length: 5000\r\n\r\n`,
    )
    socket.write(multipart([file('a')], ''))
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    await expect.poll(() => last).toBe('cut-off')
  })
})
