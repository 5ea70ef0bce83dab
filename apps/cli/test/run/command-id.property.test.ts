import { CommandId, Instant } from '@meldplicht/domain'
import { commandId, must } from '@meldplicht/testing'
import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { momentIn, newCommandId } from '../../src/run/command-id.ts'

const idAt = (ms: number): CommandId => {
  const hex = ms.toString(16).padStart(12, '0')
  return must(CommandId, `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000001`)
}

test('a UUIDv7 holds its moment, to the millisecond', () => {
  assert(
    property(integer({ min: 0, max: Date.parse('9999-12-31T23:59:59.999Z') }), (ms) => {
      expect(momentIn(idAt(ms))).toBe(new Date(ms).toISOString())
    }),
  )
})

test('a new command id holds a moment; an id of another version, or past every date, holds none', () => {
  expect(Instant.is(momentIn(newCommandId()))).toBe(true)
  expect(momentIn(commandId(1))).toBeUndefined()
  expect(momentIn(idAt(2 ** 48 - 1))).toBeUndefined()
})
