import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import type { ChoiceField, LabelField } from '../models/knowledge.ts'
import { optionsOf } from './form-page.ts'

/** A fact that is one of a fixed list; left alone, it does not change. */
export const choice = (name: ChoiceField, texts: Texts): Field => ({
  kind: 'select',
  name,
  label: texts.fact.question[name],
  options: [{ value: '', label: texts.fields.keep }, ...optionsOf(texts.fact.choice[name])],
})

/** How many of something. */
export const amount = (name: string, label: string, texts: Texts): Field => ({
  kind: 'text',
  name,
  label,
  hint: texts.form.amountHint,
  size: 'midden',
  autocomplete: 'off',
})

/** A fact that is several of a fixed list: that these are all, or that it is not known. */
export const list = (
  name: string,
  label: string,
  labelsOf: Readonly<Record<string, string>>,
  complete: string,
  texts: Texts,
): Field => ({
  kind: 'checks',
  name,
  label,
  options: optionsOf(labelsOf),
  layout: 'columns',
  below: [
    { kind: 'check', name: `${name}Complete`, value: 'yes', label: complete },
    { kind: 'check', name: `${name}Unknown`, value: 'yes', label: texts.fields.facts.listUnknown },
  ],
})

/** A fact that is several of a list of the forms of the authorities. */
export const labels = (name: LabelField, texts: Texts, complete: string): Field =>
  list(name, texts.fact.question[name], texts.fact.labels[name], complete, texts)

/** A fact in a line of words. */
export const wordsField = (
  name: 'dataOther' | 'discoveredHow' | 'peopleOther' | 'protectedHow',
  texts: Texts,
): Field => ({ kind: 'text', name, label: texts.fact.question[name], autocomplete: 'off' })
