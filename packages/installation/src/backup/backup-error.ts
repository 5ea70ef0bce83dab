import type { CopyError } from '../copy/copy-error.ts'

/** Why no backup was made. Nothing was changed in what was to be saved. */
export type BackupError =
  | CopyError
  /** There is something in the directory already: no backup is ever written over. */
  | { readonly _tag: 'TargetNotEmpty'; readonly path: string }
  /** The directory lies in the data directory: it would be lost together with it. */
  | { readonly _tag: 'TargetInside'; readonly path: string }
