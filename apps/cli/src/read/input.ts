import { closeSync, openSync, readSync } from 'node:fs'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse, wrong } from '../failure.ts'

/** The largest `--input` that is read: what is larger can never be stored (900 KiB a command). */
export const INPUT_MAX = 1_048_576

const STDIN = 0

// Never more than one byte past the limit: a source may have no end.
const readUpTo = (file: number): Uint8Array => {
  const bytes = new Uint8Array(INPUT_MAX + 1)
  let length = 0
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, null)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

const readFile = (path: string): Uint8Array => {
  const file = openSync(path, 'r')
  try {
    return readUpTo(file)
  } finally {
    closeSync(file)
  }
}

const bytesOf = (source: string): E.Either<Failure, Uint8Array> =>
  E.tryCatch(
    () => (source === '-' ? readUpTo(STDIN) : readFile(source)),
    () =>
      wrong(
        'InputUnreadable',
        `Het bestand ${source} is niet te lezen.`,
        `The file ${source} cannot be read.`,
      ),
  )

const limited = (bytes: Uint8Array): E.Either<Failure, Uint8Array> =>
  bytes.length > INPUT_MAX
    ? refuse(
        'InputTooLarge',
        'De invoer is te groot: 1 MiB mag.',
        'The input is too large: 1 MiB at most.',
      )
    : E.right(bytes)

// Broken UTF-8 is refused here: silently replaced characters would be stored for good.
const textOf = (bytes: Uint8Array): E.Either<Failure, string> =>
  E.tryCatch(
    () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    () => wrong('InputNotUtf8', 'De invoer is geen geldige UTF-8.', 'The input is no valid UTF-8.'),
  )

const jsonOf = (text: string): E.Either<Failure, unknown> =>
  E.tryCatch(
    (): unknown => JSON.parse(text),
    () => wrong('InputNotJson', 'De invoer is geen geldige JSON.', 'The input is no valid JSON.'),
  )

/** Reads `--input FILE` or, with `-`, what is piped in: JSON, in UTF-8, of 1 MiB at most. */
export const readInput = (source: string): E.Either<Failure, unknown> =>
  F.pipe(bytesOf(source), E.chain(limited), E.chain(textOf), E.chain(jsonOf))
