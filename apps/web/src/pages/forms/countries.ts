import type { Listed, PeopleByCountry } from '@meldplicht/domain'
import { Country } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../../server/body.ts'
import type { Checked } from './checked.ts'
import { right, wrong } from './checked.ts'
import { quantity, typed } from './fields.ts'

const countryIn = (text: string): string | undefined => {
  const country = text.trim().toUpperCase()
  return Country.is(country) ? country : undefined
}

/** Countries that were typed, each as two letters; nobody says here that there are no others. */
export const countriesOrNot = (form: Form, name: string): Checked<Listed<string> | undefined> => {
  const parts = typed(form, name)
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return right(undefined)
  const keys = parts.flatMap((part) => countryIn(part) ?? [])
  return keys.length < parts.length
    ? wrong(name, 'not-a-country')
    : right({ _tag: 'listed', keys: [...new Set(keys)], complete: false })
}

// A line is a country and how many people live there; without a number that is not known.
const lineIn = (name: string, line: string): Checked<PeopleByCountry[number]> => {
  const [, code = '', rest = ''] = /^\s*(\S+)\s*(.*)$/.exec(line) ?? []
  const country = countryIn(code.replace(/[:,]$/, ''))
  if (country === undefined) return wrong(name, 'not-a-country')
  return E.map((people: PeopleByCountry[number]['people']) => ({ country, people }))(
    quantity(new Map([[name, [rest]]]), name),
  )
}

/** How many people live where: one country on each line. */
export const peopleByCountryOrNot = (
  form: Form,
  name: string,
): Checked<PeopleByCountry | undefined> => {
  const lines = typed(form, name)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (lines.length === 0) return right(undefined)
  const found: Array<PeopleByCountry[number]> = []
  for (const line of lines) {
    const read = lineIn(name, line)
    if (E.isLeft(read)) return read
    if (found.some(({ country }) => country === read.right.country))
      return wrong(name, 'country-twice')
    found.push(read.right)
  }
  return right(found)
}
