import { readFileSync, statSync } from 'node:fs'
import type { CasesError, ReadCase } from '@meldplicht/domain'
import { readCases } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse, wrong } from '../failure.ts'
import type { Given } from '../run/given.ts'
import { needed } from './fields.ts'

/** The largest file of cases that is read: hundreds of times what is known to exist. */
const CASES_MAX = 67_108_864

const STDIN = 0

const unreadable = (source: string): Failure =>
  wrong(
    'CasesUnreadable',
    `Het bestand ${source} is niet te lezen.`,
    `The file ${source} cannot be read.`,
  )

const tooLarge = (source: string): boolean =>
  source !== '-' && (statSync(source, { throwIfNoEntry: false })?.size ?? 0) > CASES_MAX

const bytesOf = (source: string): E.Either<Failure, Uint8Array> =>
  tooLarge(source)
    ? refuse(
        'CasesTooLarge',
        `Het bestand ${source} is te groot: 64 MiB mag.`,
        `The file ${source} is too large: 64 MiB at most.`,
      )
    : E.tryCatch(
        () => readFileSync(source === '-' ? STDIN : source),
        () => unreadable(source),
      )

// Broken UTF-8 and a byte order mark are no reason to guess: the first is refused, the second read.
const textOf = (source: string, bytes: Uint8Array): E.Either<Failure, string> =>
  E.tryCatch(
    () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    () =>
      wrong(
        'CasesNotUtf8',
        `Het bestand ${source} is geen geldige UTF-8.`,
        `The file ${source} is no valid UTF-8.`,
      ),
  )

const jsonOf = (source: string, text: string): E.Either<Failure, unknown> =>
  E.tryCatch(
    (): unknown => JSON.parse(text),
    // The reason that JSON.parse gives quotes the file; at most where it stopped is told.
    (error) => {
      const [, at] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
      const where =
        at === undefined ? { nl: '', en: '' } : { nl: ` (teken ${at})`, en: ` (at ${at})` }
      return wrong(
        'CasesNotJson',
        `Het bestand ${source} is geen geldige JSON${where.nl}.`,
        `The file ${source} is no valid JSON${where.en}.`,
      )
    },
  )

const describe = (source: string, error: CasesError): Failure => {
  switch (error._tag) {
    case 'NotAList':
      return wrong(
        error._tag,
        `Het bestand ${source} bevat geen lijst van zaken. Het moet beginnen met [ en per zaak een object bevatten.`,
        `The file ${source} holds no list of cases. It has to begin with [ and to hold an object per case.`,
      )
    case 'NotACase':
      return wrong(
        error._tag,
        `Onderdeel ${error.index + 1} van ${source} is geen zaak: een object tussen { en } is nodig.`,
        `Item ${error.index + 1} of ${source} is no case: it has to be an object between { and }.`,
      )
    case 'CaseWithoutId':
      return wrong(
        error._tag,
        `Zaak ${error.index + 1} van ${source} heeft geen "id" met tekst.`,
        `Case ${error.index + 1} of ${source} has no "id" with text.`,
      )
  }
}

/** Reads a file of decided cases (or what is piped in, with `-`). */
export const readCasesFile = (source: string): E.Either<Failure, ReadonlyArray<ReadCase>> =>
  F.pipe(
    bytesOf(source),
    E.chain((bytes) => textOf(source, bytes)),
    E.chain((text) => jsonOf(source, text)),
    E.chain((json) =>
      F.pipe(
        readCases(json),
        E.mapLeft((error) => describe(source, error)),
      ),
    ),
  )

/** Reads the file that `--cases` names. */
export const givenCases = (given: Given): E.Either<Failure, ReadonlyArray<ReadCase>> =>
  F.pipe(needed(given, 'cases'), E.chain(readCasesFile))

/** The option that {@link givenCases} reads. */
export const CASES_OPTION = {
  flags: '--cases <file>',
  description: 'JSON-bestand met een lijst van besliste zaken; - leest wat u aanvoert',
} as const
