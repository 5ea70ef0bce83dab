import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { ReadCall, UseCase } from '../handling/call.ts'
import { permit } from '../handling/permit.ts'
import type { IncidentSummary } from '../projections/summary.ts'

const yearOf = (summary: IncidentSummary | undefined): number | undefined =>
  summary === undefined ? undefined : Number(summary.number.slice(0, 4))

/** The years of the register of an organisation, newest first, without a gap. Opens no title. */
export const registerYears =
  (call: ReadCall): UseCase<ReadonlyArray<number>> =>
  (deps) => {
    const { organisation } = call
    const at = (offset: number) =>
      F.pipe(
        deps.projections.incidents({ organisations: [organisation], limit: 1, offset }),
        TE.mapLeft((error): AppError => ({ _tag: 'ViewsFailed', error })),
      )
    return F.pipe(
      permit(deps, { actor: call.actor, action: 'ReadRegister', organisation }),
      TE.chain(() => at(0)),
      TE.chain(({ total, rows }) => {
        const last = yearOf(rows[0])
        if (last === undefined) return TE.right([])
        return F.pipe(
          at(total - 1),
          TE.map(({ rows: [oldest] }) => {
            const count = Math.max(1, last - (yearOf(oldest) ?? last) + 1)
            return Array.from({ length: count }, (_, n) => last - n)
          }),
        )
      }),
    )
  }
