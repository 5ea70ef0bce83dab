import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { render } from '../../src/view/html.ts'
import type { Clock } from '../../src/view/models/clock.ts'
import { duePage, urgencyOf } from '../../src/view/pages/due.ts'
import { due } from './sample/due.ts'
import { ams, NOW } from './sample/frame.ts'
import { rendered, said } from './support.ts'

const until = (local: string): Clock => ({ _tag: 'agreed', until: ams(local) })

describe('how near a limit is', () => {
  test.each([
    ['2026-11-23T08:39', 'past'],
    ['2026-11-23T08:40', 'today'],
    ['2026-11-24T08:40', 'today'],
    ['2026-11-24T08:41', 'week'],
    ['2026-11-30T08:39', 'week'],
    ['2026-11-30T08:40', 'later'],
  ])('%s is %s', (local, urgency) => {
    expect(urgencyOf(until(local), NOW)).toBe(urgency)
  })

  test('"without undue delay" gets no invented date', () => {
    expect(urgencyOf({ _tag: 'undue-delay', since: NOW, after: 'decision' }, NOW)).toBe('undated')
  })
})

describe('Wat moet er nu', () => {
  test('the limit of another law is said by its name, and never as the 72 hours', async () => {
    const [first] = due.rows
    if (first === undefined) throw new Error('no row')
    const clock: Clock = {
      _tag: 'regime',
      until: ams('2026-11-23T17:40'),
      name: 'Cyberbeveiligingswet (NIS2): vroegtijdige waarschuwing',
    }
    const root = parse(await render(duePage({ ...due, rows: [{ ...first, clock }] }, nl)))
    const text = said(root.querySelector('.mp-zaak__klok'))
    expect(text).toContain('Cyberbeveiligingswet (NIS2): vroegtijdige waarschuwing')
    expect(text).toContain('Uiterlijk vandaag 17.40 uur')
    expect(text).not.toContain('72')
    expect(urgencyOf(clock, NOW)).toBe('today')
  })

  test('counts what is past the limit and what is due within 24 hours', async () => {
    const { root } = await rendered('nu')
    expect(said(root.querySelector('.nl-paragraph--lead'))).toBe(
      'Maandag 23 november 2026, 8.40 uur. Acht zaken: één voorbij de grens, één vandaag.',
    )
  })

  test('puts rows under the heading of their urgency, each once', async () => {
    const { root } = await rendered('nu')
    const groups = root
      .querySelectorAll('.mp-lijstdeel')
      .map((one) => [said(one.querySelector('h2')), one.querySelectorAll('.mp-zaak').length])
    expect(groups).toEqual([
      ['Eerst dit', 2],
      ['Deze week', 3],
      ['Geen vaste datum, wel zo snel mogelijk', 2],
      ['Later', 1],
    ])
  })

  test('every row says when, why with its source, for whom, and the next step', async () => {
    const { root } = await rendered('nu')
    for (const row of root.querySelectorAll('.mp-zaak')) {
      expect(said(row.querySelector('.mp-klokrest'))).not.toBe('')
      expect(said(row.querySelector('.mp-zaak__waarom'))).toMatch(/^Waarom: .+/)
      expect(row.querySelectorAll('.mp-cit').length).toBeGreaterThan(0)
      expect(said(row.querySelector('.mp-zaak__org'))).toMatch(/\d{4}-\d{4}$/)
      expect(row.querySelectorAll('.mp-zaak__stap a')).toHaveLength(1)
    }
  })

  test('a presumed clock says so in words, and when it runs longer than 24 hours', async () => {
    const { root } = await rendered('nu')
    const rows = root.querySelectorAll('.mp-zaak').map(said)
    expect(rows[1]).toContain('Vermoede klok')
    expect(rows[1]).toContain('Al langer dan 24 uur vermoed')
    expect(rows[0]).toContain('Klok loopt sinds kennisname')
  })

  test('a passed limit says that notifying is still needed, with the reasons for the delay', async () => {
    const { root } = await rendered('nu')
    const late = said(root.querySelector('.mp-zaak--voorbij'))
    expect(late).toContain('23 uur voorbij')
    expect(late).toContain('Melden moet nog steeds. De redenen van de vertraging gaan mee.')
  })

  test('an empty list says so and keeps the way to take a report', async () => {
    const { root } = await rendered('nu-leeg')
    expect(said(root.querySelector('.mp-leeg'))).toContain('Er staat nu niets open')
    expect(said(root)).toContain('Neem een melding op')
  })

  test('without urgent rows there is no primary button, and one organisation needs no filter', async () => {
    const calm = {
      ...due,
      organisations: due.organisations.slice(0, 1),
      rows: due.rows.filter((row) => row.clock._tag === 'undue-delay'),
    }
    const root = parse(await render(duePage(calm, nl)))
    expect(root.querySelectorAll('.nl-button--primary')).toEqual([])
    expect(root.querySelectorAll('form')).toEqual([])
  })
})
