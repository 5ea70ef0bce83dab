import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { paths } from '../paths.ts'
import { words } from '../ui/words.ts'
import { factsFields } from './facts-fields.ts'
import { formPage } from './form-page.ts'
import { saidFields } from './said.ts'

/** Facts, an addition by the reporter, or the correction of an earlier fact. */
export const factsForm = (
  step: 'establish-facts' | 'supplement-report',
  model: IncidentForm,
  texts: Texts,
): Html => {
  const t = texts.fields.facts
  const words_ = texts.step.steps[step]
  const f = formats(texts, model.frame.now)
  const { corrects } = model
  const correction: ReadonlyArray<Field> =
    corrects === undefined
      ? []
      : [
          {
            kind: 'content',
            content: html`<blockquote class="mp-botsing">${words(corrects.words, texts, f)}</blockquote><input type="hidden" name="corrects" value="${corrects.eventId}">`,
          },
          {
            kind: 'textarea',
            name: 'reason',
            label: t.corrects,
            hint: t.correctsHint,
            needed: true,
          },
        ]
  return formPage(
    {
      title: words_.title,
      lead: t.lead,
      // A correction that is refused comes back as one: the address says what it is about.
      action:
        corrects === undefined
          ? paths.step(model.ref, step)
          : paths.correct(model.ref, corrects.eventId, corrects.field),
      fields: [...correction, ...factsFields(model, texts), ...saidFields(texts)],
      submit: texts.fields.save,
    },
    model,
    texts,
  )
}
