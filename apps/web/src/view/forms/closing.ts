import type { Texts } from '../../text/texts.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { paths } from '../paths.ts'
import { heading } from '../ui/parts.ts'
import { formPage } from './form-page.ts'
import { personField } from './people.ts'

/** The FG told the Board: cause and measures (P-13). */
export const boardForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.board
  return formPage(
    {
      title: texts.step.steps['report-to-board'].title,
      lead: texts.step.steps['report-to-board'].explain,
      action: paths.step(model.ref, 'report-to-board'),
      fields: [
        personField('reports', model, texts),
        { kind: 'moment', name: 'reported', label: t.when, needed: true, precision: true },
        { kind: 'textarea', name: 'cause', label: t.cause, needed: true },
        { kind: 'textarea', name: 'measures', label: t.measures, needed: true },
      ],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}

/** Closing: what is still open, or the conclusion. */
export const closeForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.closing
  const obstacles = model.obstacles ?? []
  return formPage(
    {
      title: texts.step.steps.close.title,
      action: paths.step(model.ref, 'close'),
      above:
        obstacles.length === 0
          ? html`<p>${t.ready}</p>`
          : html`<section class="mp-botsing" aria-labelledby="open-k">${heading(2, t.obstacles, 'open-k')}<ul class="mp-lijst">${obstacles.map((one) => html`<li>${one}</li>`)}</ul></section>`,
      fields: [
        { kind: 'textarea', name: 'conclusion', label: t.conclusion, needed: true, rows: 4 },
      ],
      submit: texts.step.steps.close.button,
    },
    model,
    texts,
  )
}

/** New facts reopen a closed incident. */
export const reopenForm = (model: IncidentForm, texts: Texts): Html =>
  formPage(
    {
      title: texts.step.steps.reopen.title,
      lead: texts.step.steps.reopen.explain,
      action: paths.step(model.ref, 'reopen'),
      fields: [
        { kind: 'textarea', name: 'reason', label: texts.fields.closing.reopen, needed: true },
      ],
      submit: texts.step.steps.reopen.button,
    },
    model,
    texts,
  )
