import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Deps, Ids, Policy, RunningProjections, SystemClock } from '@meldplicht/application'
import { openProjections } from '@meldplicht/application'
import type { EventStore } from '@meldplicht/event-store'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import type { Vault } from '@meldplicht/vault'
import { openVault } from '@meldplicht/vault'
import { function as F, taskEither as TE } from 'fp-ts'
import type { OpenError } from './open-error.ts'

/** Where an installation is, and what it runs on. */
export interface InstallationOptions {
  /** The data directory: log, keys, master key and views. It is made when it is not there. */
  readonly dataDir: string
  readonly clock: SystemClock
  readonly ids: Ids
  readonly policy: Policy
  /** For tests: another way to seal. */
  readonly vault?: Vault
}

/** An open installation. */
export interface Installation {
  readonly deps: Deps
  readonly projections: RunningProjections
  /** Finishes what is running and gives every file free. */
  readonly close: () => Promise<void>
}

/** The files of an installation. The views may be deleted at any time; nothing else may. */
export const installationFiles = (
  dataDir: string,
): {
  readonly log: string
  readonly keys: string
  readonly masterKey: string
  readonly views: string
} => ({
  log: join(dataDir, 'meldplicht.db'),
  keys: join(dataDir, 'keys.db'),
  masterKey: join(dataDir, 'master.key'),
  views: join(dataDir, 'views.db'),
})

const PREFIXES = ['incident-', 'organisation-', 'notice-', 'access-'] as const

// Keys are made for an empty log only: a log with events whose keys are gone must not get new
// ones, or the loss would stay unseen until somebody opens a name.
const isEmpty = (store: EventStore): TE.TaskEither<OpenError, boolean> =>
  F.pipe(
    store.readLog({ prefixes: PREFIXES, limit: 1 }, { signal: new AbortController().signal }),
    TE.map(({ events }) => events.length === 0),
  )

const closeStore = (store: EventStore): TE.TaskEither<OpenError, void> => store.close()

const orClose =
  (store: EventStore) =>
  <A>(opening: TE.TaskEither<OpenError, A>): TE.TaskEither<OpenError, A> =>
    F.pipe(
      opening,
      TE.orElse((error) =>
        F.pipe(
          closeStore(store),
          TE.chain(() => TE.left(error)),
        ),
      ),
    )

const compose = (
  options: InstallationOptions,
  store: EventStore,
  vault: Vault,
  projections: RunningProjections,
): Installation => ({
  deps: {
    store,
    vault,
    projections,
    clock: options.clock,
    ids: options.ids,
    policy: options.policy,
  },
  projections,
  close: async () => {
    await projections.close()
    await store.close()()
    await vault.close()()
  },
})

/**
 * Opens an installation over a data directory, or makes one where there is none. Whatever is
 * missing or broken is one error that names it, and nothing is made then.
 */
export const openInstallation = (
  options: InstallationOptions,
): TE.TaskEither<OpenError, Installation> => {
  const files = installationFiles(options.dataDir)
  if (existsSync(files.keys) && !existsSync(files.log))
    return TE.left({ _tag: 'HistoryMissing', path: files.log })
  const vaultOf = (create: boolean): TE.TaskEither<OpenError, Vault> =>
    options.vault === undefined
      ? openVault({ keysPath: files.keys, masterKeyPath: files.masterKey, create })
      : TE.right(options.vault)
  return F.pipe(
    openSqliteStore({ path: files.log }),
    TE.chainW((store) =>
      F.pipe(
        isEmpty(store),
        TE.chain(vaultOf),
        TE.chain((vault) =>
          F.pipe(
            openProjections({ path: files.views, store, vault, now: options.clock.now }),
            TE.bimap(
              (error): OpenError => error,
              (projections) => compose(options, store, vault, projections),
            ),
          ),
        ),
        orClose(store),
      ),
    ),
  )
}
