import type { IncidentSummary } from '@meldplicht/application'
import type { Filing } from '@meldplicht/domain'
import { elapsed } from '../../view/format.ts'
import type { FilingRow, Verdict } from '../../view/models/acts.ts'

type Fixed = Pick<
  NonNullable<IncidentSummary['filing']>,
  'timeliness' | 'since' | 'filedAt' | 'strict'
>

/** The verdict as it was fixed when the filing was recorded; only the distance is worked out. */
export const verdictOf = ({ timeliness, since, filedAt, strict }: Fixed): Verdict =>
  timeliness === 'within'
    ? { _tag: 'within', after: elapsed(since, filedAt) }
    : { _tag: timeliness, over: elapsed(strict, filedAt) }

/** The verdict of one filing. */
export const verdictOfFiling = ({ filed }: Filing): Verdict => {
  const { timeliness, filedAt, clock } = filed.data
  return verdictOf({ timeliness, filedAt, since: clock.since, strict: clock.strict })
}

/** The filings as rows; the 72 hours are about the first one only. */
export const filingRows = (filings: ReadonlyArray<Filing>): ReadonlyArray<FilingRow> =>
  filings.map((filing) => {
    const { kind, filedAt, reference } = filing.filed.data
    const known = filing.acknowledged?.data.reference ?? reference
    return {
      kind,
      at: filedAt,
      ...(known === undefined ? {} : { reference: known }),
      ...(kind === 'initial' ? { verdict: verdictOfFiling(filing) } : {}),
    }
  })
