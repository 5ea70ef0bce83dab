import { INCIDENT_COMMANDS, IncidentCommand, Sha256 } from '@meldplicht/domain'
import { at, given, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { notify, report } from '../support/commands.ts'
import { aware, decided, reported, subjectsDecided } from '../support/events.ts'

const contentHash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

describe('what was sent can be shown later', () => {
  test('a filing keeps to whom, how and the hash of what was sent', () => {
    const data = {
      addressee: 'Autoriteit Persoonsgegevens',
      channel: 'web-form',
      contentHash,
    } as const
    const filed = given(reported(), aware(), decided())
      .when(notify(data))
      .yieldsOne('AuthorityNotified')
    expect(filed.data).toMatchObject(data)
  })

  test.each(['', 'abc', contentHash.toUpperCase(), `${contentHash}0`, ` ${contentHash}`])(
    '%j is no SHA-256',
    (hash) => {
      expect(Sha256.is(hash)).toBe(false)
      const { data } = notify()
      const decoded = INCIDENT_COMMANDS.NotifyAuthority.decode({
        _tag: 'NotifyAuthority',
        data: { ...data, contentHash: hash },
      })
      expect(decoded._tag).toBe('Left')
    },
  )
})

describe('what people were told can be shown later (P-12)', () => {
  const inform = (more: object): unknown => ({
    _tag: 'InformSubjects',
    data: {
      informedAt: { _tag: 'exact', at: at('2026-11-22T09:00:00.000Z') },
      individually: true,
      means: { _tag: 'listed', keys: ['letter'], complete: true },
      people: { _tag: 'exact', n: 12 },
      groups: { _tag: 'listed', keys: ['temp-workers'], complete: true },
      content: text('Er is iets met uw gegevens gebeurd.'),
      ...more,
    },
  })
  const commandOf = (more: object): IncidentCommand => {
    const decoded = IncidentCommand.decode(inform(more))
    if (decoded._tag === 'Left') throw new Error('no such command')
    return decoded.right
  }
  const history = given(reported(), subjectsDecided())

  test('P-12 why not all were told, what came back, and whom they could ask', () => {
    const more = {
      notAllBecause: text('Van drie mensen is geen adres bekend.'),
      returned: { _tag: 'exact', n: 2 },
      contactPoint: text('0174 000 320, vraag naar de FG'),
    }
    const told = history.when(commandOf(more)).yieldsOne('SubjectsInformed')
    expect(told.data).toMatchObject(more)
  })

  test('P-12 numbers stand the right way round', () => {
    const reversed = { _tag: 'between', min: 9, max: 3 }
    expect(history.when(commandOf({ returned: reversed })).refused('QuantityReversed').field).toBe(
      'returned',
    )
    expect(history.when(commandOf({ people: reversed })).refused('QuantityReversed').field).toBe(
      'people',
    )
  })
})

describe('a report (P-08)', () => {
  test.each(['nl', 'en', 'other'] as const)('keeps that it was made in %s', (language) => {
    const data = { language }
    expect(given().when(report(data)).yieldsOne('IncidentReported').data.language).toBe(language)
  })

  test('says nothing of the language where nobody said it', () => {
    expect(given().when(report()).yieldsOne('IncidentReported').data).not.toHaveProperty('language')
  })
})
