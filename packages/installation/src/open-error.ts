import type { ProjectionsUnavailable } from '@meldplicht/application'
import type { ReadError } from '@meldplicht/event-store'
import type { VaultError } from '@meldplicht/vault'

/** Why an installation cannot be opened. Nothing was made or changed. */
export type OpenError =
  /** There are keys or views but no log: somebody moved or deleted the history. */
  | { readonly _tag: 'HistoryMissing'; readonly path: string }
  /** The history went to a server; the log that is still here is an old copy of it. */
  | { readonly _tag: 'HistoryOnServer'; readonly path: string }
  /** A setting of the environment that cannot be meant. */
  | { readonly _tag: 'SettingInvalid'; readonly name: string; readonly allowed: string }
  | ReadError
  | VaultError
  | ProjectionsUnavailable
