import { Facts } from '@meldplicht/domain'
import { formats } from '../../view/format.ts'
import { valueText } from '../../view/incident/known.ts'
import { knownRow } from '../incident/known.ts'
import type { About } from './step.ts'

const isFact = (field: string): field is keyof Facts => Object.hasOwn(Facts.optional, field)

/** A fact as people read it, with its name; nothing while it is not known. */
export const factWords = (about: About, field: string): string | undefined => {
  if (!isFact(field)) return undefined
  const { texts, now } = about
  const row = knownRow(about.incident, field, about.organisation)
  if (row === undefined) return undefined
  return `${texts.fact.name[field]}: ${valueText(row.value, texts, formats(texts, now))}`
}
