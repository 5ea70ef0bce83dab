import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { IncomingFile } from '@meldplicht/application'
import { either as E } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { wrong } from '../failure.ts'

const PIECE = 1_048_576

// Never more than one byte past the limit: a file may have no end, and what is too large is said
// to be so without reading the rest.
const readUpTo = (path: string, limit: number): Uint8Array => {
  const file = openSync(path, 'r')
  try {
    const pieces: Array<Uint8Array> = []
    for (let length = 0; length <= limit; ) {
      const piece = new Uint8Array(Math.min(PIECE, limit + 1 - length))
      const read = readSync(file, piece, 0, piece.length, null)
      if (read === 0) break
      pieces.push(piece.subarray(0, read))
      length += read
    }
    return Buffer.concat(pieces)
  } finally {
    closeSync(file)
  }
}

/** Reads a file that goes into the dossier. Its name there is the last part of the path. */
export const readFile = (path: string, limit: number): E.Either<Failure, IncomingFile> =>
  E.tryCatch(
    () => ({ name: basename(path), bytes: readUpTo(path, limit) }),
    () =>
      wrong(
        'FileUnreadable',
        `Het bestand ${path} is niet te lezen.`,
        `The file ${path} cannot be read.`,
      ),
  )
