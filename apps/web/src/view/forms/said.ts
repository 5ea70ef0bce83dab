import { SourceKind } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'

/** Who said it and when it was learnt: names of the fields are saidBy, saidName and learnt*. */
export const saidFields = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.fields.said
  return [
    {
      kind: 'group',
      legend: t.heading,
      fields: [
        {
          kind: 'select',
          name: 'saidBy',
          label: t.by,
          options: SourceKind.keys.map((key) => ({ value: key, label: texts.shell.sources[key] })),
        },
        { kind: 'text', name: 'saidName', label: t.name, hint: t.nameHint, autocomplete: 'off' },
        { kind: 'moment', name: 'learnt', label: t.learnt, hint: t.learntHint },
      ],
    },
  ]
}
