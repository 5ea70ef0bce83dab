import type { LikelyCause, StoreError, UnavailableReason } from '@meldplicht/event-store'
import { describe, expect, test } from 'vitest'
import { storeProblem } from '../../src/index.ts'

const likelyCauses: Readonly<Record<LikelyCause, true>> = {
  'server-address': true,
  'server-files': true,
  'server-unknown-host': true,
  'server-nobody-listens': true,
  'server-no-node': true,
  'server-not-ready': true,
  'server-without-tls': true,
  'server-with-tls': true,
  'server-needs-name': true,
  'server-untrusted': true,
  'server-other-name': true,
  'server-asks-certificate': true,
  'server-tls-fails': true,
  'server-credentials': true,
  'server-rights': true,
  'file-wal-alone': true,
}
const causes = Object.keys(likelyCauses).filter((key): key is LikelyCause => key in likelyCauses)

const because = (cause: LikelyCause, reason: UnavailableReason = 'cannot-open'): StoreError => ({
  _tag: 'StoreUnavailable',
  reason,
  detail: 'a detail',
  cause,
})

describe('what is usually the matter with a store', () => {
  test.each(causes)('is said whole and in both languages: %s', (cause) => {
    const { what, next } = storeProblem(because(cause))
    for (const text of [what.nl, what.en, next.nl, next.en]) {
      expect(text).toMatch(/^\p{Lu}[^\n]*\.$/u)
      expect(text).not.toMatch(/undefined| {2}|a detail/u)
    }
    expect(what.nl).not.toBe(what.en)
  })

  test.each(causes)('is said of a server or of a file, never of the other: %s', (cause) => {
    const { what, next } = storeProblem(because(cause))
    const isServer = cause.startsWith('server-')
    expect([/server/u.test(what.nl + next.nl), /server/u.test(what.en + next.en)]).toEqual([
      isServer,
      isServer,
    ])
    expect([/registerbestand/u.test(what.nl), /file of the register/u.test(what.en)]).toEqual([
      !isServer,
      !isServer,
    ])
  })

  test('is another sentence for each, whatever the reason', () => {
    const said = causes.map((cause) => storeProblem(because(cause)).what.nl)
    expect(new Set(said).size).toBe(causes.length)
    expect(causes.map((cause) => storeProblem(because(cause, 'unreachable')).what.nl)).toEqual(said)
  })
})
