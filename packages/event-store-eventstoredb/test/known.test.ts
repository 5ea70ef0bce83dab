import { revision } from '@meldplicht/event-store'
import { someStream } from '@meldplicht/event-store/contract'
import { expect, test } from 'vitest'
import { known } from '../src/known.ts'

const stream = someStream()
const found = (last: bigint) => ({ _tag: 'found', events: [], last: revision(last) }) as const

test('where a stream stands is what was seen last, and never goes back', () => {
  const streams = known()
  expect(streams.of(stream)).toBeUndefined()
  streams.read(stream, { _tag: 'missing' })
  expect(streams.of(stream)).toBe('no-stream')
  streams.answered(stream, revision(3n))
  streams.read(stream, found(2n))
  streams.read(stream, { _tag: 'missing' })
  expect(streams.of(stream)).toBe(3n)
  streams.read(stream, found(4n))
  expect(streams.of(stream)).toBe(4n)
})

test('after an append in doubt only an answer to an append counts: a read may have begun before it', () => {
  const streams = known()
  streams.answered(stream, revision(5n))
  streams.doubt(stream)
  streams.read(stream, found(5n))
  expect(streams.of(stream)).toBeUndefined()
  streams.answered(stream, revision(6n))
  expect(streams.of(stream)).toBe(6n)
})

test('not every stream is remembered for ever', () => {
  const streams = known()
  streams.answered(stream, revision(0n))
  for (let i = 0; i < 20_000; i += 1) streams.answered(someStream(), revision(0n))
  expect(streams.of(stream)).toBeUndefined()
})
