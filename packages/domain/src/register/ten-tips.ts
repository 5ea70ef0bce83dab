import { dutyState } from '../incident/assessed-now.ts'
import { isNotified, isWithdrawn } from '../incident/knowledge.ts'
import { isTold } from '../incident/obstacles.ts'
import { standingSubjectDecisionOf } from '../incident/standing.ts'
import type { Incident } from '../incident/state.ts'
import type { Bilingual } from '../law/citation.ts'
import type { Organisation } from '../organisation/state.ts'
import { partyOf } from '../organisation/state.ts'
import type { RegisterEntry } from './entry.ts'
import type { TipItem } from './tip-words.ts'
import { TIP_ITEMS, TIPS } from './tip-words.ts'

/** Something that a tip asks and the entry does not hold. */
export interface Lack {
  readonly id: TipItem
  readonly text: Bilingual
}

/** One of the AP's ten tips, held against an entry. */
export interface Tip {
  readonly number: number
  readonly title: Bilingual
  /** Whether one entry can show it; the rest is for the organisation to see to, and never counted. */
  readonly shownBy: 'entry' | 'organisation'
  /** How many things it asks of this entry. */
  readonly asked: number
  readonly missing: ReadonlyArray<Lack>
}

/** How complete an entry is by the AP's ten tips: a help, never a verdict on the entry. */
export interface TenTips {
  readonly tips: ReadonlyArray<Tip>
  /** Things that are there, of the things that are asked. */
  readonly score: { readonly present: number; readonly asked: number }
}

/** What a tip asks: the item, and whether it is there. What is not asked is not in the list. */
type Asked = ReadonlyArray<readonly [TipItem, boolean]>

interface Looked {
  readonly entry: RegisterEntry
  readonly incident: Incident
  readonly organisation: Organisation | undefined
}

const isKnown = (value: string | undefined): boolean => value !== undefined && value !== 'unknown'

const isListed = (value: { readonly _tag: string } | undefined): boolean => value?._tag === 'listed'

const isCounted = (value: { readonly _tag: string } | undefined): boolean =>
  value !== undefined && value._tag !== 'unknown'

const isRepair = ({ planned }: RegisterEntry['measures'][number]): boolean =>
  planned.data.kind !== 'preventive'

// 1. Describe incident, consequences and corrective measures clearly and completely.
const described = ({ entry }: Looked): Asked => [
  ['what-happened', entry.facts.whatHappened !== undefined],
  ['when-it-happened', isCounted(entry.facts.occurredFrom)],
  ['consequences', entry.facts.consequences !== undefined || entry.consequences.length > 0],
  ['repair', entry.facts.measuresTaken !== undefined || entry.measures.some(isRepair)],
]

// 2. Corrective and preventive apart, corrective always; each with an owner and an end (PDCA).
const measured = ({ entry }: Looked): Asked => [
  ['corrective-measure', entry.measures.some(isRepair)],
  ['preventive-measure', entry.measures.some((measure) => !isRepair(measure))],
  [
    'measure-owner',
    entry.measures.length > 0 &&
      entry.measures.every(({ planned }) => planned.data.owner !== undefined),
  ],
  [
    'measure-end',
    entry.measures.length > 0 &&
      entry.measures.every(({ completed, dropped }) => (completed ?? dropped) !== undefined),
  ],
]

// 4. Whether and how the FG was involved.
const involved = ({ entry }: Looked): Asked => [
  ['fg-analysis', entry.analyses.length > 0],
  ['fg-advice', entry.advices.length > 0],
]

const filed = ({ entry, incident }: Looked): Asked =>
  entry.authorityDecision === 'notify' && !isWithdrawn(incident)
    ? [
        ['filing', isNotified(incident)],
        [
          'filing-number',
          entry.filings.some(
            ({ filed: { data }, acknowledged }) => (data.reference ?? acknowledged) !== undefined,
          ),
        ],
      ]
    : []

// 5. Notified to the AP and to the people or not, with the reasons. What is no breach has no duty.
const decided = (looked: Looked): Asked => {
  const { entry, incident } = looked
  if (entry.assessment.breach === 'no') return []
  const newest = entry.authorityDecisions.at(-1)?.decided.data
  const onPeople = standingSubjectDecisionOf(incident, entry.assessment) !== undefined
  return [
    [
      'authority-decision',
      entry.authorityDecision === 'notify' || entry.authorityDecision === 'do-not-notify',
    ],
    // Who decides to notify may lean on the reasons of the advice; silence has reasons of its own.
    [
      'authority-reasons',
      newest !== undefined &&
        (newest.reasons.length > 0 || (newest.decision === 'notify' && entry.advices.length > 0)),
    ],
    ['subjects-decision', onPeople],
    ...filed(looked),
  ]
}

// 6. People told, with the proof in the register; asked where they are owed it or it was decided.
const told = ({ entry, incident }: Looked): Asked => {
  const decision = standingSubjectDecisionOf(incident, entry.assessment)?.data.decision
  const owed = dutyState(entry.assessment, 'subjects') === 'required' && decision === undefined
  if (!owed && (decision === undefined || decision === 'do-not-inform')) return []
  const proof = entry.informings.length + entry.publicCommunications.length > 0
  return [
    ['subjects-told', decision !== undefined && isTold(incident, decision)],
    ['proof-of-telling', proof],
    ['number-told', !proof || entry.informings.every(({ data }) => isCounted(data.people))],
  ]
}

const hasAgreement = (organisation: Organisation, id: RegisterEntry['facts']['outsideParty']) => {
  const party = id === undefined ? undefined : partyOf(organisation, id)
  // An independent controller has no agreement to record.
  return (
    party !== undefined &&
    (party.registered.data.role === 'independent-controller' || party.agreements.length > 0)
  )
}

// 8. Other organisations: our own role always, theirs where one is concerned.
const others = ({ entry, organisation }: Looked): Asked => {
  const { ourRole, outsideParty } = entry.facts
  const concerned =
    outsideParty !== undefined ||
    entry.notices.length > 0 ||
    ourRole === 'processor' ||
    ourRole === 'joint-controller'
  const party = outsideParty ?? entry.notices[0]?.data.party
  return [
    ['our-role', isKnown(ourRole)],
    ...(concerned ? ([['outside-party', party !== undefined]] as const) : []),
    ...(party !== undefined && organisation !== undefined
      ? ([['agreement', hasAgreement(organisation, party)]] as const)
      : []),
  ]
}

// 9. Categories by nature, consequences, people and measures.
const categorised = ({ entry }: Looked): Asked => [
  ['nature', entry.classification.outcome !== 'undetermined'],
  ['cause', isKnown(entry.facts.cause?.kind)],
  ['data-categories', isListed(entry.facts.dataCategories)],
  ['people-groups', isListed(entry.facts.peopleGroups)],
  ['people-number', isCounted(entry.facts.people)],
  ['consequence-kind', entry.consequences.length > 0],
]

const ASKS: Readonly<Record<number, (looked: Looked) => Asked>> = {
  1: described,
  2: measured,
  4: involved,
  5: decided,
  6: told,
  8: others,
  9: categorised,
}

/**
 * Holds a register entry against the ten tips that the AP gave after its review of registers
 * (2019). With the organisation's settings it also looks whether an agreement is recorded.
 */
export const tenTips = (entry: RegisterEntry, organisation?: Organisation): TenTips => {
  const looked = { entry, incident: { ...entry, id: entry.incident }, organisation }
  const tips = TIPS.map(({ number, title }): Tip => {
    const asks = ASKS[number]
    const items = asks?.(looked) ?? []
    const missing = items.filter(([, present]) => !present)
    return {
      number,
      title,
      shownBy: asks === undefined ? 'organisation' : 'entry',
      asked: items.length,
      missing: missing.map(([id]) => ({ id, text: TIP_ITEMS[id] })),
    }
  })
  const asked = tips.reduce((sum, tip) => sum + tip.asked, 0)
  const lacking = tips.reduce((sum, tip) => sum + tip.missing.length, 0)
  return { tips, score: { present: asked - lacking, asked } }
}
