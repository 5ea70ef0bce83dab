import { deadlinesFrom } from '../clock/deadline.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
import type { Instant } from '../values/instant.ts'
import type {
  Circumstances,
  Due,
  Duty,
  DutyState,
  Exception,
  Note,
  Obligation,
} from './assessment.ts'
import type { Bilingual } from './citation.ts'
import { competentAuthority } from './competent-authority.ts'
import type { Run } from './compile.ts'
import type { LawEdition, Threshold } from './edition.ts'
import { both, not } from './kleene.ts'
import { OBLIGATION_TEXTS, PROCESSOR_TEXT } from './obligation-texts.ts'
import type { Program } from './program.ts'
import { addSaid } from './program.ts'
import type { RiskReading } from './risk.ts'

const NONE: Due = { _tag: 'none' }
const UNDELAYED: Due = { _tag: 'without-undue-delay' }

const STATE: Readonly<Record<YesNoUnknown, DutyState>> = {
  yes: 'required',
  no: 'not-required',
  unknown: 'undetermined',
}

const APPLIES = { yes: 'yes', no: 'no', unknown: 'undetermined' } as const

const deadlineOf = (since: Instant, hours: number): Due => {
  const { strict, outer } = deadlinesFrom(since, hours)
  return { _tag: 'deadline', strict, outer }
}

const deadline = ({ clock }: Circumstances, hours: number): Due =>
  clock === undefined ? UNDELAYED : deadlineOf(clock.since, hours)

const undelayed = ({ clock }: Circumstances): Due =>
  clock === undefined ? UNDELAYED : { _tag: 'without-undue-delay', since: clock.since }

/** What the obligations follow from. */
export interface Grounds {
  readonly circumstances: Circumstances
  readonly edition: LawEdition
  readonly breach: YesNoUnknown
  readonly reading: RiskReading
  readonly program: Program
  readonly run: Run
}

// What makes a high risk likely on the recorded facts leaves no doubt that there is a risk.
const over = (threshold: Threshold, { high, unlikely }: RiskReading): YesNoUnknown =>
  threshold === 'high' || high === 'yes' ? high : not(unlikely)

const isProcessor = ({ program, run }: Grounds): YesNoUnknown =>
  run.answers[program.processor] ?? 'unknown'

// A role that is not known leaves the controller's duties standing.
const ours = (grounds: Grounds): YesNoUnknown => (isProcessor(grounds) === 'yes' ? 'no' : 'yes')

const notesOf = (duty: Duty, state: DutyState, { program, run }: Grounds): ReadonlyArray<Note> => {
  const notes: Array<Note> = []
  if (state !== 'not-required') addSaid(notes, program.notes[duty], run)
  return notes
}

// "No duty follows" would be wrong for a processor: the duty is there, and is another's.
const textOf = (duty: 'authority' | 'subjects', state: DutyState, grounds: Grounds): Bilingual =>
  grounds.breach !== 'no' && ours(grounds) === 'no' ? PROCESSOR_TEXT : OBLIGATION_TEXTS[duty][state]

const authority = (grounds: Grounds): Obligation => {
  const { circumstances, edition, breach, reading } = grounds
  const rule = edition.authority
  const state = STATE[both(breach, both(ours(grounds), over(rule.threshold, reading)))]
  const competent = competentAuthority(rule, circumstances.reach ?? {})
  return {
    duty: 'authority',
    state,
    addressee: competent.addressee,
    addresseeBasis: competent.citation,
    basis: rule.basis,
    due: state === 'not-required' ? NONE : deadline(circumstances, rule.hours),
    text: textOf('authority', state, grounds),
    content: rule.content,
    exceptions: [],
    notes: notesOf('authority', state, grounds),
  }
}

const exceptionsOf = ({ program, run }: Grounds): ReadonlyArray<Exception> =>
  program.exceptions.map(({ at, words }) => words[APPLIES[run.answers[at] ?? 'unknown']])

// It can make art. 34 wait, never art. 33.
const held = (obligation: Obligation, { hold }: Circumstances): Obligation =>
  hold === undefined || obligation.state === 'not-required'
    ? obligation
    : { ...obligation, heldUntil: hold.until }

const subjects = (grounds: Grounds): Obligation => {
  const { circumstances, edition, breach, reading } = grounds
  const rule = edition.subjects
  const exempt =
    circumstances.financialUndertaking === 'yes' ? rule.notForFinancialUndertakings : undefined
  const exceptions = exceptionsOf(grounds)
  // An exception counts once it is shown; while it is open, the duty stands (AVG 5(2)).
  const lifted = exceptions.some(({ does, applies }) => does === 'lifts' && applies === 'yes')
  const asked = both(breach, both(ours(grounds), over(rule.threshold, reading)))
  const state = exempt !== undefined || lifted ? 'not-required' : STATE[asked]
  const obligation: Obligation = {
    duty: 'subjects',
    state,
    addressee: rule.addressee,
    basis: exempt === undefined ? rule.basis : exempt.citation,
    due: state === 'not-required' ? NONE : undelayed(circumstances),
    text: exempt === undefined ? textOf('subjects', state, grounds) : exempt.text,
    content: rule.content,
    exceptions,
    notes: notesOf('subjects', state, grounds),
  }
  return held(obligation, circumstances)
}

const controller = (grounds: Grounds): Obligation => {
  const { circumstances, edition, breach } = grounds
  const processor = isProcessor(grounds)
  // A processor tells without weighing, so doubt about the breach does not make it wait.
  const state = breach === 'no' ? 'not-required' : STATE[processor]
  return {
    duty: 'controller',
    state,
    addressee: edition.controller.addressee,
    basis: edition.controller.basis,
    due: state === 'not-required' ? NONE : undelayed(circumstances),
    text: OBLIGATION_TEXTS.controller[state],
    content: [],
    exceptions: [],
    notes: notesOf('controller', state, grounds),
  }
}

/** Every duty that could be there, with its state: none is left out because it does not apply. */
export const obligationsOf = (grounds: Grounds): ReadonlyArray<Obligation> => [
  authority(grounds),
  subjects(grounds),
  controller(grounds),
]
