import { CAUSES, CauseGroup, CauseKind } from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'

// Kept apart from the code on purpose: this is the list of the protocol, in its order.
const PROTOCOL = {
  'human-error': [
    'password-written-down',
    'password-shared',
    'device-lost-or-stolen',
    'paper-lost',
    'post-to-wrong-address',
    'mass-mail-in-cc',
  ],
  'malice-outside': ['malware', 'hacking'],
  'malice-inside': ['colleague-with-a-grudge', 'colleague-leaked-on-purpose'],
  'technical-failure': ['software-unavailable', 'system-outage', 'fire-or-water-in-server-room'],
} as const

const ARTICLE = ['email-to-wrong-recipient', 'theft-with-extortion']
const inGroup = (group: CauseGroup): ReadonlyArray<string> =>
  CauseKind.keys.filter((kind) => CAUSES[kind] === group)

describe('the causes (P-03)', () => {
  test('P-03 come in exactly the four groups of the protocol', () => {
    expect(CauseGroup.keys).toEqual(Object.keys(PROTOCOL))
  })

  test('P-03 are thirteen by name: six, two, two and three', () => {
    expect(Object.values(PROTOCOL).map((kinds) => kinds.length)).toEqual([6, 2, 2, 3])
  })

  test.each(CauseGroup.keys)('P-03 %s holds all that the protocol names', (group) => {
    expect(inGroup(group)).toEqual(expect.arrayContaining([...PROTOCOL[group]]))
  })

  test.each(CauseGroup.keys)('P-03 %s is open to "other, namely", and to no more', (group) => {
    const more = inGroup(group).filter(
      (kind) => !PROTOCOL[group].some((named) => named === kind) && !ARTICLE.includes(kind),
    )
    expect(more).toHaveLength(1)
    expect(more[0]).toMatch(/^other-/)
  })

  test('A-01 the article adds an attachment to the wrong recipient and theft with extortion', () => {
    expect(CAUSES['email-to-wrong-recipient']).toBe('human-error')
    expect(CAUSES['theft-with-extortion']).toBe('malice-outside')
  })
})
