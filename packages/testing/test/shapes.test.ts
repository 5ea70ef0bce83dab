import { closed, oneOf, Personal, sum } from '@meldplicht/domain'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { changedShapes, shapesOf } from './support/shape-of.ts'

// That a stored shape changes without a new version has to be seen. These are the ways in which
// one can change, each tried on an event that never was.

const fields = { at: t.string, why: Personal, sure: t.boolean }
const event = (data: t.Props, more: t.Props = {}): t.Mixed => closed('Fined v1', data, more)
const frozen = shapesOf([event(fields, { note: t.string })])

const named = (name: string, data: t.Props): t.Mixed => event({ inner: closed(name, data) })

describe('a change of a stored shape is seen:', () => {
  test.each([
    ['a field more that must be there', event({ ...fields, by: t.string }, { note: t.string })],
    ['a field more that may be there', event(fields, { note: t.string, by: t.string })],
    ['a field less', event({ at: t.string, why: Personal }, { note: t.string })],
    ['a field that may be left out from now on', event({ at: t.string }, fields)],
    ['a field that has to be there from now on', event({ ...fields, note: t.string })],
    ['a field of another kind', event({ ...fields, at: t.number }, { note: t.string })],
    ['personal text that became plain', event({ ...fields, why: t.string }, { note: t.string })],
    ['a list where one was', event({ ...fields, at: t.array(t.string) }, { note: t.string })],
  ])('%s', (_what, changed) => {
    expect(changedShapes(frozen, shapesOf([changed]))).toContain('Fined v1')
  })

  test('deep inside, in a part that has its own name', () => {
    const before = shapesOf([named('Place', { city: t.string })])
    const now = shapesOf([named('Place', { city: t.string, street: t.string })])
    expect(changedShapes(before, now)).toEqual(['Place'])
  })

  test('an event that is gone', () => {
    expect(changedShapes(frozen, shapesOf([]))).toContain('Fined v1')
  })

  test('another choice in a union, or one less', () => {
    const member = (tag: string): t.Mixed => closed(tag, { _tag: t.literal(tag) })
    const union = (...tags: ReadonlyArray<string>): t.Mixed =>
      sum('Either', '_tag', Object.fromEntries(tags.map((tag) => [tag, member(tag)])))
    const before = shapesOf([event({ of: union('a', 'b') })])
    for (const tags of [['a'], ['a', 'b', 'c']])
      expect(changedShapes(before, shapesOf([event({ of: union(...tags) })]))).toEqual(['Either'])
  })
})

describe('a list of keys', () => {
  const event1 = (...keys: ReadonlyArray<string>): t.Mixed => event({ of: oneOf('Kind', keys) })
  const before = shapesOf([event1('theft', 'loss')])

  test('may grow: what was stored stays readable', () => {
    expect(changedShapes(before, shapesOf([event1('loss', 'theft', 'error')]))).toEqual([])
  })

  test('never loses a key, nor becomes something else', () => {
    expect(changedShapes(before, shapesOf([event1('theft')]))).toEqual(['Kind'])
    const other = shapesOf([event({ of: closed('Kind', { theft: t.boolean }) })])
    expect(changedShapes(before, other)).toEqual(['Kind'])
  })
})

describe('no change is', () => {
  test('another order of the fields', () => {
    const { at, ...rest } = fields
    const now = shapesOf([event({ ...rest, at }, { note: t.string })])
    expect(changedShapes(frozen, now)).toEqual([])
  })

  test('a new version beside the old one', () => {
    const second = closed('Fined v2', { at: t.number })
    const now = shapesOf([event(fields, { note: t.string }), second])
    expect(changedShapes(frozen, now)).toEqual([])
  })
})
