import { existsSync } from 'node:fs'
import type { Actor, Ids, Policy, SystemClock } from '@meldplicht/application'
import type { CommandId } from '@meldplicht/domain'
import { PersonId } from '@meldplicht/domain'
import type { Installation } from '@meldplicht/installation'
import { installationFiles, openInstallation } from '@meldplicht/installation'
import { function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import type { Answer } from './answer.ts'
import { momentIn } from './command-id.ts'
import type { Given } from './given.ts'
import type { Session } from './session.ts'
import type { Shared } from './shared.ts'
import type { CommandSpec } from './spec.ts'

/** What a command runs on. */
export interface Kit {
  readonly clock: SystemClock
  readonly ids: Ids
  readonly policy: Policy
  /** Who types when `--as` does not say: the user of this machine. */
  readonly user: Actor
  readonly progress: (line: string) => void
}

const somethingThere = (dataDir: string): boolean => {
  const { log, keys, masterKey } = installationFiles(dataDir)
  return [log, keys, masterKey].some((path) => existsSync(path))
}

const open = (kit: Kit, dataDir: string): TE.TaskEither<Failure, Installation> =>
  F.pipe(
    openInstallation({ dataDir, clock: kit.clock, ids: kit.ids, policy: kit.policy }),
    TE.mapLeft((error): Failure => ({ _tag: 'Opening', error })),
  )

// Views that were deleted, or made by another version, come back from the log before they are read.
const upToDate = (installation: Installation): TE.TaskEither<Failure, unknown> =>
  F.pipe(
    installation.projections.caughtUp(),
    TE.mapLeft(
      (error): Failure => ({ _tag: 'Application', error: { _tag: 'ViewsFailed', error } }),
    ),
  )

const sessionOf = (
  kit: Kit,
  shared: Shared,
  commandId: CommandId,
  { deps, projections }: Installation,
): Session => ({
  deps,
  projections,
  actor: PersonId.is(shared.typist) ? { kind: 'loopback', person: shared.typist } : kit.user,
  commandId,
  moment: momentIn(commandId),
  which: shared.which,
  organisation: shared.organisation,
  typist: shared.typist,
  input: shared.input,
  progress: kit.progress,
  signal: new AbortController().signal,
})

/** Opens the installation, runs one command on it, and closes it whatever came of it. */
export const execute = (
  kit: Kit,
  spec: CommandSpec,
  given: Given,
  shared: Shared,
  commandId: CommandId,
): TE.TaskEither<Failure, Answer> => {
  const { dataDir } = shared
  if (spec.begins !== true && !somethingThere(dataDir))
    return TE.left({ _tag: 'NothingHere', dataDir })
  return TE.bracket(
    open(kit, dataDir),
    (installation) =>
      F.pipe(
        upToDate(installation),
        TE.chain(() => spec.run(given, sessionOf(kit, shared, commandId, installation))),
      ),
    (installation) => TE.fromTask(() => installation.close()),
  )
}
