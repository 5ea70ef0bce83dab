import { INCIDENT_COMMANDS } from '@meldplicht/domain'
import { arbitraryOf } from '@meldplicht/testing'
import fc from 'fast-check'
import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { describeIssue } from '../../src/words/describe-issue.ts'

const { ReportIncident, RecordCost, CloseIncident } = INCIDENT_COMMANDS

// What the codec says of it, at the place where it looked last.
const said = (codec: t.Decoder<unknown, unknown>, u: unknown): ReadonlyArray<string> => {
  const decoded = codec.decode(u)
  if (E.isRight(decoded)) throw new Error('this is sound')
  return decoded.left.map((error) => {
    const path = error.context.map(({ key }) => key).filter((key) => !/^\d*$/.test(key))
    return `${path.join('.')} ${describeIssue(error).nl}`
  })
}

const what = { _tag: 'Open', about: '00000001-0000-4000-8000-000000000001', retention: 'narrative' }
const cost = (data: object): unknown => ({ _tag: 'RecordCost', data })

describe('what is wrong with a field is said in Dutch', () => {
  test.each([
    ['missing', cost({ what: { ...what, value: 'x' } }), 'data.cents ontbreekt'],
    [
      'unknown',
      cost({ cents: 1, what: { ...what, value: 'x' }, more: 1 }),
      'data.more is hier geen veld',
    ],
    [
      'of a wrong type',
      cost({ cents: 'veel', what: { ...what, value: 'x' } }),
      'data.cents moet een geheel getal van 0 of meer zijn',
    ],
    [
      'empty',
      cost({ cents: 1, what: { ...what, value: ' ' } }),
      'data.what.value mag niet leeg zijn',
    ],
    ['no text', cost({ cents: 1, what: { ...what, value: 3 } }), 'data.what.value moet tekst zijn'],
    [
      'too long',
      cost({ cents: 1, what: { ...what, value: 'x'.repeat(20_001) } }),
      'data.what.value mag hooguit 20000 tekens hebben',
    ],
    ['no object', cost({ cents: 1, what: 'x' }), 'data.what moet een object zijn'],
    [
      'of no kind',
      cost({ cents: 1, what: { _tag: 'Dicht' } }),
      'data.what het soort (_tag) moet een van deze zijn: Open, Sealed, Erased',
    ],
  ])('%s', (_what, input, sentence) => {
    expect(said(RecordCost, input)).toEqual([sentence])
  })

  test('one that is not among the choices, and a time that cannot be', () => {
    const data = {
      incident: '2026-0001',
      said: { by: 'iemand', learntAt: { _tag: 'exact', at: '2026-02-30T10:00:00.000Z' } },
      facts: { ongoing: 'misschien', vulnerable: { _tag: 'listed', keys: 'geen', complete: true } },
    }
    const sentences = said(ReportIncident, { _tag: 'ReportIncident', data })
    expect(sentences).toContain(
      'data.said.learntAt.at moet een tijdstip in UTC zijn, zoals 2026-11-22T20:38:00.000Z',
    )
    expect(sentences).toContain('data.facts.ongoing moet een van deze zijn: yes, no, unknown')
    expect(sentences).toContain('data.facts.vulnerable.keys moet een lijst zijn')
    expect(sentences.find((one) => one.startsWith('data.said.by '))).toContain('employee')
    expect(sentences).toContain('data.channel ontbreekt')
    expect(sentences).toContain('data.incident moet een UUID in kleine letters zijn')
  })

  test('and never repeats what was sent', () => {
    const secret = 'Hanneke Zuidema'
    const input = fc.oneof(
      arbitraryOf(CloseIncident).map((command) => ({ ...command, [secret]: 1 })),
      fc.object({ values: [fc.constant(secret)] }).map((data) => ({ _tag: 'CloseIncident', data })),
    )
    fc.assert(
      fc.property(input, (u) => {
        const decoded = CloseIncident.decode(u)
        if (E.isLeft(decoded))
          for (const error of decoded.left) {
            const { nl, en } = describeIssue(error)
            expect(nl + en).not.toContain(secret)
          }
      }),
    )
  })
})
