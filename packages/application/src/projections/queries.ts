import type { DatabaseSync } from 'node:sqlite'
import { IncidentId, Instant, OrganisationId, PersonId } from '@meldplicht/domain'
import type { AccessRow, ListQuery, OrganisationRow, SummaryPage } from '../ports/projections.ts'
import { IncidentSummary, ReadPlace } from './summary.ts'
import { jsonOf, readAs, textOf } from './views-rows.ts'

type Row = Record<string, unknown>

const numberOf = (row: Row): string =>
  `${String(row['year'])}-${String(row['ordinal']).padStart(4, '0')}`

const summaryOf = (row: Row): IncidentSummary => {
  const summary = jsonOf(row, 'summary')
  const given = typeof summary === 'object' && summary !== null ? summary : {}
  return readAs(IncidentSummary, { ...given, number: numberOf(row) })
}

const COLUMNS = 'year, ordinal, summary'

const WHERE = `WHERE (?1 IS NULL OR organisation = ?1) AND (?2 IS NULL OR status = ?2)
  AND (?3 IS NULL OR year = ?3)`

/** A page of incidents, newest first. */
export const selectIncidents = (db: DatabaseSync, query: ListQuery): SummaryPage => {
  const by = [query.organisation ?? null, query.status ?? null, query.year ?? null] as const
  const total = db.prepare(`SELECT count(*) AS total FROM incidents ${WHERE}`).get(...by)
  const rows = db
    .prepare(`SELECT ${COLUMNS} FROM incidents ${WHERE} ORDER BY seq DESC LIMIT ?4 OFFSET ?5`)
    .all(...by, query.limit, query.offset)
  return { total: Number(total?.['total'] ?? 0), rows: rows.map(summaryOf) }
}

/** One incident by its id. */
export const selectIncident = (db: DatabaseSync, id: IncidentId): IncidentSummary | undefined => {
  const row = db.prepare(`SELECT ${COLUMNS} FROM incidents WHERE incident = ?`).get(id)
  return row === undefined ? undefined : summaryOf(row)
}

/** One incident by its number in its organisation. */
export const selectByNumber = (
  db: DatabaseSync,
  organisation: OrganisationId,
  number: string,
): IncidentSummary | undefined => {
  const [, year, ordinal] = /^(\d{4})-(\d{4,9})$/.exec(number) ?? []
  if (year === undefined || ordinal === undefined) return undefined
  const row = db
    .prepare(`SELECT ${COLUMNS} FROM incidents WHERE organisation = ? AND year = ? AND ordinal = ?`)
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
export const selectReads = (db: DatabaseSync, id: IncidentId): ReadonlyArray<AccessRow> =>
  db
    .prepare('SELECT incident, reader, part, at FROM reads WHERE incident = ? ORDER BY seq DESC')
    .all(id)
    .map((row) => ({
      incident: readAs(IncidentId, row['incident']),
      reader: readAs(PersonId, row['reader']),
      part: textOf(row, 'part'),
      at: readAs(Instant, row['at']),
    }))
