import type { DatabaseSync } from 'node:sqlite'
import { IncidentId, Instant, ItemId, OrganisationId, PersonId, ReadPart } from '@meldplicht/domain'
import { pageSize } from '@meldplicht/event-store'
import * as t from 'io-ts'
import type {
  AccessRow,
  ListQuery,
  OrganisationRow,
  SummaryPage,
  UnreadableIncident,
} from '../ports/projections.ts'
import { IncidentSummary, ReadPlace } from './summary.ts'
import { jsonOf, readAs, textOf } from './views-rows.ts'

type Row = Record<string, unknown>

const AccessPart = t.union([
  ReadPart,
  t.literal('attachment'),
  t.literal('due-list'),
  t.literal('register-list'),
])

const numberOf = (row: Row): string =>
  `${String(row['year'])}-${String(row['ordinal']).padStart(4, '0')}`

const summaryOf = (row: Row): IncidentSummary => {
  const summary = jsonOf(row, 'summary')
  const given = typeof summary === 'object' && summary !== null ? summary : {}
  return readAs(IncidentSummary, { ...given, number: numberOf(row) })
}

const unreadableOf = (row: Row): UnreadableIncident => ({
  incident: readAs(IncidentId, row['incident']),
  organisation: readAs(OrganisationId, row['organisation']),
  number: numberOf(row),
})

const OF_THESE = `(?1 IS NULL OR organisation IN (SELECT value FROM json_each(?1)))
  AND (?2 IS NULL OR year = ?2)`
const READABLE = `${OF_THESE} AND (?3 IS NULL OR status = ?3) AND summary IS NOT NULL`
const ORDERS = { newest: 'seq DESC', due: 'due IS NULL, due, seq' } as const

const whole = (n: number): number => (Number.isSafeInteger(n) && n > 0 ? n : 0)

/** A page of incidents. */
export const selectIncidents = (db: DatabaseSync, query: ListQuery): SummaryPage => {
  const { organisations, year, status, order = 'newest' } = query
  const of = [organisations === undefined ? null : JSON.stringify(organisations), year ?? null]
  const by = [...of, status ?? null]
  const total = db.prepare(`SELECT count(*) AS total FROM incidents WHERE ${READABLE}`).get(...by)
  const rows = db
    .prepare(
      `SELECT year, ordinal, summary FROM incidents WHERE ${READABLE}
       ORDER BY ${ORDERS[order]} LIMIT ?4 OFFSET ?5`,
    )
    .all(...by, pageSize(query.limit), whole(query.offset))
  const unreadable = db
    .prepare(
      `SELECT incident, organisation, year, ordinal FROM incidents
       WHERE ${OF_THESE} AND summary IS NULL ORDER BY seq DESC LIMIT 500`,
    )
    .all(...of)
  return {
    total: Number(total?.['total'] ?? 0),
    rows: rows.map(summaryOf),
    unreadable: unreadable.map(unreadableOf),
  }
}

/** The incidents with an id; more than one only if organisations share it. */
export const selectIncident = (db: DatabaseSync, id: IncidentId): ReadonlyArray<IncidentSummary> =>
  db
    .prepare(
      `SELECT year, ordinal, summary FROM incidents
       WHERE incident = ? AND summary IS NOT NULL ORDER BY seq`,
    )
    .all(id)
    .map(summaryOf)

/** One incident by its number in its organisation. */
export const selectByNumber = (
  db: DatabaseSync,
  organisation: OrganisationId,
  number: string,
): IncidentSummary | undefined => {
  const [, year, ordinal] = /^(\d{4})-(\d{4,9})$/.exec(number) ?? []
  if (year === undefined || ordinal === undefined) return undefined
  const row = db
    .prepare(
      `SELECT year, ordinal, summary FROM incidents
       WHERE organisation = ? AND year = ? AND ordinal = ? AND summary IS NOT NULL`,
    )
    .get(organisation, Number(year), Number(ordinal))
  return row === undefined ? undefined : summaryOf(row)
}

/** Every organisation. */
export const selectOrganisations = (db: DatabaseSync): ReadonlyArray<OrganisationRow> =>
  db
    .prepare('SELECT organisation, name FROM organisations ORDER BY rowid')
    .all()
    .map((row) => ({
      organisation: readAs(OrganisationId, row['organisation']),
      name: readAs(ReadPlace, jsonOf(row, 'name')),
    }))

/** Who read an incident, newest first. */
export const selectReads = (
  db: DatabaseSync,
  organisation: OrganisationId,
  id: IncidentId,
): ReadonlyArray<AccessRow> =>
  db
    .prepare(
      `SELECT incident, reader, part, attachment, times, at FROM reads
       WHERE incident = ? AND organisation = ? ORDER BY seq DESC`,
    )
    .all(id, organisation)
    .map((row) => ({
      incident: readAs(IncidentId, row['incident']),
      reader: readAs(PersonId, row['reader']),
      part: readAs(AccessPart, row['part']),
      ...(row['attachment'] === null ? {} : { attachment: readAs(ItemId, row['attachment']) }),
      ...(row['times'] === 1 ? {} : { times: Number(row['times']) }),
      at: readAs(Instant, row['at']),
    }))

/** The streams that could not be projected, with why. */
export const selectTroubles = (
  db: DatabaseSync,
): ReadonlyArray<{ readonly stream: string; readonly reason: string }> =>
  db
    .prepare('SELECT stream, reason FROM troubles ORDER BY stream')
    .all()
    .map((row) => ({ stream: textOf(row, 'stream'), reason: textOf(row, 'reason') }))
