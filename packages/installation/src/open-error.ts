import type { ProjectionsUnavailable } from '@meldplicht/application'
import type { ReadError } from '@meldplicht/event-store'
import type { VaultError } from '@meldplicht/vault'

/** Why an installation cannot be opened. Nothing was made or changed. */
export type OpenError =
  /** There are keys or views but no log: somebody moved or deleted the history. */
  | { readonly _tag: 'HistoryMissing'; readonly path: string }
  | ReadError
  | VaultError
  | ProjectionsUnavailable
