import type { Bilingual, Organisation, Person, Personal, PersonId, Role } from '@meldplicht/domain'
import type { Texts } from '../text/texts.ts'
import type { Who, Words } from '../view/models/values.ts'

/** A sentence of the law or the domain in the language of the page. */
export const say = (both: Bilingual, texts: Texts): string =>
  texts.language === 'en' ? both.en : both.nl

/** What a person wrote. Use cases open what is sealed, so only erased text is not readable. */
export const wordsOf = (personal: Personal): Words => {
  switch (personal._tag) {
    case 'Open':
      return personal.value
    case 'Erased':
      return { erased: personal.at }
    case 'Sealed':
      throw new TypeError('a page got text that no use case opened')
  }
}

/** The same, where a plain string is needed: a name in a list or a select. */
export const plain = (personal: Personal | undefined): string => {
  if (personal === undefined) return ''
  const words = wordsOf(personal)
  return typeof words === 'string' ? words : ''
}

/** A named person in some capacity. */
export const whoIs = (person: Person | undefined, as: Who['as']): Who =>
  person === undefined ? { as } : { name: wordsOf(person.name), as }

/** Somebody who may be chosen in a form. */
export interface Member {
  readonly person: Person
  readonly roles: ReadonlyArray<Role>
  readonly side: 'controller' | 'fg-office'
}

/** The people of an organisation, each once, with the roles that they hold. */
export const membersOf = (organisation: Organisation): ReadonlyArray<Member> => {
  const found = new Map<PersonId, Member>()
  for (const { data } of organisation.grants) {
    const before = found.get(data.person.id)
    found.set(data.person.id, {
      person: data.person,
      roles: [...(before?.roles ?? []), data.role],
      // Whoever also belongs to the FG's office is not the controller's own.
      side: before?.side === 'fg-office' ? 'fg-office' : data.side,
    })
  }
  return [...found.values()]
}

/** Who typed something: one of the organisation's people, or the user of this machine. */
export const typist = (organisation: Organisation, person: PersonId): Who => {
  const member = membersOf(organisation).find((one) => one.person.id === person)
  const role = member?.roles[0]
  return member === undefined || role === undefined
    ? { as: 'local-user' }
    : { name: wordsOf(member.person.name), as: role }
}
