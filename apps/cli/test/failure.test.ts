import { commandId } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import type { Failure } from '../src/failure.ts'
import { describeFailure, exitCodeOf, ofApplication, tagOf, wrong } from '../src/failure.ts'
import { failureJson } from '../src/output/failure-json.ts'
import { failureText } from '../src/output/failure-text.ts'

const lost: Failure = ofApplication({
  _tag: 'StoreFailed',
  error: { _tag: 'OutcomeUnknown', reason: 'the answer was lost' },
})

describe('the exit code of a failure', () => {
  test.each<readonly [string, Failure, number]>([
    [
      'IncidentIsClosed',
      ofApplication({ _tag: 'Refused', error: { _tag: 'IncidentIsClosed' } }),
      1,
    ],
    [
      'OrganisationUnknown',
      ofApplication({ _tag: 'OrganisationRefused', error: { _tag: 'OrganisationUnknown' } }),
      1,
    ],
    ['Forbidden', ofApplication({ _tag: 'Forbidden', action: 'Advise' }), 1],
    ['Conflict', ofApplication({ _tag: 'Conflict' }), 1],
    ['BadInput', ofApplication({ _tag: 'BadInput', issues: [] }), 2],
    ['NotFound', ofApplication({ _tag: 'NotFound', what: 'incident' }), 2],
    ['CommandIdReused', ofApplication({ _tag: 'CommandIdReused' }), 2],
    [
      'AppendTooLarge',
      ofApplication({
        _tag: 'StoreFailed',
        error: { _tag: 'AppendTooLarge', bytes: 2_000_000, limit: 921_600 },
      }),
      2,
    ],
    ['OutcomeUnknown', lost, 3],
    [
      'VaultUnavailable',
      ofApplication({
        _tag: 'VaultFailed',
        error: { _tag: 'VaultUnavailable', reason: 'locked', detail: '' },
      }),
      3,
    ],
    [
      'ProjectionsUnavailable',
      ofApplication({
        _tag: 'NotYetVisible',
        error: { _tag: 'ProjectionsUnavailable', reason: 'behind', detail: '' },
      }),
      3,
    ],
    ['MasterKeyMissing', { _tag: 'Opening', error: { _tag: 'MasterKeyMissing', path: '/x' } }, 3],
    ['NothingHere', { _tag: 'NothingHere', dataDir: './data' }, 3],
    ['TimeMalformed', wrong('TimeMalformed', 'Nee.', 'No.'), 2],
  ])('%s', (tag, failure, code) => {
    expect([tagOf(failure), exitCodeOf(failure)]).toEqual([tag, code])
    const { nl, en } = describeFailure(failure)
    expect(nl.length * en.length).toBeGreaterThan(0)
  })
})

test('--json says what kind it is, which rule, and what to send it again with', () => {
  expect(failureJson(lost, commandId(7))).toEqual({
    error: {
      kind: 'unavailable',
      tag: 'OutcomeUnknown',
      message: describeFailure(lost),
      issues: [],
      commandId: commandId(7),
    },
  })
})

test('people are told how to send a lost command again, and which fields are wrong', () => {
  expect(failureText(lost, commandId(7))).toContain(`--command-id ${commandId(7)}`)
  const issues = [{ path: 'data.facts.people', message: { nl: 'ontbreekt', en: 'is missing' } }]
  const bad = ofApplication({ _tag: 'BadInput', issues })
  expect(failureText(bad, commandId(7))).toContain('data.facts.people ontbreekt.')
  expect(failureText(bad, commandId(7))).not.toContain('--command-id')
})
