import fc from 'fast-check'
import type { Facts, Listed, Quantity } from '../../src/index.ts'
import {
  Availability,
  Backup,
  CauseKind,
  Confidentiality,
  DataCategory,
  DiscoveredBy,
  Identifiability,
  Insight,
  Integrity,
  Intent,
  LaterMeasures,
  Misuse,
  OurRole,
  Reachability,
  RecipientKind,
  RecipientResponse,
  UnavailabilityEffect,
  Unintelligible,
  VulnerableGroup,
  YesNoUnknown,
} from '../../src/index.ts'

const keyOf = <K extends string>(codec: { readonly keys: ReadonlyArray<K> }): fc.Arbitrary<K> =>
  fc.constantFrom(...codec.keys)

const listed = <K extends string>(codec: {
  readonly keys: ReadonlyArray<K>
}): fc.Arbitrary<Listed<K>> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<Listed<K>>({ _tag: 'unknown' }) },
    {
      weight: 4,
      arbitrary: fc.record({
        _tag: fc.constant('listed' as const),
        keys: fc.uniqueArray(keyOf(codec), { maxLength: 3 }),
        complete: fc.boolean(),
      }),
    },
  )

const n = fc.oneof(
  fc.constantFrom(0, 1, 2, 23, 24, 100, 101, 999, 1_000, 99_999, 100_000),
  fc.nat(),
)

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.constantFrom<Quantity>({ _tag: 'unknown' }, { _tag: 'cannot-be-determined' }),
  n.map((count): Quantity => ({ _tag: 'exact', n: count })),
  n.map((count): Quantity => ({ _tag: 'about', n: count })),
  fc.tuple(n, n).map(([min, max]): Quantity => ({ _tag: 'between', min, max })),
)

/** Every fact that the law looks at, each with its arbitrary. */
export const FIELDS = {
  ourRole: keyOf(OurRole),
  cause: keyOf(CauseKind).map((kind) => ({ kind })),
  intent: keyOf(Intent),
  discoveredBy: keyOf(DiscoveredBy),
  ongoing: keyOf(YesNoUnknown),
  securityBreached: keyOf(YesNoUnknown),
  personalDataInvolved: keyOf(YesNoUnknown),
  confidentiality: keyOf(Confidentiality),
  integrity: keyOf(Integrity),
  availability: keyOf(Availability),
  unavailableHours: quantity,
  unavailabilityEffect: keyOf(UnavailabilityEffect),
  unintelligible: keyOf(Unintelligible),
  backup: keyOf(Backup),
  dataCategories: listed(DataCategory),
  listReveals: listed(DataCategory),
  insight: keyOf(Insight),
  identifiability: keyOf(Identifiability),
  vulnerable: listed(VulnerableGroup),
  people: quantity,
  recipients: listed(RecipientKind),
  recipientCount: quantity,
  recipientResponse: keyOf(RecipientResponse),
  misuse: keyOf(Misuse),
  alreadyPublic: keyOf(YesNoUnknown),
  peopleKnow: keyOf(YesNoUnknown),
  laterMeasures: keyOf(LaterMeasures),
  reachability: keyOf(Reachability),
} satisfies { readonly [K in keyof Facts]?: fc.Arbitrary<NonNullable<Facts[K]>> }

/** Any facts, complete or with any of them missing. */
export const anyFacts: fc.Arbitrary<Facts> = fc.oneof(
  fc.record(FIELDS, { requiredKeys: [] }),
  fc.record(FIELDS),
)

/** Facts near those that make a risk unlikely, where a rule too many or too few shows. */
export const mildFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.record(FIELDS),
    fc.subarray([...Object.keys(FIELDS)]),
    fc.constantFrom<Facts>(
      {
        confidentiality: 'disclosed',
        intent: 'accidental',
        misuse: 'no-signs-in-logs',
        integrity: 'not-affected',
        availability: 'not-affected',
        dataCategories: { _tag: 'listed', keys: ['name', 'email'], complete: true },
        listReveals: { _tag: 'listed', keys: [], complete: true },
        vulnerable: { _tag: 'listed', keys: [], complete: true },
        recipients: { _tag: 'listed', keys: ['known-bound-by-secrecy'], complete: true },
        recipientResponse: 'confirmed-deleted-or-returned',
        recipientCount: { _tag: 'exact', n: 1 },
        people: { _tag: 'exact', n: 10 },
        cause: { kind: 'mass-mail-in-cc' },
        ourRole: 'controller',
      },
      {
        confidentiality: 'excluded-on-evidence',
        integrity: 'not-affected',
        availability: 'lost-for-a-while',
        unavailabilityEffect: 'none',
        unavailableHours: { _tag: 'exact', n: 1 },
        ourRole: 'controller',
      },
      {
        confidentiality: 'possible',
        integrity: 'not-affected',
        availability: 'not-affected',
        unintelligible: 'yes-key-safe',
        ourRole: 'controller',
      },
      {
        confidentiality: 'not-affected',
        integrity: 'not-affected',
        availability: 'not-affected',
        ourRole: 'controller',
      },
    ),
    fc.nat({ max: 2 }),
  )
  .map(([random, order, mild, changes]) => {
    const changed = order.slice(0, changes)
    return {
      ...mild,
      ...Object.fromEntries(Object.entries(random).filter(([key]) => changed.includes(key))),
    }
  })
