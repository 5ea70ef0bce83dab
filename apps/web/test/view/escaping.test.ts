import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { notNotifyingForm } from '../../src/view/forms/not-notifying.ts'
import { stepForm } from '../../src/view/forms/step-form.ts'
import type { Html } from '../../src/view/html.ts'
import { html, render } from '../../src/view/html.ts'
import type { FormState } from '../../src/view/models/form-state.ts'
import type { Mark } from '../../src/view/models/values.ts'
import { duePage } from '../../src/view/pages/due.ts'
import { entryPage } from '../../src/view/pages/entry.ts'
import { incidentPage } from '../../src/view/pages/incident.ts'
import { receiptPage } from '../../src/view/pages/receipt.ts'
import { registerPage } from '../../src/view/pages/register.ts'
import { reportPage } from '../../src/view/pages/report.ts'
import { settingsPage } from '../../src/view/pages/settings.ts'
import { due } from './sample/due.ts'
import { form, notNotifying } from './sample/forms.ts'
import { ams, emptyForm } from './sample/frame.ts'
import { incident } from './sample/incident.ts'
import { entry, register } from './sample/register.ts'
import { receipt, reportFilled } from './sample/report.ts'
import { settings } from './sample/settings.ts'

// attacker-controlled: everything that a reporter, a recipient or a colleague can type.
const EVIL = `"'><script>alert(1)</script><b onmouseover=x>&amp;`

const mark: Mark = { who: { name: EVIL, as: 'fg' }, at: ams('2026-11-23T08:00') }
const evilForm: FormState = {
  commandId: EVIL,
  csrf: EVIL,
  values: {
    whatHappened: EVIL,
    done: EVIL,
    name: EVIL,
    howMany: EVIL,
    reason1: EVIL,
    conclusion: EVIL,
    awareAtDate: EVIL,
    awareAtTime: EVIL,
  },
  errors: [{ error: { sentence: EVIL } }, { field: EVIL, error: { sentence: EVIL } }],
}
const organisation = { id: EVIL, name: EVIL }
const frame = {
  ...incident.frame,
  organisation,
  user: { name: EVIL, role: 'fg' as const },
  contact: { emergencyPhone: EVIL, officePhone: EVIL, mail: EVIL, portal: EVIL },
}
const ref = { organisationId: EVIL, incidentId: EVIL }
const words = { title: EVIL, number: EVIL, organisation: EVIL, frame, ref }

const evil: Readonly<Record<string, () => Html>> = {
  report: () =>
    reportPage(
      {
        ...reportFilled,
        frame,
        organisation,
        form: evilForm,
        masked: [{ kind: 'bsn', field: EVIL, now: EVIL }],
      },
      nl,
    ),
  receipt: () =>
    receiptPage(
      {
        ...receipt,
        frame,
        organisation,
        code: EVIL,
        callBack: EVIL,
        facts: { ...receipt.facts, done: EVIL },
      },
      nl,
    ),
  due: () =>
    duePage(
      {
        ...due,
        frame,
        organisations: [organisation, organisation],
        rows: due.rows.map((row) => ({
          ...row,
          ...words,
          why: { sentence: EVIL, citations: [EVIL] },
          alsoToday: [{ at: ams('2026-11-23T09:00'), what: 'answer', who: EVIL }],
        })),
      },
      nl,
    ),
  incident: () =>
    incidentPage(
      {
        ...incident,
        ...words,
        reportedBy: { name: EVIL, as: 'employee' },
        known: incident.known.map((row) => ({
          ...row,
          value: { _tag: 'words', words: EVIL },
          earlier: [{ value: { _tag: 'words', words: EVIL }, at: mark.at }],
          from: mark.who,
          typedBy: mark.who,
        })),
        open: incident.open.map((row) => ({
          ...row,
          question: EVIL,
          askedOf: EVIL,
          matters: { sentence: EVIL, citations: [EVIL] },
        })),
        questions: incident.questions.map((row) => ({
          ...row,
          answer: 'yes',
          reason: EVIL,
          mark,
          earlier: [{ answer: 'no', reason: EVIL, mark }],
        })),
        weighing: {
          ...incident.weighing,
          reasons: [{ direction: 'aggravates', sentence: EVIL, citations: [EVIL] }],
          contradictions: [EVIL],
          wouldChange: [EVIL],
          edition: EVIL,
        },
        acts: {
          advice: { state: 'done', words: EVIL, mark },
          decision: { state: 'done', words: EVIL, mark, deviates: EVIL, second: { who: mark.who } },
          filing: { state: 'done', mark },
          filings: [{ kind: 'initial', at: mark.at, reference: EVIL }],
        },
        decider: EVIL,
        recipient: { name: EVIL, steps: [{ key: 'called', at: mark.at, words: EVIL }] },
        processor: { name: EVIL, kind: 'processor', steps: [], subProcessors: [EVIL] },
        evidence: [{ what: EVIL, by: mark, where: EVIL, sha256: EVIL, beforeRepair: 'yes' }],
        attachments: [{ id: EVIL, name: EVIL, what: EVIL, size: 1, from: mark.who, by: mark }],
        measures: [{ what: EVIL, kind: 'preventive', owner: EVIL, state: 'planned' }],
        consequences: [{ what: EVIL, mark }],
        informed: [
          {
            at: { _tag: 'exact', at: mark.at },
            people: { _tag: 'unknown' },
            means: [],
            words: EVIL,
          },
        ],
        board: mark,
        readers: [{ ...mark, file: EVIL }, mark],
      },
      nl,
    ),
  register: () =>
    registerPage(
      {
        ...register,
        frame,
        organisation,
        organisations: [organisation, { id: 'other', name: EVIL }],
        filter: { ...register.filter, q: EVIL },
        rows: register.rows.map((row) => ({ ...row, ...words })),
        next: EVIL,
      },
      nl,
    ),
  entry: () =>
    entryPage(
      {
        ...entry,
        ...words,
        delayReasons: EVIL,
        awareness: { at: mark.at, how: EVIL },
        decisions: [
          {
            about: 'authority',
            advice: { outcome: 'notify', mark },
            decision: { outcome: 'notify', mark, reasons: [EVIL], second: mark.who },
          },
        ],
      },
      nl,
    ),
  settings: () =>
    settingsPage(
      {
        ...settings,
        frame,
        organisation,
        parties: [{ name: EVIL, role: 'processor' }],
        people: [{ name: EVIL, role: 'fg', side: 'controller' }],
        mandates: [{ to: EVIL, from: mark.at }],
      },
      nl,
    ),
  close: () => stepForm('close', { ...form, ...words, form: evilForm, obstacles: [EVIL] }, nl),
  awareness: () => stepForm('establish-awareness', { ...form, ...words, form: evilForm }, nl),
  second: () =>
    stepForm(
      'answer-as-second-person',
      {
        ...form,
        ...words,
        form: evilForm,
        choices: { person: [{ id: EVIL, label: EVIL }] },
        advice: { words: EVIL, mark },
        proposal: { mark, reasons: [EVIL] },
      },
      nl,
    ),
  corrects: () =>
    stepForm(
      'establish-facts',
      { ...form, ...words, corrects: { eventId: EVIL, field: EVIL, words: EVIL } },
      nl,
    ),
  'not-notifying': () =>
    notNotifyingForm(
      {
        ...notNotifying,
        ...words,
        form: evilForm,
        conditions: [{ key: 'reasons', state: 'open', sentence: EVIL }],
        contradicted: { 1: [{ fact: EVIL, from: mark, why: EVIL, citations: [EVIL] }] },
        shortList: [{ key: EVIL, sentence: EVIL, holds: true }],
      },
      nl,
    ),
}

describe('what people typed is never markup', () => {
  test.each(Object.keys(evil))('on page %s', async (name) => {
    const text = await render(evil[name]?.() ?? html``)
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toContain('<script')
    expect(text).not.toContain('<b onmouseover')
    const root = parse(text)
    expect(root.querySelectorAll('script, b')).toEqual([])
    expect(root.querySelectorAll('[onmouseover]')).toEqual([])
  })

  test('and comes back in the form exactly as it was typed', async () => {
    const root = parse(await render(evil['report']?.() ?? html``))
    expect(root.querySelector('#v-name')?.getAttribute('value')).toBe(EVIL)
    const area = root.querySelector('#v-whatHappened')
    // The parser leaves the text of a textarea as it was sent.
    expect(
      area?.rawText.replace(/&(lt|gt|quot|amp|#39);/g, (_, one: string) => UNESCAPED[one] ?? ''),
    ).toBe(EVIL)
  })

  test('a text that starts with an empty line keeps it', async () => {
    const kept = { ...emptyForm, values: { whatHappened: '\nregel 2' } }
    const text = await render(reportPage({ ...reportFilled, form: kept }, nl))
    expect(text).toContain('>\n\nregel 2</textarea>')
  })
})

const UNESCAPED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
}
