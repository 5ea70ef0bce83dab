import type { BlobError, BlobsUnavailableReason } from '@meldplicht/blobs'
import { BlobHash } from '@meldplicht/domain'
import type { StoreError, StreamName, UnavailableReason } from '@meldplicht/event-store'
import { organisationStream } from '@meldplicht/event-store'
import { at, must } from '@meldplicht/testing'
import type { VaultError, VaultUnavailableReason } from '@meldplicht/vault'
import { describe, expect, test } from 'vitest'
import type { AppError, AttachmentRefusal, ProjectionsUnavailable } from '../src/index.ts'
import { describeAppError } from '../src/index.ts'
import { newOrganisationId } from './support/world.ts'

const stream: StreamName = organisationStream(newOrganisationId())
const storeReasons: Readonly<Record<UnavailableReason, true>> = {
  locked: true,
  full: true,
  'read-only': true,
  'cannot-open': true,
  'other-version': true,
  timeout: true,
  closed: true,
  'access-denied': true,
  unreachable: true,
}
const vaultReasons: Readonly<Record<VaultUnavailableReason, true>> = {
  locked: true,
  full: true,
  'read-only': true,
  'access-denied': true,
  'cannot-open': true,
  'other-file': true,
  'other-version': true,
  closed: true,
  failed: true,
}
const viewsReasons: Readonly<Record<ProjectionsUnavailable['reason'], true>> = {
  behind: true,
  parked: true,
  locked: true,
  full: true,
  'read-only': true,
  'cannot-open': true,
  closed: true,
}
const keys = <K extends string>(of: Readonly<Record<K, true>>): ReadonlyArray<K> =>
  Object.keys(of).filter((key): key is K => key in of)

const place = { stream, eventId: 'e', pointer: '/facts/whatHappened' }
const path = '/gegevens/keys.db'

const storeErrors: ReadonlyArray<StoreError> = [
  ...keys(storeReasons).map(
    (reason): StoreError => ({ _tag: 'StoreUnavailable', reason, detail: 'd' }),
  ),
  { _tag: 'WrongExpectedRevision', stream, expected: 'no-stream', actual: 'no-stream' },
  { _tag: 'MalformedAppend', stream, reason: 'r' },
  { _tag: 'AppendTooLarge', bytes: 2, limit: 1 },
  { _tag: 'HistoryDamaged', stream, reason: 'r' },
  { _tag: 'OutcomeUnknown', reason: 'r' },
  { _tag: 'Aborted' },
]
const vaultErrors: ReadonlyArray<VaultError> = [
  ...keys(vaultReasons).map(
    (reason): VaultError => ({ _tag: 'VaultUnavailable', reason, detail: 'd' }),
  ),
  { _tag: 'KeysMissing', path },
  { _tag: 'KeysDamaged', path, detail: 'd' },
  { _tag: 'MasterKeyMissing', path },
  { _tag: 'MasterKeyMalformed', path },
  { _tag: 'MasterKeyWrong', path, keysPath: path },
  { _tag: 'NewerKeysThere', path, lost: 6, revived: 1 },
  { _tag: 'NotSealable', place, reason: 'malformed' },
  { _tag: 'SealBroken', place, reason: 'ciphertext' },
  { _tag: 'KeyMissing', place, keyId: 'k' },
  { _tag: 'MalformedErasure' },
]
const blobReasons: Readonly<Record<BlobsUnavailableReason, true>> = {
  full: true,
  'read-only': true,
  'access-denied': true,
  'cannot-open': true,
  failed: true,
}
const hash = must(BlobHash, 'ab'.repeat(32))
const blobErrors: ReadonlyArray<BlobError> = [
  ...keys(blobReasons).map(
    (reason): BlobError => ({ _tag: 'BlobsUnavailable', reason, detail: 'd' }),
  ),
  { _tag: 'BlobMissing', hash },
  { _tag: 'BlobChanged', hash },
  { _tag: 'BlobsAborted' },
]
const pdf = 'application/pdf'
const fileRefusals: ReadonlyArray<AttachmentRefusal> = [
  { _tag: 'FileEmpty' },
  { _tag: 'FileTooLarge', limit: 25 * 1024 * 1024 },
  { _tag: 'FileNameUnusable' },
  { _tag: 'FileKindNotTaken' },
  { _tag: 'FileKindDiffers', declared: pdf, found: undefined },
  { _tag: 'FileKindDiffers', declared: pdf, found: 'image/png' },
  { _tag: 'FileKindDiffers', declared: pdf, found: pdf },
]
const viewsErrors = keys(viewsReasons).map(
  (reason): ProjectionsUnavailable => ({ _tag: 'ProjectionsUnavailable', reason, detail: 'd' }),
)

const errors: ReadonlyArray<AppError> = [
  { _tag: 'BadInput', issues: [{ path: 'data.facts.people', message: { nl: 'm', en: 'm' } }] },
  { _tag: 'BadInput', issues: [{ path: '', message: { nl: 'm', en: 'm' } }] },
  { _tag: 'Forbidden', action: 'ReportIncident' },
  { _tag: 'Forbidden', action: 'ReadRegister' },
  { _tag: 'Refused', error: { _tag: 'NothingSaid' } },
  { _tag: 'OrganisationRefused', error: { _tag: 'OrganisationAlreadyRegistered' } },
  { _tag: 'CommandIdReused' },
  { _tag: 'Conflict' },
  { _tag: 'NotFound', what: 'incident' },
  { _tag: 'NotFound', what: 'organisation' },
  { _tag: 'HistoryUnreadable', stream, error: { _tag: 'EventMalformed', type: 'T', at: 'a' } },
  { _tag: 'HistoryUnreadable', stream, error: { _tag: 'EventTypeUnknown', type: 'T', version: 2 } },
  { _tag: 'NotFound', what: 'attachment' },
  {
    _tag: 'AttachmentErased',
    erasure: { at: at('2026-11-23T09:00:00.000Z'), under: 'AVG 17(1)(d)' },
  },
  ...fileRefusals.map((refusal): AppError => ({ _tag: 'AttachmentRefused', refusal })),
  ...blobErrors.map((error): AppError => ({ _tag: 'BlobsFailed', error })),
  ...storeErrors.map((error): AppError => ({ _tag: 'StoreFailed', error })),
  { _tag: 'BlobsOfAnotherLog', streams: 0 },
  { _tag: 'BlobsOfAnotherLog', streams: 3 },
  ...vaultErrors.map((error): AppError => ({ _tag: 'VaultFailed', error })),
  ...viewsErrors.map((error): AppError => ({ _tag: 'ViewsFailed', error })),
  ...viewsErrors.map((error): AppError => ({ _tag: 'NotYetVisible', error })),
]

const nameOf = (error: AppError): string => JSON.stringify(error).slice(0, 110)
const NEVER =
  /hoeft niet te melden|need not notify|\bveilig\b|\bop tijd\b|in time\b|geen datalek|geen misbruik|laag risico|de FG besluit/iu

describe('a failure in words', () => {
  test.each(errors.map((error) => [nameOf(error), error] as const))(
    'is short, whole and in both languages: %s',
    (_name, error) => {
      const { nl, en } = describeAppError(error)
      for (const text of [nl, en]) {
        expect(text).toMatch(/^\p{Lu}.*[.)]$/su)
        expect(text).not.toMatch(NEVER)
        expect(text).not.toMatch(/undefined|\[object|_tag|NaN| {2}/)
        // At least two sentences: what happened or was kept, and what to do next.
        expect(text.match(/[.:]( |$)/g)?.length).toBeGreaterThanOrEqual(2)
      }
      expect(nl).not.toBe(en)
    },
  )

  test('is another for each reason of the store and the vault', () => {
    const of = (all: ReadonlyArray<AppError>): number =>
      new Set(all.map((error) => describeAppError(error).nl)).size
    const store = errors.filter(({ _tag }) => _tag === 'StoreFailed')
    const vault = errors.filter(({ _tag }) => _tag === 'VaultFailed')
    const blobs = errors.filter(({ _tag }) => _tag === 'BlobsFailed')
    expect([of(store), of(vault), of(blobs)]).toEqual([store.length, vault.length, blobs.length])
  })

  test('that kept the text says so, and to try again or call', () => {
    const unreachable: AppError = {
      _tag: 'StoreFailed',
      error: { _tag: 'StoreUnavailable', reason: 'unreachable', detail: 'd' },
    }
    expect(describeAppError(unreachable).nl).toContain(
      'Opslaan lukte niet. Uw tekst staat er nog. Probeer het opnieuw of bel.',
    )
  })

  test('says to who only looked that what is recorded stays: they may have sent it a moment ago', () => {
    const said = errors
      .filter(({ _tag }) => _tag === 'StoreFailed' || _tag === 'VaultFailed')
      .map((error) => describeAppError(error, 'reading').nl)
    const wrong = /Opslaan lukte niet|Er is niets gewijzigd|Uw tekst|Verstuur/
    expect(said.filter((text) => wrong.test(text))).toEqual([])
    expect(said.filter((text) => text.includes('blijft bewaard')).length).toBeGreaterThan(5)
  })

  test.each<AppError>([
    { _tag: 'Conflict' },
    {
      _tag: 'StoreFailed',
      error: { _tag: 'WrongExpectedRevision', stream, expected: 'no-stream', actual: 'no-stream' },
    },
  ])('of a conflict says that somebody else changed this', (error) => {
    expect(describeAppError(error).nl).toContain(
      'Iemand anders wijzigde dit net. Kijk wat er veranderde.',
    )
  })

  test('of an unknown outcome does not say that nothing was recorded', () => {
    const error: AppError = { _tag: 'StoreFailed', error: { _tag: 'OutcomeUnknown', reason: 'r' } }
    expect(describeAppError(error).nl).not.toMatch(/niets vastgelegd|Opslaan lukte niet/)
  })

  test.each(viewsErrors)('after the recording says that it was recorded: %j', (error) => {
    const { nl } = describeAppError({ _tag: 'NotYetVisible', error })
    expect(nl).toContain('is wel vastgelegd')
  })

  test('of bad input says where', () => {
    const { nl, en } = describeAppError({
      _tag: 'BadInput',
      issues: [{ path: 'data.facts.people', message: { nl: 'm', en: 'm' } }],
    })
    expect([nl, en].every((text) => text.includes('data.facts.people'))).toBe(true)
  })

  test('of a missing key file names the file', () => {
    const { nl } = describeAppError({ _tag: 'VaultFailed', error: { _tag: 'KeysMissing', path } })
    expect(nl).toContain(path)
  })
})
