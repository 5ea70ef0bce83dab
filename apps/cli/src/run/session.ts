import type { Actor, Deps, RunningProjections, WriteCall } from '@meldplicht/application'
import type { CommandId, Instant, OrganisationId } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import type { Which } from '../read/time.ts'

/** What every command has: an open installation, who acts, and the answers to the shared options. */
export interface Session {
  readonly deps: Deps
  readonly projections: RunningProjections
  readonly actor: Actor
  readonly commandId: CommandId
  /** The moment of the command, for times that were not given; absent when a retry cannot know it. */
  readonly moment: Instant | undefined
  /** The answer for a local time that occurs twice. */
  readonly which: Which | undefined
  /** `--org`, as typed. */
  readonly organisation: string | undefined
  /** `--as`, as typed: who types, by the roster of the organisation. */
  readonly typist: string | undefined
  /** `--input`, as typed. */
  readonly input: string | undefined
  /** Says how far it is; on a terminal only. */
  readonly progress: (line: string) => void
  readonly signal: AbortSignal
}

/** A call that records, for an organisation, by whoever types. */
export const writeCall = (
  session: Session,
  actor: Actor,
  organisation: OrganisationId,
): WriteCall => ({
  actor,
  organisation,
  commandId: session.commandId,
  signal: session.signal,
})

/** The moment of the command; without one the time has to be typed. */
export const momentOf = (session: Session): E.Either<Failure, Instant> =>
  session.moment === undefined
    ? refuse(
        'TimeMissing',
        'Geef ook het tijdstip. Bij dit --command-id is niet bekend wanneer de opdracht voor het eerst is gegeven, dus "nu" zou een andere opdracht zijn.',
        'Give the time as well. With this --command-id it is not known when the command was first given, so "now" would be another command.',
      )
    : E.right(session.moment)
