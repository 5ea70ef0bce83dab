import type { OrganisationId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { ReadCall, UseCase } from '../handling/call.ts'
import { recordListed } from '../handling/record-listed.ts'
import type { Deps } from '../ports/deps.ts'
import type { ListQuery } from '../ports/projections.ts'
import type { IncidentLine, IncidentLines } from './list-incidents.ts'
import { listDue, listRegister } from './list-incidents.ts'

type RegisterQuery = Pick<ListQuery, 'status' | 'year' | 'limit' | 'offset'>

/** The register as a list, for a person: which incidents it shows is recorded first (P-05, P-09). */
export const readRegister =
  (query: RegisterQuery, call: ReadCall): UseCase<IncidentLines> =>
  (deps) =>
    F.pipe(
      listRegister(query, call)(deps),
      TE.chainFirst(({ lines }) => recordListed(deps, 'register', lines, call)),
    )

/** What is due, for a person: which incidents it shows is recorded first (P-05). */
export const readDue =
  (
    query: { readonly organisation?: OrganisationId; readonly limit: number },
    call: Pick<ReadCall, 'actor' | 'signal'>,
  ): UseCase<IncidentLines> =>
  (deps) =>
    F.pipe(
      listDue(query, call)(deps),
      TE.chainFirst(({ lines }) => recordListed(deps, 'due', lines, call)),
    )

const PART = 500

// All of it, page by page: what is sealed cannot be searched where it lies.
const everything = (
  deps: Deps,
  query: Pick<RegisterQuery, 'status' | 'year'>,
  call: ReadCall,
  before: ReadonlyArray<IncidentLine> = [],
): TE.TaskEither<AppError, IncidentLines> =>
  F.pipe(
    listRegister({ ...query, limit: PART, offset: before.length }, call)(deps),
    TE.chain((part) => {
      const lines = [...before, ...part.lines]
      return part.lines.length === 0 || lines.length >= part.total
        ? TE.right({ ...part, lines })
        : everything(deps, query, call, lines)
    }),
  )

/**
 * The lines of the register that match, for a person. Titles are opened to be searched and nowhere
 * kept; recorded is what is shown (P-05). `total` counts what matches, on all pages.
 */
export const searchRegister =
  (
    matches: (line: IncidentLine) => boolean,
    { limit, offset, ...query }: RegisterQuery,
    call: ReadCall,
  ): UseCase<IncidentLines> =>
  (deps) =>
    F.pipe(
      everything(deps, query, call),
      TE.map(({ lines, unreadable }): IncidentLines => {
        const found = lines.filter(matches)
        return { total: found.length, lines: found.slice(offset, offset + limit), unreadable }
      }),
      TE.chainFirst(({ lines }) => recordListed(deps, 'register', lines, call)),
    )
