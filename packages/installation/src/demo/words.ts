import type {
  Answer,
  DataCategory,
  Facts,
  Instant,
  PeopleGroup,
  Person,
  Personal,
  RecipientKind,
  Said,
  SourceKind,
} from '@meldplicht/domain'
import { contactOf, exactly, nameOf, narrative } from '@meldplicht/domain'
import { personOf } from './ids.ts'

type ListOf<K extends string> = {
  readonly _tag: 'listed'
  readonly keys: ReadonlyArray<K>
  readonly complete: boolean
}

/** Somebody with a name, and perhaps a position and a telephone number. */
export const person = (name: string, position?: string, phone?: string): Person => {
  const id = personOf(name)
  return {
    id,
    name: nameOf(id, name),
    ...(position === undefined ? {} : { position: narrative(position) }),
    ...(phone === undefined ? {} : { contact: contactOf(id, phone) }),
  }
}

/** Free text. */
export const text = (value: string): Personal => narrative(value)

/** Who said something, and when we learnt it. */
export const said = (by: SourceKind, who: Person, at: Instant): Said => ({
  by,
  learntAt: exactly(at),
  person: who,
})

/** A list that is known in full. */
export const all = <K extends string>(...keys: ReadonlyArray<K>): ListOf<K> => ({
  _tag: 'listed',
  keys,
  complete: true,
})

/** A list that may be longer. */
export const atLeast = <K extends string>(...keys: ReadonlyArray<K>): ListOf<K> => ({
  _tag: 'listed',
  keys,
  complete: false,
})

/** Yes, with the reasons. */
export const yes = (reasons: string): Answer => ({ answer: 'yes', reasons: text(reasons) })

/** No, with the reasons. */
export const no = (reasons: string): Answer => ({ answer: 'no', reasons: text(reasons) })

/** Not yet known. */
export const open: Answer = { answer: 'unknown' }

/** What a report often says: which data, of whom, how many, and who got them. */
export const leak = (
  data: ReadonlyArray<DataCategory>,
  groups: ReadonlyArray<PeopleGroup>,
  people: number,
  recipients: ReadonlyArray<RecipientKind>,
): Facts => ({
  dataCategories: { _tag: 'listed', keys: data, complete: false },
  peopleGroups: { _tag: 'listed', keys: groups, complete: false },
  people: { _tag: 'about', n: people },
  recipients: { _tag: 'listed', keys: recipients, complete: false },
})
