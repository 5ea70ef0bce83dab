import type { Texts } from '../../text/texts.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import type { IncidentForm } from '../models/incident-form.ts'
import { words } from '../ui/words.ts'
import { saidFields } from './said.ts'
import { simpleForm } from './simple-form.ts'

/** A file joins the dossier. */
export const attachForm = (model: IncidentForm, texts: Texts): Html => {
  const t = texts.fields.attachment
  const f = formats(texts, model.frame.now)
  const { kinds, limit } = model.attachable ?? { kinds: [], limit: 0 }
  const hint = t.fileHint(kinds.join(', '), f.size(limit))
  const evidence = model.choices?.evidence ?? []
  return simpleForm(
    'attach-evidence',
    [
      {
        kind: 'file',
        name: 'file',
        label: t.file,
        hint: model.form.errors.length > 0 ? `${t.again} ${hint}` : hint,
        needed: true,
        accept: kinds,
      },
      { kind: 'textarea', name: 'what', label: t.what, rows: 2 },
      ...(evidence.length === 0
        ? []
        : [
            {
              kind: 'select' as const,
              name: 'evidence',
              label: t.evidence,
              options: [
                { value: '', label: t.noEvidence },
                ...evidence.map((one) => ({ value: one.id, label: words(one.label, texts, f) })),
              ],
            },
          ]),
      ...saidFields(texts),
    ],
    model,
    texts,
  )
}
