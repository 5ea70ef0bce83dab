import { deadlinesFrom } from '../clock/deadline.ts'
import type { YesNoUnknown } from '../facts/nature.ts'
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
import { inWords, isYes } from './compile.ts'
import type { LawEdition, Threshold } from './edition.ts'
import { all, not } from './kleene.ts'
import { OBLIGATION_TEXTS, PROCESSOR_TEXT } from './obligation-texts.ts'
import type { Program } from './program.ts'
import type { RiskReading } from './risk.ts'

const STATE: Readonly<Record<YesNoUnknown, DutyState>> = {
  yes: 'required',
  no: 'not-required',
  unknown: 'undetermined',
}

const APPLIES = { yes: 'yes', no: 'no', unknown: 'undetermined' } as const

const deadline = ({ clock }: Circumstances, hours: number): Due =>
  clock === undefined
    ? { _tag: 'without-undue-delay' }
    : { _tag: 'deadline', ...deadlinesFrom(clock.since, hours) }

const undelayed = ({ clock }: Circumstances): Due =>
  clock === undefined
    ? { _tag: 'without-undue-delay' }
    : { _tag: 'without-undue-delay', since: clock.since }

/** Whether we only process for somebody else; then 33(2) takes the place of 33(1) and 34. */
const isProcessor = ({ facts }: Circumstances): YesNoUnknown => {
  if (facts.ourRole === undefined || facts.ourRole === 'unknown') return 'unknown'
  return facts.ourRole === 'processor' ? 'yes' : 'no'
}

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

// A role that is not known leaves the controller's duties standing.
const ours = (grounds: Grounds): YesNoUnknown =>
  isProcessor(grounds.circumstances) === 'yes' ? 'no' : 'yes'

const notesOf = (duty: Duty, state: DutyState, { program, run }: Grounds): ReadonlyArray<Note> =>
  state === 'not-required'
    ? []
    : program.notes
        .filter((note) => note.duty === duty && isYes(note.question.answer(run)))
        .map(({ says }) => says)

// "No duty follows" would be wrong for a processor: the duty is there, and is another's.
const textOf = (duty: 'authority' | 'subjects', state: DutyState, grounds: Grounds): Bilingual =>
  grounds.breach !== 'no' && ours(grounds) === 'no' ? PROCESSOR_TEXT : OBLIGATION_TEXTS[duty][state]

const authority = (grounds: Grounds): Obligation => {
  const { circumstances, edition, breach, reading } = grounds
  const rule = edition.authority
  const state = STATE[all([breach, ours(grounds), over(rule.threshold, reading)])]
  const competent = competentAuthority(rule, circumstances.reach ?? {})
  return {
    duty: 'authority',
    state,
    addressee: competent.addressee,
    addresseeBasis: competent.citation,
    basis: rule.basis,
    due: state === 'not-required' ? { _tag: 'none' } : deadline(circumstances, rule.hours),
    text: textOf('authority', state, grounds),
    content: rule.content,
    exceptions: [],
    notes: notesOf('authority', state, grounds),
  }
}

const exceptionsOf = ({ program, run }: Grounds): ReadonlyArray<Exception> =>
  program.exceptions.map(({ question, says }) => says[APPLIES[inWords(question.answer(run))]])

// It can make art. 34 wait, never art. 33.
const heldUntil = ({ hold }: Circumstances, state: DutyState): Pick<Obligation, 'heldUntil'> =>
  hold === undefined || state === 'not-required' ? {} : { heldUntil: hold.until }

const subjects = (grounds: Grounds): Obligation => {
  const { circumstances, edition, breach, reading } = grounds
  const rule = edition.subjects
  const exempt =
    circumstances.financialUndertaking === 'yes' ? rule.notForFinancialUndertakings : undefined
  const exceptions = exceptionsOf(grounds)
  // An exception counts once it is shown; while it is open, the duty stands (AVG 5(2)).
  const lifted = exceptions.some(({ does, applies }) => does === 'lifts' && applies === 'yes')
  const asked = all([breach, ours(grounds), over(rule.threshold, reading)])
  const state = exempt !== undefined || lifted ? 'not-required' : STATE[asked]
  return {
    duty: 'subjects',
    state,
    addressee: rule.addressee,
    basis: exempt === undefined ? rule.basis : exempt.citation,
    due: state === 'not-required' ? { _tag: 'none' } : undelayed(circumstances),
    text: exempt === undefined ? textOf('subjects', state, grounds) : exempt.text,
    content: rule.content,
    exceptions,
    notes: notesOf('subjects', state, grounds),
    ...heldUntil(circumstances, state),
  }
}

const controller = (grounds: Grounds): Obligation => {
  const { circumstances, edition, breach } = grounds
  const processor = isProcessor(circumstances)
  // A processor tells without weighing, so doubt about the breach does not make it wait.
  const state = breach === 'no' ? 'not-required' : STATE[processor]
  return {
    duty: 'controller',
    state,
    addressee: edition.controller.addressee,
    basis: edition.controller.basis,
    due: state === 'not-required' ? { _tag: 'none' } : undelayed(circumstances),
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
