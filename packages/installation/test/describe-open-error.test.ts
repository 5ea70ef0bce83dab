import { describe, expect, test } from 'vitest'
import type { OpenError } from '../src/index.ts'
import { describeOpenError } from '../src/index.ts'

const path = '/gegevens/meldplicht.db'
const errors: ReadonlyArray<OpenError> = [
  { _tag: 'HistoryMissing', path },
  { _tag: 'HistoryOnServer', path },
  { _tag: 'HistoryDamaged', stream: '', reason: 'a hole' },
  { _tag: 'Aborted' },
  { _tag: 'SettingInvalid', name: 'MELDPLICHT_ATTACHMENT_MB', allowed: '1-250' },
  { _tag: 'StoreUnavailable', reason: 'locked', detail: 'd' },
  { _tag: 'StoreUnavailable', reason: 'read-only', detail: 'd' },
  { _tag: 'StoreUnavailable', reason: 'other-version', detail: 'd' },
  { _tag: 'KeysMissing', path },
  { _tag: 'MasterKeyMissing', path },
  { _tag: 'MasterKeyWrong', path, keysPath: path },
  { _tag: 'VaultUnavailable', reason: 'locked', detail: 'd' },
  { _tag: 'ProjectionsUnavailable', reason: 'cannot-open', detail: 'd' },
]

describe('why an installation does not open', () => {
  test.each(errors)(
    'is said in Dutch and English: what, that nothing changed, what to do: %j',
    (error) => {
      const { nl, en } = describeOpenError(error)
      expect(nl).toMatch(
        /^\p{Lu}.*\. Meldplicht is niet gestart en heeft niets gewijzigd\. \p{Lu}.*\.$/u,
      )
      expect(en).toMatch(/^\p{Lu}.*\. Meldplicht did not start and changed nothing\. \p{Lu}.*\.$/u)
    },
  )

  test('is another sentence for each', () => {
    expect(new Set(errors.map((error) => describeOpenError(error).nl)).size).toBe(errors.length)
  })

  test('names the file that is missing', () => {
    expect(describeOpenError({ _tag: 'HistoryMissing', path }).nl).toContain(path)
    expect(describeOpenError({ _tag: 'KeysMissing', path }).nl).toContain(path)
  })

  test('ends with what the store itself says, on one line', () => {
    const detail = 'the database is in\n use by process 7.\n'
    const { nl, en } = describeOpenError({ _tag: 'StoreUnavailable', reason: 'locked', detail })
    expect(nl).toMatch(/ Technische melding: the database is in use by process 7\.$/u)
    expect(en).toMatch(/ Technical message: the database is in use by process 7\.$/u)
  })
})
