import type { DatabaseSync } from 'node:sqlite'
import type { Instant } from '@meldplicht/domain'
import { amsterdamYear, decodeAccessEvent, IncidentId, OrganisationId } from '@meldplicht/domain'
import type { Envelope, EventStore, Position, Stored } from '@meldplicht/event-store'
import type { Vault } from '@meldplicht/vault'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import { loadIncident } from '../handling/load.ts'
import type { Unnumbered } from './summarise.ts'
import { summarise } from './summarise.ts'
import { progressOf } from './views-rows.ts'

/** What the projector needs. */
export interface ProjectorDeps {
  readonly store: EventStore
  readonly vault: Vault
  readonly now: () => Instant
}

interface Failure {
  readonly reason: string
}

const idOf = (stream: string): string => stream.slice(stream.indexOf('.') + 1)

// Each incident of a batch is folded once, from its whole stream: the line shows what is known
// now, and folding it again after a later event gives the same line.
const summariesOf = (
  deps: ProjectorDeps,
  batch: ReadonlyArray<Stored>,
): TE.TaskEither<Failure, ReadonlyArray<Unnumbered>> => {
  const envelopes = batch
    .map(({ envelope }) => envelope)
    .filter(({ stream }) => stream.startsWith('incident-'))
  const distinct = [...new Map(envelopes.map((one) => [one.stream, one])).values()]
  return F.pipe(
    distinct,
    TE.traverseSeqArray((envelope) => {
      const incident = idOf(envelope.stream)
      if (!IncidentId.is(incident) || !OrganisationId.is(envelope.organisation))
        return TE.left<Failure>({ reason: `${envelope.stream} is no incident` })
      const { signal } = new AbortController()
      return F.pipe(
        loadIncident(deps, envelope.organisation, incident, 'sealed', signal),
        TE.bimap(
          (error): Failure => ({ reason: `${envelope.stream}: ${error._tag}` }),
          ({ state }) => (state === undefined ? [] : [summarise(state, deps.now())]),
        ),
      )
    }),
    TE.map((all) => all.flat()),
  )
}

const insertIncident = (db: DatabaseSync, envelope: Envelope): void => {
  const year = amsterdamYear(envelope.recordedAt)
  db.prepare(
    `INSERT INTO incidents (incident, organisation, year, ordinal, status, summary)
     SELECT ?1, ?2, ?3, 1 + coalesce(max(ordinal), 0), 'open', '{}'
     FROM incidents WHERE organisation = ?2 AND year = ?3`,
  ).run(idOf(envelope.stream), envelope.organisation, year)
}

const insertOrganisation = (db: DatabaseSync, envelope: Envelope): void => {
  const name =
    typeof envelope.data === 'object' && envelope.data !== null && 'name' in envelope.data
      ? envelope.data['name']
      : null
  const place = { stream: envelope.stream, eventId: envelope.eventId, data: { name } }
  db.prepare('INSERT INTO organisations (organisation, name) VALUES (?, ?)').run(
    envelope.organisation,
    JSON.stringify(place),
  )
}

const insertRead = (db: DatabaseSync, envelope: Envelope): void => {
  const decoded = decodeAccessEvent(envelope)
  if (E.isLeft(decoded)) throw new TypeError(`${envelope.stream} holds an event that is no reading`)
  const { incident, reader, part } = decoded.right.data
  db.prepare('INSERT INTO reads (incident, reader, part, at) VALUES (?, ?, ?, ?)').run(
    incident,
    reader,
    part,
    envelope.recordedAt,
  )
}

const projectors: ReadonlyMap<string, (db: DatabaseSync, envelope: Envelope) => void> = new Map([
  ['IncidentReported', insertIncident],
  ['OrganisationRegistered', insertOrganisation],
  ['IncidentRead', insertRead],
])

const updateSummary = (db: DatabaseSync, summary: Unnumbered): void => {
  db.prepare('UPDATE incidents SET status = ?, summary = ? WHERE incident = ?').run(
    summary.status,
    JSON.stringify(summary),
    summary.incident,
  )
}

/** What came of a batch: the views moved on, or somebody emptied them meanwhile. */
export type Projected =
  | { readonly _tag: 'projected'; readonly position: Position }
  | { readonly _tag: 'emptied' }

const before = (a: Position | undefined, b: Position | undefined): boolean =>
  b !== undefined && (a === undefined || a < b)

// One transaction for rows and position: a kill in between leaves both as they were. Several
// processes may project the same log into the same file; who comes second finds it done.
const write = (
  db: DatabaseSync,
  batch: ReadonlyArray<Stored>,
  summaries: ReadonlyArray<Unnumbered>,
  expected: Position | undefined,
): Projected => {
  db.exec('BEGIN IMMEDIATE')
  try {
    const { position, firstEvent } = progressOf(db)
    if (before(position, expected)) {
      db.exec('ROLLBACK')
      return { _tag: 'emptied' }
    }
    const fresh = batch.filter((stored) => before(position, stored.position))
    for (const { envelope } of fresh) projectors.get(envelope.type)?.(db, envelope)
    for (const summary of summaries) updateSummary(db, summary)
    const last = fresh.at(-1)?.position ?? position ?? batch[0]?.position
    if (last === undefined) throw new TypeError('an empty batch')
    db.prepare('UPDATE progress SET position = ?, first_event = ?').run(
      last.toString(10),
      firstEvent ?? batch[0]?.envelope.eventId ?? null,
    )
    db.exec('COMMIT')
    return { _tag: 'projected', position: last }
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** Projects one batch into the views. */
export const project = (
  deps: ProjectorDeps,
  db: DatabaseSync,
  batch: ReadonlyArray<Stored>,
  expected: Position | undefined,
): TE.TaskEither<Failure, Projected> =>
  F.pipe(
    summariesOf(deps, batch),
    TE.chainEitherK((summaries) =>
      E.tryCatch(
        () => write(db, batch, summaries, expected),
        (error): Failure => ({ reason: error instanceof Error ? error.message : String(error) }),
      ),
    ),
  )
