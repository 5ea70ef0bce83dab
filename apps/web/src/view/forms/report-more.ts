import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import type { ChoiceField } from '../models/knowledge.ts'
import type { ReportPage } from '../models/report.ts'
import { optionsOf } from './form-page.ts'

const choice = (name: ChoiceField, texts: Texts): Field => ({
  kind: 'select',
  name,
  label: texts.fact.question[name],
  options: [{ value: '', label: texts.report.notSaid }, ...optionsOf(texts.fact.choice[name])],
})

const happened = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.facts
  return [
    { kind: 'text', name: 'title', label: t.title, hint: t.titleHint, autocomplete: 'off' },
    choice('cause', texts),
    { kind: 'text', name: 'causeNamely', label: t.causeNamely, autocomplete: 'off' },
    choice('intent', texts),
  ]
}

const forDesk = (texts: Texts): ReadonlyArray<Field> => [
  choice('ongoing', texts),
  choice('extortion', texts),
  choice('personalDataInvolved', texts),
  {
    kind: 'select',
    name: 'language',
    label: texts.report.language,
    options: [{ value: '', label: texts.report.notSaid }, ...optionsOf(texts.report.languages)],
  },
  { kind: 'check', name: 'nameOnlyForFg', value: 'yes', label: texts.report.nameOnlyForFg },
]

/**
 * What a reporter may add, folded away (P-08). The desk gets a few facts more, because a caller
 * tells more than a form asks (A-01: extortion).
 */
export const moreFields = (mode: ReportPage['mode'], texts: Texts): ReadonlyArray<Field> => {
  const t = texts.report
  return [
    ...happened(texts),
    ...(mode === 'desk' ? forDesk(texts) : []),
    {
      kind: 'radios',
      name: 'risk',
      label: t.risk,
      hint: t.riskHint,
      layout: 'row',
      options: [
        { value: 'yes', label: texts.shell.yes },
        { value: 'no', label: texts.shell.no },
        { value: 'unknown', label: t.dontKnow },
      ],
    },
    { kind: 'moment', name: 'learnt', label: t.learnt[mode], hint: t.learntHint },
    {
      kind: 'textarea',
      name: 'consequences',
      label: t.consequences,
      hint: t.consequencesHint,
      rows: 2,
    },
    { kind: 'text', name: 'contactPerson', label: t.contactPerson, hint: t.contactPersonHint },
    { kind: 'text', name: 'processor', label: t.processorInvolved, hint: t.processorHint },
  ]
}
