import type { Facts, Incident, Listed, Organisation, Quantity, Statement } from '@meldplicht/domain'
import { keysOf, partyOf } from '@meldplicht/domain'
import type { ChoiceField, KnownRow, KnownValue } from '../../view/models/knowledge.ts'
import { plain, typist, whoIs, wordsOf } from '../words.ts'

type Key = keyof Facts

const CHOICES: ReadonlySet<string> = new Set<ChoiceField>([
  'confidentiality',
  'integrity',
  'availability',
  'unavailabilityEffect',
  'unintelligible',
  'backup',
  'intent',
  'extortion',
  'ongoing',
  'securityBreached',
  'personalDataInvolved',
  'misuse',
  'recipientResponse',
  'ourRole',
  'cause',
  'discoveredBy',
  'insight',
  'identifiability',
  'alreadyPublic',
  'peopleKnow',
  'laterMeasures',
  'reachability',
  'stillExposed',
  'impactSeverity',
])

const isChoice = (key: Key): key is Key & ChoiceField => CHOICES.has(key)

/** The rows of "Bekend", in the order in which people ask. */
const ORDER: ReadonlyArray<Key> = [
  'whatHappened',
  'occurredFrom',
  'occurredTo',
  'ongoing',
  'detectedAt',
  'discoveredBy',
  'discoveredHow',
  'incidentTypes',
  'cause',
  'intent',
  'extortion',
  'securityBreached',
  'personalDataInvolved',
  'confidentiality',
  'integrity',
  'availability',
  'unavailableHours',
  'unavailabilityEffect',
  'unintelligible',
  'backup',
  'protectedBy',
  'protectedHow',
  'dataCategories',
  'dataOther',
  'listReveals',
  'insight',
  'identifiability',
  'records',
  'people',
  'peopleOther',
  'vulnerable',
  'recipients',
  'recipientResponse',
  'misuse',
  'stillExposed',
  'alreadyPublic',
  'peopleKnow',
  'laterMeasures',
  'reachability',
  'measuresTaken',
  'consequences',
  'likelyConsequences',
  'likelyImpacts',
  'impactSeverity',
  'systems',
  'contact',
  'ourRole',
  'outsideParty',
  'otherParties',
]

// Two fields that are one row: "ongeveer 214 uitzendkrachten", "1 bekende ontvanger".
const TOGETHER: Readonly<Partial<Record<Key, Key>>> = {
  people: 'peopleGroups',
  recipients: 'recipientCount',
}

const more = (listed: Listed<string>): boolean => listed._tag === 'listed' && !listed.complete

const counted = (quantity: Quantity | undefined): boolean =>
  quantity !== undefined && quantity._tag !== 'unknown'

const none: Quantity = { _tag: 'unknown' }

/** What the facts say about one field; `undefined` where that is "unknown". */
const knownValue = (facts: Facts, key: Key, organisation: Organisation): KnownValue | undefined => {
  if (isChoice(key)) {
    const value = facts[key]
    const chosen = typeof value === 'object' ? value.kind : value
    return chosen === undefined || chosen === 'unknown'
      ? undefined
      : { _tag: 'choice', field: key, key: chosen }
  }
  switch (key) {
    case 'whatHappened':
    case 'dataOther':
    case 'measuresTaken':
    case 'consequences':
    case 'systems':
    case 'discoveredHow':
    case 'protectedHow':
    case 'peopleOther':
    case 'title': {
      const text = facts[key]
      return text === undefined ? undefined : { _tag: 'words', words: wordsOf(text) }
    }
    case 'occurredFrom':
    case 'occurredTo':
    case 'detectedAt': {
      const moment = facts[key]
      return moment === undefined || moment._tag === 'unknown'
        ? undefined
        : { _tag: 'moment', moment }
    }
    case 'records':
    case 'unavailableHours':
    case 'recipientCount': {
      const quantity = facts[key]
      return quantity === undefined || !counted(quantity)
        ? undefined
        : { _tag: 'quantity', quantity }
    }
    case 'dataCategories':
    case 'listReveals': {
      const listed = facts[key]
      const keys = keysOf(listed)
      return listed === undefined || keys.length === 0
        ? undefined
        : { _tag: 'data', keys, more: more(listed) }
    }
    case 'incidentTypes':
    case 'protectedBy':
    case 'likelyConsequences':
    case 'likelyImpacts': {
      const listed = facts[key]
      const keys = keysOf<string>(listed)
      return listed === undefined || keys.length === 0
        ? undefined
        : { _tag: 'labels', field: key, keys, more: more(listed) }
    }
    case 'otherParties': {
      const parties = (facts.otherParties ?? []).flatMap(({ party, part }) => {
        const known = partyOf(organisation, party)
        return known === undefined ? [] : [{ name: wordsOf(known.registered.data.name), part }]
      })
      return parties.length === 0 ? undefined : { _tag: 'parties', parties }
    }
    case 'vulnerable': {
      const listed = facts.vulnerable
      const keys = keysOf(listed)
      return listed === undefined || keys.length === 0
        ? undefined
        : { _tag: 'vulnerable', keys, more: more(listed) }
    }
    case 'people':
    case 'peopleGroups': {
      const groups = keysOf(facts.peopleGroups)
      return groups.length === 0 && !counted(facts.people)
        ? undefined
        : { _tag: 'people', people: facts.people ?? none, groups }
    }
    case 'recipients': {
      const kinds = keysOf(facts.recipients)
      return kinds.length === 0
        ? undefined
        : { _tag: 'recipients', kinds, count: facts.recipientCount ?? none }
    }
    case 'contact':
      return facts.contact === undefined
        ? undefined
        : { _tag: 'words', words: wordsOf(facts.contact.name) }
    case 'outsideParty': {
      const party = organisation.parties.find(
        ({ registered }) => registered.data.party === facts.outsideParty,
      )
      return party === undefined
        ? undefined
        : { _tag: 'words', words: plain(party.registered.data.name) }
    }
  }
}

interface Told {
  readonly statement: Statement
  readonly value: KnownValue | undefined
}

// Each statement with what was known after it, so that a row of two fields reads as one.
const toldOf = (incident: Incident, key: Key, organisation: Organisation): ReadonlyArray<Told> => {
  const keys = [key, TOGETHER[key]].filter((one) => one !== undefined)
  let facts: Facts = {}
  return incident.statements.flatMap((statement) => {
    facts = { ...facts, ...statement.facts }
    return keys.some((one) => statement.facts[one] !== undefined)
      ? [{ statement, value: knownValue(facts, key, organisation) }]
      : []
  })
}

const rowOf = (
  incident: Incident,
  key: Key,
  organisation: Organisation,
): ReadonlyArray<KnownRow> => {
  const told = toldOf(incident, key, organisation)
  const last = told.at(-1)
  if (last?.value === undefined) return []
  const { id, said, typedBy, recordedAt } = last.statement
  const same = said.person?.id === typedBy
  return [
    {
      name: key,
      statement: id,
      value: last.value,
      earlier: told
        .slice(0, -1)
        .toReversed()
        .flatMap(({ value, statement }) =>
          value === undefined ? [] : [{ value, at: statement.recordedAt }],
        ),
      since: recordedAt,
      from: whoIs(said.person, said.by),
      ...(same ? {} : { typedBy: typist(organisation, typedBy) }),
    },
  ]
}

/** The row of one field; none while nobody knows. */
export const knownRow = (
  incident: Incident,
  key: keyof Facts,
  organisation: Organisation,
): KnownRow | undefined => rowOf(incident, key, organisation)[0]

const noticedRow = ({ reported }: Incident): ReadonlyArray<KnownRow> => {
  const { firstNoticed, said } = reported.data
  return firstNoticed._tag === 'unknown'
    ? []
    : [
        {
          name: 'firstNoticed',
          value: { _tag: 'moment', moment: firstNoticed },
          earlier: [],
          since: reported.recordedAt,
          from: whoIs(said.person, said.by),
        },
      ]
}

/** What is known, with what it was before; a field that nobody knows is no row here. */
export const knownRows = (
  incident: Incident,
  organisation: Organisation,
): ReadonlyArray<KnownRow> => {
  const [what = [], occurred = [], ...rest] = ORDER.map((key) => rowOf(incident, key, organisation))
  return [...what, ...occurred, ...noticedRow(incident), ...rest.flat()]
}
