import type { Deadlines } from '../clock/deadline.ts'
import { deadlinesFrom } from '../clock/deadline.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type {
  Assessment,
  Circumstances,
  Due,
  DutyState,
  Obligation,
  Risk,
  Unknown,
} from './assessment.ts'
import type { Bilingual } from './citation.ts'
import type { Classification } from './classify.ts'
import { classify } from './classify.ts'
import type { LawEdition } from './edition.ts'
import { all, any, not } from './kleene.ts'
import type { RiskReading } from './risk.ts'
import { readRisk } from './risk.ts'

const BREACH: Readonly<Record<Classification['outcome'], YesNoUnknown>> = {
  'data-breach': 'yes',
  'security-incident': 'no',
  'no-incident': 'no',
  undetermined: 'unknown',
}

const STATE: Readonly<Record<YesNoUnknown, DutyState>> = {
  yes: 'required',
  no: 'not-required',
  unknown: 'undetermined',
}

const AUTHORITY_TEXT: Readonly<Record<DutyState, Bilingual>> = {
  required: {
    nl: 'Melden bij de toezichthouder: de feiten maken een risico niet onwaarschijnlijk.',
    en: 'Notify the authority: the facts do not make a risk unlikely.',
  },
  undetermined: {
    nl: 'Onbepaald, dus verplicht: meld voorlopig met wat u weet, en vul later aan of trek in.',
    en: 'Undetermined, so required: notify provisionally with what you know; complete or withdraw later.',
  },
  'not-required': {
    nl: 'Op de vastgelegde feiten volgt geen meldplicht. De verwerkingsverantwoordelijke besluit en motiveert; nieuwe feiten heropenen dit.',
    en: 'On the recorded facts no duty to notify follows. The controller decides and gives reasons; new facts reopen this.',
  },
}

const SUBJECTS_TEXT: Readonly<Record<DutyState, Bilingual>> = {
  required: {
    nl: 'De betrokkenen onverwijld informeren: het risico voor hen is waarschijnlijk hoog.',
    en: 'Tell the people concerned without undue delay: the risk for them is likely high.',
  },
  undetermined: {
    nl: 'Onbepaald: besluit nu en leg de brief klaar. Beoordeel dit elke dag opnieuw.',
    en: 'Undetermined: decide now and prepare the letter. Review this every day.',
  },
  'not-required': {
    nl: 'Op de vastgelegde feiten volgt geen plicht om betrokkenen te informeren. De verwerkingsverantwoordelijke besluit en motiveert; nieuwe feiten heropenen dit.',
    en: 'On the recorded facts no duty to tell the people follows. The controller decides and gives reasons; new facts reopen this.',
  },
}

const CONTROLLER_TEXT: Readonly<Record<DutyState, Bilingual>> = {
  required: {
    nl: 'U bent verwerker: vertel het zonder onredelijke vertraging aan de verwerkingsverantwoordelijke. U weegt het risico niet zelf.',
    en: 'You are the processor: tell the controller without undue delay. You do not weigh the risk yourself.',
  },
  undetermined: {
    nl: 'Nog niet bekend is of u verwerker bent. Bent u dat, vertel het dan nu aan de verwerkingsverantwoordelijke.',
    en: 'It is not known yet whether you are a processor. If you are, tell the controller now.',
  },
  'not-required': {
    nl: 'U bent geen verwerker in dit incident, of het is vooralsnog niet aangemerkt als datalek.',
    en: 'You are not a processor here, or this is not regarded as a data breach for the time being.',
  },
}

const deadlineOf = (circumstances: Circumstances, hours: number): Due => {
  if (circumstances.clock === undefined) return { _tag: 'without-undue-delay' }
  const deadlines: Deadlines = deadlinesFrom(circumstances.clock.since, hours)
  return { _tag: 'deadline', ...deadlines }
}

const undelayed = ({ clock }: Circumstances): Due =>
  clock === undefined
    ? { _tag: 'without-undue-delay' }
    : { _tag: 'without-undue-delay', since: clock.since }

const dueWhen = (state: DutyState, due: Due): Due =>
  state === 'not-required' ? { _tag: 'none' } : due

const isProcessor = ({ facts }: Circumstances): YesNoUnknown => {
  if (facts.ourRole === undefined || facts.ourRole === 'unknown') return 'unknown'
  return facts.ourRole === 'processor' ? 'yes' : 'no'
}

const obligations = (
  circumstances: Circumstances,
  edition: LawEdition,
  breach: YesNoUnknown,
  reading: RiskReading,
): ReadonlyArray<Obligation> => {
  const over = (threshold: 'not-unlikely' | 'high'): YesNoUnknown =>
    threshold === 'high' ? reading.high : not(reading.unlikely)
  const processor = isProcessor(circumstances)
  // A processor's own duty is 33(2); only when that role is certain do 33(1) and 34 fall away.
  const ours: YesNoUnknown = processor === 'yes' ? 'no' : 'yes'
  const authority = STATE[all([breach, ours, over(edition.authority.threshold)])]
  const subjects = STATE[all([breach, ours, over(edition.subjects.threshold)])]
  const controller = STATE[all([breach, processor])]
  return [
    {
      duty: 'authority',
      state: authority,
      addressee: edition.authority.addressee,
      basis: edition.authority.basis,
      due: dueWhen(authority, deadlineOf(circumstances, edition.authority.hours)),
      text: AUTHORITY_TEXT[authority],
    },
    {
      duty: 'subjects',
      state: subjects,
      addressee: edition.subjects.addressee,
      basis: edition.subjects.basis,
      due: dueWhen(subjects, undelayed(circumstances)),
      text: SUBJECTS_TEXT[subjects],
    },
    {
      duty: 'controller',
      state: controller,
      addressee: edition.controller.addressee,
      basis: edition.controller.basis,
      due: dueWhen(controller, undelayed(circumstances)),
      text: CONTROLLER_TEXT[controller],
    },
  ]
}

const WHY: ReadonlyArray<Unknown> = [
  {
    field: 'confidentiality',
    why: {
      nl: 'Of iemand de gegevens kreeg of inzag, bepaalt of dit een datalek is.',
      en: 'Whether somebody got or saw the data decides whether this is a data breach.',
    },
  },
  {
    field: 'unintelligible',
    why: {
      nl: 'Versleutelde gegevens met een veilige sleutel maken een risico onwaarschijnlijk.',
      en: 'Encrypted data with a safe key make a risk unlikely.',
    },
  },
  {
    field: 'dataCategories',
    why: {
      nl: 'De soort gegevens bepaalt hoe hoog het risico is.',
      en: 'The kind of data decides how high the risk is.',
    },
  },
  {
    field: 'recipients',
    why: {
      nl: 'Wie de gegevens kreeg, bepaalt wat ermee kan gebeuren.',
      en: 'Who got the data decides what may happen to them.',
    },
  },
  {
    field: 'availability',
    why: {
      nl: 'Of de gegevens er nog zijn, bepaalt wat mensen ervan merken.',
      en: 'Whether the data are still there decides what people notice of it.',
    },
  },
]

const isUnknown = (value: unknown): boolean =>
  value === undefined ||
  value === 'unknown' ||
  (typeof value === 'object' && value !== null && '_tag' in value && value._tag === 'unknown')

const riskOf = (reading: RiskReading): Risk => {
  if (reading.unlikely === 'yes') return 'unlikely'
  if (reading.high === 'yes') return 'high'
  return reading.high === 'unknown' || reading.unlikely === 'unknown' ? 'undetermined' : 'risk'
}

// The test of the repealed Wbp 34a, which the protocol still prints.
const PROTOCOL = { yes: 'yes', no: 'no', unknown: 'undetermined' } as const

const PROTOCOL_TEXT: Bilingual = {
  nl: 'De toets uit het protocol: (een aanzienlijke kans op) ernstige nadelige gevolgen. Die toets is ouder en legt de lat hoger dan de AVG; de AVG gaat voor.',
  en: "The protocol's test: (a considerable chance of) serious adverse consequences. It is older and sets the bar higher than the GDPR; the GDPR prevails.",
}

/**
 * What the law asks on the facts as recorded. Total and deterministic: notify unless recorded
 * facts make a risk unlikely; an unknown never switches a duty off.
 */
export const assess = (circumstances: Circumstances, edition: LawEdition): Assessment => {
  const classification = classify(circumstances.facts)
  const breach = BREACH[classification.outcome]
  const reading = readRisk(circumstances.facts)
  return {
    edition: edition.id,
    breach: PROTOCOL[breach],
    risk: breach === 'no' ? 'unlikely' : riskOf(reading),
    reasons: [
      ...classification.reasons.map((text) => ({
        rule: `classify-${classification.outcome}`,
        direction: 'neutral' as const,
        citation: edition.definition,
        text,
      })),
      ...reading.reasons,
    ],
    unknowns: WHY.filter(({ field }) => isUnknown(circumstances.facts[field])),
    obligations: obligations(circumstances, edition, breach, reading),
    protocol: {
      outcome: PROTOCOL[all([breach, any([reading.high])])],
      text: PROTOCOL_TEXT,
    },
  }
}
