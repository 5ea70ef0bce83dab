import type { Deps, Ids, Policy, RunningProjections, SystemClock } from '@meldplicht/application'
import { openProjections } from '@meldplicht/application'
import { directoryBlobs } from '@meldplicht/blobs'
import type { EventStore } from '@meldplicht/event-store'
import type { Vault } from '@meldplicht/vault'
import { openVault } from '@meldplicht/vault'
import { function as F, taskEither as TE } from 'fp-ts'
import { attachmentLimitOf } from './attachment-limit-of.ts'
import type { InstallationFiles } from './installation-files.ts'
import { installationFiles } from './installation-files.ts'
import type { OpenError } from './open-error.ts'
import { openLog } from './open-log.ts'

/** Where an installation is, and what it runs on. */
export interface InstallationOptions {
  /** The data directory: log, keys, master key and views. It is made when it is not there. */
  readonly dataDir: string
  /**
   * Where the log is when it is not in the data directory: a connection string of EventStoreDB.
   * Unless told, what MELDPLICHT_STORE says; nothing there means in the data directory.
   */
  readonly store?: string
  /**
   * The largest attachment, in whole MiB. Unless told, what MELDPLICHT_ATTACHMENT_MB says; nothing
   * there means 25.
   */
  readonly attachmentMb?: string
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
  { blobs }: InstallationFiles,
  attachmentLimit: number,
  store: EventStore,
  vault: Vault,
  projections: RunningProjections,
): Installation => ({
  deps: {
    store,
    vault,
    blobs: directoryBlobs(blobs),
    attachmentLimit,
    projections,
    clock,
    ids,
    policy,
  },
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
  limit: number,
  store: EventStore,
  vault: Vault,
): TE.TaskEither<OpenError, Installation> =>
  F.pipe(
    openProjections({ path: files.views, store, vault, now: options.clock.now }),
    TE.bimap(
      (error): OpenError => error,
      (projections) => compose(options, files, limit, store, vault, projections),
    ),
  )

/**
 * Opens an installation over a data directory, or makes one where there is none. Whatever is
 * missing or broken is one error that names it, and nothing is made in its place.
 */
export const openInstallation = (
  options: InstallationOptions,
): TE.TaskEither<OpenError, Installation> => {
  const address = options.store ?? process.env['MELDPLICHT_STORE']
  const files = installationFiles(options.dataDir, address)
  return F.pipe(
    TE.fromEither(attachmentLimitOf(options.attachmentMb)),
    TE.bindTo('limit'),
    TE.bind('log', () => openLog(files, address)),
    TE.chain(({ limit, log: { store, empty } }) =>
      F.pipe(
        // Keys are made for an empty log only: a log with events whose keys are gone must not get
        // new ones, or the loss would stay unseen until somebody opens a name.
        openVaultOf(options, files, empty),
        TE.chain((vault) =>
          F.pipe(openOn(options, files, limit, store, vault), orClose(vault.close)),
        ),
        orClose(store.close),
      ),
    ),
  )
}
