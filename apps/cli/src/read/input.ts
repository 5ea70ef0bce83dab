import { readFileSync, statSync } from 'node:fs'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse, wrong } from '../failure.ts'

/** The largest `--input` that is read: what is larger can never be stored (900 KiB a command). */
export const INPUT_MAX = 1_048_576

const STDIN = 0

const bytesOf = (source: string): E.Either<Failure, Uint8Array> =>
  E.tryCatch(
    () => (source === '-' ? readFileSync(STDIN) : readFileSync(source)),
    () =>
      wrong(
        'InputUnreadable',
        `Het bestand ${source} is niet te lezen.`,
        `The file ${source} cannot be read.`,
      ),
  )

const tooLarge = (source: string): boolean =>
  source !== '-' && (statSync(source, { throwIfNoEntry: false })?.size ?? 0) > INPUT_MAX

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
  F.pipe(
    tooLarge(source) ? limited(new Uint8Array(INPUT_MAX + 1)) : bytesOf(source),
    E.chain(limited),
    E.chain(textOf),
    E.chain(jsonOf),
  )
