import type { Actor, AppError, Deps } from '@meldplicht/application'
import { listOrganisations } from '@meldplicht/application'
import type { DemoRefused } from '@meldplicht/installation/demo'
import { seedDemo } from '@meldplicht/installation/demo'
import { function as F, taskEither as TE } from 'fp-ts'

/** What came of `--demo`. */
export type DemoOutcome = 'seeded' | 'there-already'

/** Seeds the demo into an empty installation; one that holds an organisation is left alone. */
export const seedOnce = (
  deps: Deps,
  actor: Actor,
  onProgress: (done: number, total: number) => void,
): TE.TaskEither<AppError | DemoRefused, DemoOutcome> =>
  F.pipe(
    listOrganisations({ actor })(deps),
    TE.chainW((known) =>
      known.length > 0
        ? TE.right<AppError | DemoRefused, DemoOutcome>('there-already')
        : F.pipe(
            seedDemo(deps, { now: deps.clock.now(), onProgress }),
            TE.map((): DemoOutcome => 'seeded'),
          ),
    ),
  )
