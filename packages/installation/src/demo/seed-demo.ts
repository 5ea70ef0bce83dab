import type { AppError, Deps, Written } from '@meldplicht/application'
import { showOrganisation } from '@meldplicht/application'
import type { Instant } from '@meldplicht/domain'
import { addHours } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { lindeveld, veenstra } from './cast.ts'
import { runStep } from './run-step.ts'
import { SET_UP_HOURS } from './settings.ts'
import type { Step } from './step.ts'
import { stepsFrom } from './steps.ts'

/** When the demo is, and who wants to know how far it is. */
export interface DemoOptions {
  /** The moment around which everything is told. Seeding again keeps the first one. */
  readonly now: Instant
  readonly onProgress?: (done: number, total: number) => void
}

/** What was seeded. */
export interface DemoSeeded {
  readonly commands: number
  /** How many of them were there already. */
  readonly repeated: number
  readonly incidents: number
  /** The moment around which it is told. */
  readonly around: Instant
}

/** A step that was refused: the demo and the rules do not agree any more. */
export interface DemoRefused {
  readonly _tag: 'DemoRefused'
  readonly step: string
  readonly error: AppError
}

// Every time in the demo follows from its moment, and every command id from the name of its step.
// So a second seeding has to take the moment of the first: it stands in the organisation's log.
const around = (deps: Deps, now: Instant): TE.TaskEither<AppError, Instant> =>
  F.pipe(
    showOrganisation({
      actor: { kind: 'loopback', person: veenstra.id },
      organisation: lindeveld,
      signal: new AbortController().signal,
    })(deps),
    TE.map(({ registered }) => addHours(registered.recordedAt, SET_UP_HOURS)),
    TE.orElse((error) => (error._tag === 'NotFound' ? TE.right(now) : TE.left(error))),
  )

const run = (
  deps: Deps,
  steps: ReadonlyArray<Step>,
  onProgress: (done: number, total: number) => void,
): TE.TaskEither<DemoRefused, ReadonlyArray<Written>> =>
  F.pipe(
    steps.map((step, i) =>
      F.pipe(
        runStep(deps, step),
        TE.bimap(
          (error): DemoRefused => ({ _tag: 'DemoRefused', step: step.name, error }),
          (written) => {
            onProgress(i + 1, steps.length)
            return written
          },
        ),
      ),
    ),
    TE.sequenceSeqArray,
  )

/**
 * Seeds a believable temp agency and two small organisations with incidents in every state. It
 * goes through the use cases like everything else, each step on the clock of its own moment.
 * Seeding again records nothing twice. Resolves when the views show it.
 */
export const seedDemo = (
  deps: Deps,
  { now, onProgress = () => {} }: DemoOptions,
): TE.TaskEither<AppError | DemoRefused, DemoSeeded> =>
  F.pipe(
    around(deps, now),
    TE.chainW((moment) => {
      const steps = stepsFrom(moment)
      return F.pipe(
        run(deps, steps, onProgress),
        TE.chainFirstW((written) => {
          const position = written.at(-1)?.position
          return position === undefined
            ? TE.right(undefined)
            : F.pipe(
                deps.projections.waitFor(position),
                TE.mapLeft((error): AppError => ({ _tag: 'NotYetVisible', error })),
              )
        }),
        TE.map((written) => ({
          commands: written.length,
          repeated: written.filter(({ repeated }) => repeated).length,
          incidents: steps.filter(({ act }) => act._tag === 'report').length,
          around: moment,
        })),
      )
    }),
  )
