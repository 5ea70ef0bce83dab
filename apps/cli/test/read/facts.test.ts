import { Facts } from '@meldplicht/domain'
import { commandId, organisation, payrollProcessor } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { tagOf, wrong } from '../../src/failure.ts'
import { factOptions, factsOf } from '../../src/read/facts.ts'
import { partyOf } from '../../src/read/parties.ts'
import { givenOf } from '../../src/run/given.ts'
import type { Ground } from '../../src/run/setting.ts'

const ground: Ground = {
  organisation,
  commandId: commandId(1),
  now: () => E.left(wrong('NoTime', '', '')),
  which: undefined,
}

const read = (options: object): unknown => {
  const facts = factsOf(givenOf([], { ...options }), ground)
  return facts._tag === 'Right' ? facts.right : tagOf(facts.left)
}

describe('the options of facts', () => {
  test('P-08: there is one for every fact that a report can hold', () => {
    const names = factOptions.map(({ flags }) => flags.split(' ')[0]?.slice(2) ?? '')
    const camel = names.map((name) => name.replaceAll(/-(\w)/g, (_, l: string) => l.toUpperCase()))
    expect(camel.filter((name) => name !== 'causeNamely').toSorted()).toEqual(
      Object.keys(Facts.optional).toSorted(),
    )
  })

  test('what nobody said is not there', () => {
    expect(read({})).toEqual({})
  })

  test('each is read by its kind, to what the codec of facts takes', () => {
    const facts = read({
      title: 'Loonlijst weg',
      occurredFrom: '~2026-09-14 08:00',
      ongoing: 'no',
      cause: 'other-human-error',
      causeNamely: 'verkeerde map',
      confidentiality: 'disclosed',
      dataCategories: 'name,bsn',
      people: '~200',
      contact: 'Yusuf Demir',
      outsideParty: 'loonwijzer',
    })
    expect(facts).toMatchObject({
      occurredFrom: { _tag: 'estimated' },
      cause: { kind: 'other-human-error', namely: { value: 'verkeerde map' } },
      dataCategories: { keys: ['name', 'bsn'], complete: false },
      people: { _tag: 'about', n: 200 },
      outsideParty: payrollProcessor,
    })
    expect(Facts.is(facts)).toBe(true)
  })

  test('a cause in words needs its kind', () => {
    expect(read({ causeNamely: 'verkeerde map' })).toBe('OptionMissing')
  })

  test('an outside party that is not clear is asked about', () => {
    expect(partyOf(organisation, 'nergens')._tag).toBe('Left')
  })
})
