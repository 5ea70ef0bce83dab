import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Mark, Who, Words } from '../models/values.ts'

/** What a person wrote, as plain text, or that it was erased and when. */
export const words = (said: Words, texts: Texts, f: Formats): string =>
  typeof said === 'string' ? said : texts.shell.erased(f.date(said.erased))

const isRole = (key: string, texts: Texts): key is keyof Texts['shell']['roles'] =>
  Object.hasOwn(texts.shell.roles, key)

/** The capacity in which somebody spoke or acted: "FG", "een medewerker". */
export const capacity = (as: Who['as'], texts: Texts): string => {
  // Some keys are both a role in the system and a source of facts; the role reads shorter.
  if (isRole(as, texts)) return texts.shell.roles[as]
  return texts.shell.sources[as]
}

/** "S. Verhage, FG", or the capacity alone when nobody is named. */
export const who = (person: Who, texts: Texts, f: Formats): string => {
  if (person.name === undefined) return capacity(person.as, texts)
  const as = isRole(person.as, texts) ? texts.shell.roles[person.as] : texts.shell.named[person.as]
  return `${words(person.name, texts, f)}, ${as}`
}

/** "S. Verhage, FG, zo 22 nov, 21.50 uur". */
export const mark = (m: Mark, texts: Texts, f: Formats): string =>
  `${who(m.who, texts, f)}, ${f.dayTime(m.at)}`

/** A citation between brackets; the brackets come from the style sheet. */
export const citation = (text: string): Html => html` <span class="mp-cit">${text}</span>`

/** Citations one after another. */
export const citations = (list: ReadonlyArray<string>): ReadonlyArray<Html> => list.map(citation)

/** "a, b en c". */
export const joined = (list: ReadonlyArray<string>, texts: Texts): string => {
  const last = list.at(-1)
  if (last === undefined) return texts.shell.none
  return list.length === 1 ? last : `${list.slice(0, -1).join(', ')} ${texts.calendar.and} ${last}`
}

/** Capital first letter, for a word that starts a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
