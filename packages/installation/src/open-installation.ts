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

/** The files of an installation. */
export interface InstallationFiles {
  readonly log: string
  readonly keys: string
  readonly masterKey: string
  /** The only one that may be deleted at any time. */
  readonly views: string
}

/** Where the files of an installation are. */
export const installationFiles = (dataDir: string): InstallationFiles => ({
  log: join(dataDir, 'meldplicht.db'),
  keys: join(dataDir, 'keys.db'),
  masterKey: join(dataDir, 'master.key'),
  views: join(dataDir, 'views.db'),
})

const PREFIXES = ['incident-', 'organisation-', 'notice-', 'access-'] as const

// Looked at before anything is made: keys and views are made after a log, never before one. When
// they are there and it is not, somebody moved or deleted the history, and an empty one in its
// place would hide the loss.
const historyThere = ({
  log,
  keys,
  masterKey,
  views,
}: InstallationFiles): TE.TaskEither<OpenError, void> =>
  TE.fromIOEither(() =>
    !existsSync(log) && [keys, masterKey, views].some(existsSync)
      ? { _tag: 'Left', left: { _tag: 'HistoryMissing', path: log } }
      : { _tag: 'Right', right: undefined },
  )

// Keys are made for an empty log only: a log with events whose keys are gone must not get new
// ones, or the loss would stay unseen until somebody opens a name.
const isEmpty = (store: EventStore): TE.TaskEither<OpenError, boolean> =>
  F.pipe(
    store.readLog({ prefixes: PREFIXES, limit: 1 }, { signal: new AbortController().signal }),
    TE.map(({ events, atHead }) => events.length === 0 && atHead),
  )

/** When the opening fails, closes what was opened before it; the error stays that of the opening. */
const orClose =
  (close: () => TE.TaskEither<unknown, unknown>) =>
  <A>(opening: TE.TaskEither<OpenError, A>): TE.TaskEither<OpenError, A> =>
    F.pipe(
      opening,
      TE.orElseFirstTaskK(() => () => close()()),
    )

const compose = (
  { clock, ids, policy }: InstallationOptions,
  store: EventStore,
  vault: Vault,
  projections: RunningProjections,
): Installation => ({
  deps: { store, vault, projections, clock, ids, policy },
  projections,
  close: async () => {
    await projections.close()
    await store.close()()
    await vault.close()()
  },
})

const openVaultOf = (
  { vault }: InstallationOptions,
  { keys, masterKey }: InstallationFiles,
  create: boolean,
): TE.TaskEither<OpenError, Vault> =>
  vault === undefined
    ? openVault({ keysPath: keys, masterKeyPath: masterKey, create })
    : TE.right(vault)

const openOn = (
  options: InstallationOptions,
  files: InstallationFiles,
  store: EventStore,
  vault: Vault,
): TE.TaskEither<OpenError, Installation> =>
  F.pipe(
    openProjections({ path: files.views, store, vault, now: options.clock.now }),
    TE.bimap(
      (error): OpenError => error,
      (projections) => compose(options, store, vault, projections),
    ),
  )

/**
 * Opens an installation over a data directory, or makes one where there is none. Whatever is
 * missing or broken is one error that names it, and nothing is made in its place.
 */
export const openInstallation = (
  options: InstallationOptions,
): TE.TaskEither<OpenError, Installation> => {
  const files = installationFiles(options.dataDir)
  return F.pipe(
    historyThere(files),
    TE.chainW(() => openSqliteStore({ path: files.log })),
    TE.chain((store) =>
      F.pipe(
        isEmpty(store),
        TE.chain((create) => openVaultOf(options, files, create)),
        TE.chain((vault) => F.pipe(openOn(options, files, store, vault), orClose(vault.close))),
        orClose(store.close),
      ),
    ),
  )
}
