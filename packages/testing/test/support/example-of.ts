import type * as t from 'io-ts'
import { partsOf } from './codec-parts.ts'

// Values for the corpus: always the same for the same codec, so that who writes the corpus again
// writes the same bytes.

const LEAVES: Readonly<Record<string, unknown>> = {
  Text: 'Een tekst met één ë, een 😀 en een "aanhaling".',
  Instant: '2026-11-20T09:00:00.000Z',
  WholeNumber: 214,
  TimeOfDay: '08:30',
  Country: 'PL',
  UrlSafe: 'c2VhbGVk_-0',
  MediaType: 'application/pdf',
  Sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  OrganisationId: '00000000-0000-4000-8000-000000000001',
  IncidentId: '00000000-0000-4000-8000-000000000002',
  PersonId: '00000000-0000-4000-8000-000000000003',
  CommandId: '00000000-0000-4000-8000-000000000004',
  EventId: '00000000-0000-4000-8000-000000000005',
  ItemId: '00000000-0000-4000-8000-000000000006',
}

const leafOf = ({ name }: t.Mixed): unknown => {
  if (!Object.hasOwn(LEAVES, name)) throw new Error(`no example of ${name}: give it one`)
  return LEAVES[name]
}

// No text is ever stored in the clear, so the corpus holds none either.
const stored = (members: t.Props): ReadonlyArray<t.Mixed> =>
  Object.entries(members)
    .filter(([name]) => name !== 'Open')
    .map(([, member]) => member)

const nth = <A>(all: ReadonlyArray<A>, n: number): A => {
  const found = all[n % all.length]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}

/** How many examples it takes until each choice in a codec was taken once. */
export const choicesIn = (codec: t.Mixed): number => {
  const parts = partsOf(codec)
  const most = (of: ReadonlyArray<t.Mixed>): number => Math.max(1, ...of.map(choicesIn))
  switch (parts._tag) {
    case 'closed':
      return most([...Object.values(parts.required), ...Object.values(parts.optional)])
    case 'sum':
      return Math.max(stored(parts.members).length, most(stored(parts.members)))
    case 'union':
      return Math.max(parts.of.length, most(parts.of))
    case 'keys':
      return parts.keys.length
    case 'boolean':
      return 2
    case 'list':
      // A list names all its keys at once.
      return partsOf(parts.of)._tag === 'keys' ? 1 : choicesIn(parts.of)
    case 'refined':
      return choicesIn(parts.of)
    default:
      return 1
  }
}

// A refinement refuses some examples: the next one that it takes, or one that leaves nothing out.
const taken = (codec: t.Mixed, inner: t.Mixed, full: boolean, n: number): unknown => {
  const further = Array.from({ length: 100 }, (_, i) => n + i)
  for (const [whole, m] of [full, true].flatMap((of) => further.map((i) => [of, i] as const))) {
    const example = exampleOf(inner, whole, m)
    if (codec.is(example)) return example
  }
  throw new Error(`no example of ${codec.name}`)
}

/** The n-th example of a codec: with all that may be left out (`full`), or with none of it. */
export const exampleOf = (codec: t.Mixed, full: boolean, n: number): unknown => {
  const of = (inner: t.Mixed): unknown => exampleOf(inner, full, n)
  const parts = partsOf(codec)
  switch (parts._tag) {
    case 'closed': {
      const props = full ? { ...parts.required, ...parts.optional } : parts.required
      return Object.fromEntries(
        Object.entries(props).map(([key, inner]) => [
          key,
          // An office closes after it opens.
          key === 'to' && inner.name === 'TimeOfDay' ? '17:30' : of(inner),
        ]),
      )
    }
    case 'sum':
      return of(nth(stored(parts.members), n))
    case 'union':
      // One further each round, so that it meets every choice of its neighbours.
      return of(nth(parts.of, n + Math.floor(n / parts.of.length)))
    case 'keys':
      return nth(parts.keys, n)
    case 'literal':
      return parts.value
    case 'boolean':
      return n % 2 === 0
    case 'list': {
      const inner = partsOf(parts.of)
      if (!full) return []
      return inner._tag === 'keys' ? inner.keys : [of(parts.of)]
    }
    case 'refined':
      return taken(codec, parts.of, full, n)
    case 'leaf':
      return leafOf(codec)
  }
}
