import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { names, rendered, said } from './support.ts'

// What users may never read, and why it may mislead them: the house's list of words.
const NEVER: ReadonlyArray<RegExp> = [
  /hoeft? niet te melden/i,
  /hoeven niet te melden/i,
  /(?<![a-z])veilige?(?![a-z])/i,
  /(?<![a-z])op tijd(?![a-z])/i,
  /er is geen misbruik/i,
  /geen datalek/i,
  /laag risico/i,
  /de FG besluit/i,
  /bespreek dit nooit met derden/i,
]

/** Every sentence of a dictionary; functions are asked with words and with numbers. */
const sentences = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return ['A', 1, 2].flatMap((sample) => {
      const answer: unknown = Reflect.apply(value, undefined, [sample, sample, sample])
      return typeof answer === 'string' ? [answer] : []
    })
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : []
}

const all = sentences(nl)

describe('the words that users read', () => {
  test('are many, and none is empty', () => {
    expect(all.length).toBeGreaterThan(600)
    expect(all.filter((text) => text.trim() === '')).toEqual([])
  })

  test.each(NEVER)('never say %s', (never) => {
    expect(all.filter((text) => never.test(text))).toEqual([])
  })

  test.each(NEVER)('never say %s on any page', async (never) => {
    const found: Array<string> = []
    for (const name of names) {
      const { root } = await rendered(name)
      if (never.test(said(root.querySelector('body')))) found.push(name)
    }
    expect(found).toEqual([])
  })

  test('the list of forbidden words does catch them', () => {
    const bad = ['U hoeft niet te melden', 'dit is veilig', 'u bent op tijd', 'de FG besluit']
    expect(bad.filter((text) => !NEVER.some((never) => never.test(text)))).toEqual([])
    expect(NEVER.some((never) => never.test('inbreuk op de beveiliging'))).toBe(false)
  })

  test('the confidentiality text always names the five to whom one may turn (P-05)', async () => {
    for (const name of names) {
      const { root } = await rendered(name)
      const box = root.querySelector('[aria-labelledby="vertrouwelijk"]')
      if (!said(root).includes(nl.shell.confidential.text)) continue
      expect(box?.querySelectorAll('li').map(said)).toEqual(nl.shell.confidential.five)
    }
    expect(nl.shell.confidential.five).toHaveLength(5)
  })

  test('"within 72 hours" is never said without what is judged apart', async () => {
    const { root } = await rendered('register')
    const text = said(root)
    expect(text).toContain('Binnen 72 uur, na 26 uur')
    expect(text).toContain('Of de melding onverwijld was, wordt apart beoordeeld.')
  })
})
