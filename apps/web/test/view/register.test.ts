import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { formats } from '../../src/view/format.ts'
import { render } from '../../src/view/html.ts'
import type { Standing } from '../../src/view/models/register.ts'
import { standingText } from '../../src/view/register/standing.ts'
import { ams, NOW } from './sample/frame.ts'
import { rendered, said } from './support.ts'

const HOUR = 3_600_000
const f = formats(nl, NOW)
const words = async (standing: Standing): Promise<string> =>
  said(parse(await render(standingText(standing, nl, f))))

describe('how a notification stands, in the words of the house', () => {
  test.each<[string, Standing]>([
    [
      'Binnen 72 uur, na 26 uur',
      { _tag: 'filed', verdict: { _tag: 'within', after: 26 * HOUR }, reasons: false },
    ],
    [
      'Tussen strikt en ruim, 12 minuten na 72 uur. Redenen vastgelegd',
      { _tag: 'filed', verdict: { _tag: 'between', over: 12 * 60_000 }, reasons: true },
    ],
    [
      'Na de 72-uursgrens, 5 uur later. Redenen vastgelegd',
      { _tag: 'filed', verdict: { _tag: 'after', over: 5 * HOUR }, reasons: true },
    ],
    [
      'Nog niet gemeld. Grens vandaag 17.40 uur',
      { _tag: 'not-yet', limit: ams('2026-11-23T17:40') },
    ],
    ['Niet gemeld. Besluit met tweede persoon', { _tag: 'not-notified', secondPerson: true }],
    ['Op de vastgelegde feiten volgt geen meldplicht', { _tag: 'no-duty' }],
  ])('%s', async (expected, standing) => {
    expect(await words(standing)).toBe(expected)
  })
})

describe('the register (P-09)', () => {
  test('holds every report, also the one that is not held to be a breach', async () => {
    const { root } = await rendered('register')
    const rows = root.querySelectorAll('tbody tr').map(said)
    expect(rows).toHaveLength(6)
    expect(rows.some((row) => row.includes('Vooralsnog niet aangemerkt als datalek'))).toBe(true)
  })

  test('says what was erased, instead of a gap', async () => {
    const { root } = await rendered('register')
    expect(said(root)).toContain('(gewist op zo 1 nov 2026)')
  })

  test('says when nothing is found', async () => {
    const { root } = await rendered('register-leeg')
    expect(said(root)).toContain('Geen meldingen gevonden. Maak de lijst ruimer.')
    expect(root.querySelector('[type=search]')?.getAttribute('value')).toBe('zeppelin')
  })

  test('an entry says that its verdict does not change any more', async () => {
    const { root } = await rendered('regel')
    const verdict = said(root.querySelector('.mp-oordeel'))
    expect(verdict).toContain('Na de 72-uursgrens, 5 uur en 20 minuten later')
    expect(verdict).toContain('Dit oordeel verandert niet meer.')
    expect(verdict).toContain('Wij wachtten op antwoord van de ontvanger.')
  })
})

describe('an incident', () => {
  test('keeps earlier values and earlier answers readable (P-10)', async () => {
    const { root } = await rendered('incident')
    expect(said(root)).toContain('eerst gemeld: ongeveer 200')
    expect(said(root.querySelector('.mp-eerder'))).toContain('1 eerder antwoord')
  })

  test('shows the law’s test and the protocol’s side by side, and which one counts (P-11)', async () => {
    const { root } = await rendered('incident')
    const rows = root.querySelectorAll('.mp-toetsen tbody tr').map(said)
    expect(rows[0]).toContain('Deze toets geldt.')
    expect(rows[1]).toContain('ouder en hoger, verandert de plicht niet')
  })

  test('names three acts of three roles', async () => {
    const { root } = await rendered('incident')
    expect(root.querySelectorAll('.mp-daad h3').map(said)).toEqual(['Advies', 'Besluit', 'Melding'])
    expect(said(root.querySelector('#besluit'))).toContain(
      'De FG adviseert; de verwerkingsverantwoordelijke besluit.',
    )
  })

  test('says where the facts and the four questions contradict each other', async () => {
    const { root } = await rendered('incident')
    expect(said(root.querySelector('.mp-botsing'))).toContain('Vraag 2 staat op nee')
  })

  test('unknown never switches the duty off', async () => {
    const { root } = await rendered('incident-nieuw')
    expect(said(root.querySelector('.mp-uitkomst'))).toContain(
      'Zolang dat zo is, geldt de meldplicht aan de AP. Onbekend telt nooit als nee.',
    )
  })
})
