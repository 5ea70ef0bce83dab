import type { CopyError } from '../copy/copy-error.ts'

/** Why no backup was made. Nothing was changed in what was to be saved. */
export type BackupError =
  | CopyError
  /** There is something in the directory already: no backup is ever written over. */
  | { readonly _tag: 'TargetNotEmpty'; readonly path: string }
  /** The directory lies in the data directory: it would be lost together with it. */
  | { readonly _tag: 'TargetInside'; readonly path: string }
  /** Backup and keys lie in each other: whoever has the one would have the other. */
  | { readonly _tag: 'TargetsNested'; readonly to: string; readonly keysTo: string }
  /** The directory for the keys is that of an installation, whose own keys they would replace. */
  | { readonly _tag: 'KeysInUse'; readonly path: string }
  /** Another backup to this directory is being made. */
  | { readonly _tag: 'BackupRunning'; readonly path: string }
