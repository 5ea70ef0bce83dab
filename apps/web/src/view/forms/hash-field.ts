import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'

/** The SHA-256 of what was sent, so that the very words can be shown later. */
export const hashField = (texts: Texts): Field => ({
  kind: 'text',
  name: 'contentHash',
  label: texts.sent.hash,
  hint: texts.sent.hashHint,
  autocomplete: 'off',
})
