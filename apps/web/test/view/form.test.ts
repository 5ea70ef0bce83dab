import { Facts } from '@meldplicht/domain'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { momentNames } from '../../src/view/field.ts'
import { control } from '../../src/view/fields/control.ts'
import { stepForm } from '../../src/view/forms/step-form.ts'
import { render } from '../../src/view/html.ts'
import { form } from './sample/forms.ts'
import { emptyForm } from './sample/frame.ts'
import { rendered, said } from './support.ts'

/** Labels and legends that say "(nodig)". */
const needed = async (name: string): Promise<ReadonlyArray<string>> => {
  const { root } = await rendered(name)
  return root
    .querySelectorAll('.mp-nodig')
    .map((one) => said(one.parentNode).replace(' (nodig)', ''))
}

describe('what is needed', () => {
  test('a reporter needs to say what happened and a name, nothing else (P-04)', async () => {
    expect(await needed('melden')).toEqual(['1. Wat is er gebeurd?', 'Uw naam'])
  })

  test('the desk needs only what happened: a caller may stay without a name (P-07)', async () => {
    expect(await needed('melding-opnemen')).toEqual(['1. Wat is er gebeurd?'])
  })

  test('no fact is ever needed: what is not known stays unknown (P-08)', async () => {
    expect(await needed('stap-establish-facts')).toEqual([])
    expect(await needed('stap-supplement-report')).toEqual([])
  })

  test('every fact that can be recorded has a field', async () => {
    const { root } = await rendered('stap-establish-facts')
    const names = new Set(root.querySelectorAll('[name]').map((one) => one.getAttribute('name')))
    const field = (fact: string): string | undefined =>
      [fact, `${fact}Date`, `${fact}Name`].find((name) => names.has(name))
    const facts = Object.keys(Facts.optional).filter((fact) => fact !== 'otherParties')
    expect(facts.filter((fact) => field(fact) === undefined)).toEqual([])
    // Every other party that we know has a choice of its own.
    expect([...names].filter((name) => name?.startsWith('part-'))).toHaveLength(1)
  })

  test('reasons for delay are needed from the strict limit on, and only then', async () => {
    const draw = async (timeliness: 'within' | 'between' | 'after'): Promise<string> => {
      const page = await render(stepForm('notify-authority', { ...form, timeliness }, nl))
      return said(parse(page).querySelector('label[for="v-reasonsForDelay"]'))
    }
    expect(await draw('within')).toBe('Redenen van de vertraging')
    expect(await draw('between')).toBe('Redenen van de vertraging (nodig)')
    expect(await draw('after')).toBe('Redenen van de vertraging (nodig)')
  })

  test('departing from the advice asks why', async () => {
    const draw = (toAuthority: 'notify' | 'do-not-notify'): Promise<string> =>
      render(stepForm('decide-authority', { ...form, advice: { toAuthority } }, nl))
    expect(await draw('do-not-notify')).toContain('id="v-deviation"')
    expect(await draw('notify')).not.toContain('id="v-deviation"')
  })
})

describe('a form that was refused', () => {
  test('says in the title of the window that something is wrong', async () => {
    const { root } = await rendered('melden-fout')
    expect(said(root.querySelector('title'))).toMatch(/^Fout: /)
    const { root: right } = await rendered('melden')
    expect(said(right.querySelector('title'))).not.toContain('Fout')
  })

  test('says first what did not happen, and links every error to its field', async () => {
    const { root } = await rendered('melden-fout')
    const list = root.querySelector('.mp-foutlijst')
    expect(said(list?.querySelector('h2') ?? null)).toBe('Uw melding is nog niet verstuurd')
    const links = list?.querySelectorAll('a') ?? []
    expect(links.map(said)).toContain('Vul in wat er is gebeurd. Eén zin is genoeg.')
    const targets = links.map((one) => root.querySelector(one.getAttribute('href') ?? ''))
    expect(targets.map((one) => one?.tagName)).toEqual(['TEXTAREA', 'INPUT', 'INPUT', 'INPUT'])
  })

  test('says above the form which field a general error is about', async () => {
    const { root } = await rendered('melden-fout')
    expect(root.querySelectorAll('.mp-foutlijst a').map(said)).toContain(
      'Kies één antwoord: 5. Om welke gegevens gaat het?',
    )
    expect(said(root.querySelector('#v-data-fout'))).toBe('Kies één antwoord.')
  })

  test('marks the field as wrong and reads its error with it', async () => {
    const { root } = await rendered('melden-fout')
    const area = root.querySelector('#v-whatHappened')
    expect(area?.getAttribute('aria-invalid')).toBe('true')
    expect(area?.getAttribute('aria-describedby')?.split(' ')).toContain('v-whatHappened-fout')
  })

  test('keeps everything that was typed and chosen', async () => {
    const { root } = await rendered('melden-fout')
    expect(root.querySelector('#v-occurredDate')?.getAttribute('value')).toBe('31-2-2026')
    expect(root.querySelector('#v-occurred-earlier')?.hasAttribute('checked')).toBe(true)
    expect(said(root.querySelector('#v-done'))).toContain('laatste twee cijfers 12')
  })

  test('tells what was masked and asks whether the sentence still fits (A-03)', async () => {
    const { root } = await rendered('melden-fout')
    const alert = said(root.querySelector('.utrecht-alert'))
    expect(alert).toContain('Er stond een BSN bij vraag 7. Dat bewaren wij niet.')
    expect(alert).toContain(
      'In uw tekst staat nu: “BSN van een medewerker, laatste twee cijfers 12”. Klopt de zin nog?',
    )
  })

  test('opens the part that holds the error', async () => {
    const wrong = {
      ...form,
      form: { ...emptyForm, errors: [{ field: 'people', error: 'not-a-number' as const }] },
    }
    const root = parse(await render(stepForm('establish-facts', wrong, nl)))
    const open = root.querySelectorAll('details[open] > summary').map(said)
    expect(open).toContain('Welke mensen')
    expect(open).not.toContain('Wie ze kreeg')
  })
})

describe('a moment', () => {
  const field = { kind: 'moment', name: 'awareAt', label: 'Wanneer?' } as const

  test('asks for the first or the second only when the time occurs twice', async () => {
    const once = await render(control(field, emptyForm, nl))
    expect(once).not.toContain('awareAtOccurrence')
    const { root } = await rendered('kennisname-twee-keer')
    const choices = root.querySelectorAll('[name=awareAtOccurrence]')
    expect(choices.map((one) => one.getAttribute('value'))).toEqual(['first', 'second'])
    expect(said(root.querySelector('.mp-foutlijst a'))).toBe(
      'Dit tijdstip komt twee keer voor. Kies de eerste of de tweede.',
    )
  })

  test('posts text fields, because native ones show another country’s order', async () => {
    const root = parse(await render(control(field, emptyForm, nl)))
    const names = momentNames('awareAt')
    for (const name of [names.date, names.time]) {
      expect(root.querySelector(`[name=${name}]`)?.getAttribute('type')).toBe('text')
    }
  })
})

describe('deciding not to notify', () => {
  test('offers the other way out as the one primary button', async () => {
    const { root } = await rendered('niet-melden')
    const primary = root.querySelectorAll('.nl-button--primary')
    expect(primary.map(said)).toEqual(['Besluit om te melden'])
    expect(said(root.querySelector('.mp-slotactie button'))).toBe(
      'Leg vast en vraag de tweede persoon',
    )
  })

  test('names the four conditions and how each stands, in words', async () => {
    const { root } = await rendered('niet-melden')
    const rows = root.querySelectorAll('.mp-slot').map(said)
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/^Vier vragen beantwoord.*Nog open$/)
    expect(rows[1]).toMatch(/Tegenspraak$/)
  })

  test('shows the recorded fact beside the reason that it contradicts', async () => {
    const { root } = await rendered('niet-melden')
    const reason = root.querySelectorAll('.mp-reden')
    expect(said(reason[0] ?? null)).toContain('Het wachtwoord stond op een briefje')
    expect(said(reason[1] ?? null)).toContain('Geen vastgelegd feit spreekt dit tegen.')
  })

  test('offers the short list only where the recorded facts allow it', async () => {
    const { root } = await rendered('niet-melden')
    expect(root.querySelectorAll('[name=trivialKind]')).toEqual([])
    const { root: trivial } = await rendered('niet-melden-korte-lijst')
    expect(trivial.querySelectorAll('[name=trivialKind]')).toHaveLength(3)
  })
})
