import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openDatabase } from '../src/open-database.ts'
import { damageFor } from '../src/wholeness.ts'
import { patient } from './support/patient.ts'
import { open, raw, temporaryFile } from './support/temporary.ts'

test('a log to which another process adds while it is counted is whole', async () => {
  const path = temporaryFile()
  const opened = openDatabase({ path, maxBytes: undefined })
  if (E.isLeft(opened)) throw new Error('does not open')
  const { db, statements } = opened.right
  onTestFinished(() => db.close())
  const other = await open(path)
  const stream = someStream()
  await right(other.append(stream, 'no-stream', someEvents(stream, 1), patient))

  const ends = statements.ends.get.bind(statements.ends)
  vi.spyOn(statements.ends, 'get').mockImplementationOnce(() => {
    const found = ends()
    raw(path).exec(`INSERT INTO events (stream, revision, checksum, envelope)
      SELECT stream, 1, checksum, envelope FROM events`)
    return found
  })
  expect(damageFor(statements, stream)).toBeUndefined()
})
