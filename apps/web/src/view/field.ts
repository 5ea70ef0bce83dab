import type { Slot } from './html.ts'

/** What every field with a label has. */
export interface Named {
  /** Name in the posted form; the id of the control is derived from it. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Only what is really needed says "(nodig)". */
  readonly needed?: boolean
}

/** One choice of a list. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** A field as data. */
export type Field =
  | (Named & {
      readonly kind: 'text'
      readonly size?: 'datum' | 'tijd' | 'midden'
      readonly autocomplete?: string
      readonly input?: 'numeric' | 'tel' | 'email'
    })
  | (Named & { readonly kind: 'textarea'; readonly rows?: number })
  | (Named & {
      readonly kind: 'radios' | 'checks'
      readonly options: ReadonlyArray<Option>
      readonly layout?: 'row' | 'columns'
      /** Below the options, in the same group. */
      readonly below?: ReadonlyArray<Field>
    })
  /** A file of the reader's own; what was chosen cannot be put back into a form. */
  | (Named & { readonly kind: 'file'; readonly accept: ReadonlyArray<string> })
  | (Named & { readonly kind: 'select'; readonly options: ReadonlyArray<Option> })
  | {
      readonly kind: 'check'
      readonly name: string
      readonly value: string
      readonly label: string
    }
  /** A local date and time as text, and which of two when that time occurs twice. */
  | (Named & { readonly kind: 'moment'; readonly precision?: boolean })
  /** Date and time below "today / yesterday / earlier", shown only where they are needed. */
  | { readonly kind: 'when'; readonly date: Field; readonly time: Field }
  | { readonly kind: 'row'; readonly fields: ReadonlyArray<Field>; readonly low?: boolean }
  | {
      readonly kind: 'group'
      readonly legend: string
      readonly hint?: string
      readonly fields: ReadonlyArray<Field>
    }
  /** Folded away; it opens by itself when something in it is wrong. */
  | {
      readonly kind: 'fold'
      readonly summary: string
      readonly open?: boolean
      readonly fields: ReadonlyArray<Field>
    }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'content'; readonly content: Slot }

/** The fields of a kind. */
export type FieldOf<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>

/** Id of the control of a field, to which the error summary links. */
export const idOf = (name: string, value?: string): string =>
  value === undefined ? `v-${name}` : `v-${name}-${value}`

/** Field names that a moment posts, in the order in which they are read. */
export const momentNames = (
  name: string,
): {
  readonly date: string
  readonly time: string
  readonly precision: string
  readonly occurrence: string
} => ({
  date: `${name}Date`,
  time: `${name}Time`,
  precision: `${name}Precision`,
  occurrence: `${name}Occurrence`,
})

/** A field with the fields inside it, flattened. */
export const innerFields = (field: Field): ReadonlyArray<Field> => {
  switch (field.kind) {
    case 'row':
    case 'fold':
    case 'group':
      return field.fields.flatMap(innerFields)
    case 'when':
      return [field.date, field.time].flatMap(innerFields)
    case 'radios':
    case 'checks':
      return [field, ...(field.below ?? []).flatMap(innerFields)]
    default:
      return [field]
  }
}

/** The id that an error of a field leads to: its control, or the first of its choices. */
export const targetOf = (name: string, fields: ReadonlyArray<Field>): string => {
  for (const field of fields.flatMap(innerFields)) {
    if (field.kind === 'moment') {
      const names = momentNames(field.name)
      if (name === names.occurrence) return idOf(name, 'first')
      if (name === names.precision) return idOf(name, 'exact')
      if (name === field.name) return idOf(names.date)
    }
    if ((field.kind === 'radios' || field.kind === 'checks') && field.name === name)
      return idOf(name, field.options[0]?.value)
  }
  return idOf(name)
}

/** The names that a field itself posts. */
export const namesOf = (field: Field): ReadonlyArray<string> => {
  if (!('name' in field)) return []
  return field.kind === 'moment'
    ? [field.name, ...Object.values(momentNames(field.name))]
    : [field.name]
}

/** The label of the field that posts a name. */
export const labelOf = (name: string, fields: ReadonlyArray<Field>): string | undefined => {
  const found = fields.flatMap(innerFields).find((field) => namesOf(field).includes(name))
  return found !== undefined && 'label' in found ? found.label : undefined
}
