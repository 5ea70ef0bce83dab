import { personIdOf } from '@meldplicht/application'
import type { CommandId, Instant, Moment, Organisation, Person, Said } from '@meldplicht/domain'
import {
  Channel,
  contactOf,
  exactly,
  nameOf,
  ReportLanguage,
  SourceKind,
  unknownMoment,
} from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Form } from '../server/body.ts'
import { REPORT_FIELDS as NAME } from '../view/index.ts'
import type { Checked } from './forms/checked.ts'
import { right, together } from './forms/checked.ts'
import { chosenOrNot, neededText, optionalText, ticked } from './forms/fields.ts'
import { instantOrNot, roughMoment } from './forms/times.ts'
import type { ReportedFacts } from './report-facts.ts'
import { reportedFacts } from './report-facts.ts'
import { personNamed } from './steps/people.ts'

/** The data of a report, as `reportIncident` takes it. */
export interface ReportInput extends ReportedFacts {
  readonly said: Said
  readonly channel: Channel
  readonly reportedAt: Instant
  readonly firstNoticed: Moment
  readonly language?: ReportLanguage
  readonly nameOnlyForFg?: true
}

interface At {
  readonly now: Instant
  readonly commandId: CommandId
  readonly organisation: Organisation
}

const reporter = (
  { commandId, organisation }: At,
  given: {
    readonly name: string | undefined
    readonly phone: string | undefined
    readonly position: string | undefined
  },
): Person | undefined => {
  const { name, phone, position } = given
  // A caller may leave a number and no name.
  if (name === undefined && phone === undefined) return undefined
  const nobody = personIdOf(commandId, 'reporter')
  const known =
    name === undefined
      ? { id: nobody, name: nameOf(nobody, phone ?? '') }
      : personNamed(organisation, commandId, 'reporter', name)
  const { id } = known
  return {
    ...known,
    ...(phone === undefined ? {} : { contact: contactOf(id, phone) }),
    ...(position === undefined ? {} : { position: nameOf(id, position) }),
  }
}

/** Who typed the form: the reporter, or somebody who writes down what a caller says (P-07). */
export type ReportMode = 'self' | 'desk'

/** Reads the report form (P-04 to P-08). */
export const reportInput = (form: Form, mode: ReportMode, at: At): Checked<ReportInput> => {
  const parts = together({
    reported: reportedFacts(form, at),
    noticed: roughMoment(form, NAME.noticed, at.now),
    learnt: instantOrNot(form, NAME.learnt),
    name:
      mode === 'self'
        ? neededText(form, NAME.name, 'say-your-name')
        : optionalText(form, NAME.name),
    phone: optionalText(form, NAME.phone),
    position: optionalText(form, NAME.position),
    source: chosenOrNot(form, NAME.source, SourceKind),
    channel: mode === 'self' ? right<Channel>('portal') : chosenOrNot(form, NAME.channel, Channel),
    language: chosenOrNot(form, NAME.language, ReportLanguage),
    received: mode === 'self' ? right(undefined) : instantOrNot(form, NAME.received),
  })
  if (E.isLeft(parts)) return parts
  const { reported, noticed, learnt, source, channel, received, language, ...given } = parts.right
  const person = reporter(at, given)
  return right({
    ...reported,
    said: {
      by: source ?? (mode === 'self' ? 'employee' : 'outsider'),
      learntAt: learnt === undefined ? unknownMoment : exactly(learnt),
      ...(person === undefined ? {} : { person }),
    },
    channel: channel ?? 'phone',
    reportedAt: received ?? at.now,
    firstNoticed: noticed,
    ...(language === undefined ? {} : { language }),
    // What somebody did not ask for is not recorded as a no.
    ...(ticked(form, NAME.nameOnlyForFg).length > 0 ? { nameOnlyForFg: true } : {}),
  })
}
