import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { formats } from '../../src/view/format.ts'
import { render } from '../../src/view/html.ts'
import { dutiesSection } from '../../src/view/incident/duties.ts'
import { boardSection } from '../../src/view/incident/follow-up.ts'
import type { DutiesCard } from '../../src/view/models/duties.ts'
import { ams, NOW } from './sample/frame.ts'
import { incident } from './sample/incident.ts'
import { rendered, said } from './support.ts'

const f = formats(nl, NOW)

const drawn = async (otherDuties: DutiesCard) =>
  parse(await render(dutiesSection({ ...incident, otherDuties, groups: [] }, nl, f)))

describe('the other duties on the page of an incident', () => {
  test('each shows its law, its own limit and to whom', async () => {
    const { root } = await rendered('incident')
    const rows = root.querySelectorAll('#anders tbody tr').map(said)
    expect(rows[0]).toContain('Cyberbeveiligingswet (NIS2)')
    expect(rows[0]).toContain('Cbw 26')
    expect(rows[0]).toContain('Melden nodig')
    expect(rows[0]).toContain('17.40 uur')
    expect(rows[0]).toContain('het CSIRT')
  })

  test('what replaces the AVG says that one filing is enough', async () => {
    const { root } = await rendered('incident')
    expect(said(root.querySelectorAll('#anders tbody tr')[1] ?? null)).toContain(
      'er gaat één melding naar de AP',
    )
  })

  test('a term whose beginning is not known gets no invented date', async () => {
    const { root } = await rendered('incident')
    const row = said(root.querySelectorAll('#anders tbody tr')[2] ?? null)
    expect(row).toContain('vanaf het begin van het incident, dat nog niet bekend is')
    expect(row).not.toMatch(/\d\.\d\d uur/)
  })

  test('what nobody said of us is one quiet question, with the laws folded away', async () => {
    const root = await drawn({ rows: [], asked: ['DORA', 'UK GDPR'], known: [] })
    expect(root.querySelectorAll('table')).toEqual([])
    expect(root.querySelectorAll('details:not([open])').map(said)).toEqual([
      'Om welke wetten gaat het?Nog niet bekend is of de organisatie valt onder: DORA en UK GDPR.',
    ])
    expect(root.querySelectorAll('a').map(said)).toEqual(['Leg vast wat de organisatie is'])
  })

  test('who said what they are not reads that none follows, on these facts', async () => {
    const root = await drawn({ rows: [], asked: [], known: [] })
    expect(said(root)).toContain(nl.legal.none)
  })

  test('what is recorded of us, of where we are and of where people live is there to read', async () => {
    const { root } = await rendered('incident')
    const text = said(root.querySelector('#anders dl'))
    for (const one of [
      'aanbieder van telecomdiensten',
      'Gaat de verwerking over de grens? ja',
      'Nederland en België',
      'Nederland: 180 en Polen: ongeveer 30',
      'AVG 56, lid 1',
    ])
      expect(text.replace('grens?ja', 'grens? ja')).toContain(one)
  })

  test('a closed incident asks nothing', async () => {
    const closed = { ...incident, state: 'closed' } as const
    const root = parse(await render(dutiesSection(closed, nl, f)))
    expect(root.querySelectorAll('a')).toEqual([])
  })

  test('groups show that people can be owed a message while others are not', async () => {
    const { root } = await rendered('incident')
    const text = said(root.querySelector('#anders'))
    expect(text).toContain('oud-collega’s')
    expect(text).toContain('bericht nodig')
    expect(text).toContain('geen bericht aan ieder apart')
  })
})

describe('the report to the Board', () => {
  const board = { who: { name: 'S. Verhage', as: 'fg' }, at: ams('2026-11-22T10:00') } as const
  const drawnBoard = async (more: Partial<typeof incident>) =>
    parse(await render(boardSection({ ...incident, board, ...more }, nl, f)))

  test('P-13 asks who of the Board received it, until that is recorded', async () => {
    const root = await drawnBoard({})
    expect(said(root.querySelector('a'))).toBe('Leg de ontvangst vast')
    const received = await drawnBoard({
      boardReceipt: { who: 'A. Koster', at: { _tag: 'exact', at: ams('2026-11-23T09:00') } },
    })
    expect(received.querySelector('a')).toBeNull()
    expect(said(received)).toContain('Ontvangen door A. Koster')
  })
})
