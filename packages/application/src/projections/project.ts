import type { DatabaseSync } from 'node:sqlite'
import type { AccessEvent, IncidentsListed, ItemId } from '@meldplicht/domain'
import { amsterdamYear, decodeAccessEvent, editionInForce } from '@meldplicht/domain'
import type { Envelope, Position, Stored } from '@meldplicht/event-store'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Failure, Folded, ProjectorDeps } from './fold-incidents.ts'
import { foldIncidents, incidentOf } from './fold-incidents.ts'
import { inTransaction } from './in-transaction.ts'
import { dueAt } from './summarise.ts'
import { viewsError } from './views-error.ts'
import { isBefore, progressOf } from './views-rows.ts'

// An event that is there twice, or that has no place, changes nothing: as in the fold.

const insertIncident = (db: DatabaseSync, envelope: Envelope): void => {
  const year = amsterdamYear(envelope.recordedAt)
  db.prepare(
    `INSERT INTO incidents (incident, organisation, year, ordinal, status)
     SELECT ?1, ?2, ?3, 1 + coalesce(max(ordinal), 0), 'open'
     FROM incidents WHERE organisation = ?2 AND year = ?3
     ON CONFLICT (incident, organisation) DO NOTHING`,
  ).run(incidentOf(envelope.stream), envelope.organisation, year)
}

const insertOrganisation = (db: DatabaseSync, envelope: Envelope): void => {
  const name =
    typeof envelope.data === 'object' && envelope.data !== null && 'name' in envelope.data
      ? envelope.data['name']
      : null
  const place = { stream: envelope.stream, eventId: envelope.eventId, data: { name } }
  db.prepare(
    'INSERT INTO organisations (organisation, name) VALUES (?, ?) ON CONFLICT DO NOTHING',
  ).run(envelope.organisation, JSON.stringify(place))
}

const noteTrouble = (db: DatabaseSync, stream: string, reason: string): void => {
  db.prepare(
    `INSERT INTO troubles (stream, reason) VALUES (?1, ?2)
     ON CONFLICT (stream) DO UPDATE SET reason = ?2`,
  ).run(stream, reason)
}

// Who looks at lists does so all day: a list counts, and the last time moves to the end.
const insertListed = (db: DatabaseSync, { data }: IncidentsListed, envelope: Envelope): void => {
  const { organisation, recordedAt } = envelope
  for (const incident of new Set(data.incidents)) {
    const key = [organisation, incident, data.reader, `${data.list}-list`] as const
    const before = db
      .prepare(
        `DELETE FROM reads WHERE organisation = ? AND incident = ? AND reader = ? AND part = ?
         RETURNING times`,
      )
      .get(...key)
    db.prepare(
      `INSERT INTO reads (organisation, incident, reader, part, times, at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(...key, 1 + Number(before?.['times'] ?? 0), recordedAt)
  }
}

const partOf = (
  event: Exclude<AccessEvent, IncidentsListed>,
): readonly [part: string, attachment: ItemId | null] =>
  event.type === 'AttachmentRead' ? ['attachment', event.data.attachment] : [event.data.part, null]

const insertRead = (db: DatabaseSync, envelope: Envelope): void => {
  const decoded = decodeAccessEvent(envelope)
  if (E.isLeft(decoded)) {
    noteTrouble(db, envelope.stream, decoded.left._tag)
    return
  }
  const event = decoded.right
  if (event.type === 'IncidentsListed') {
    insertListed(db, event, envelope)
    return
  }
  const { incident, reader } = event.data
  const [part, attachment] = partOf(event)
  db.prepare(
    `INSERT INTO reads (organisation, incident, reader, part, attachment, at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(envelope.organisation, incident, reader, part, attachment, envelope.recordedAt)
}

const projectors: ReadonlyMap<string, (db: DatabaseSync, envelope: Envelope) => void> = new Map([
  ['IncidentReported', insertIncident],
  ['OrganisationRegistered', insertOrganisation],
  ['IncidentRead', insertRead],
  ['AttachmentRead', insertRead],
  ['IncidentsListed', insertRead],
])

const writeFolded = (db: DatabaseSync, folded: Folded): void => {
  if (folded._tag === 'unreadable') {
    noteTrouble(db, folded.stream, folded.reason)
    db.prepare('UPDATE incidents SET summary = NULL WHERE incident = ? AND organisation = ?').run(
      folded.incident,
      folded.organisation,
    )
    return
  }
  const { summary } = folded
  db.prepare(
    `UPDATE incidents SET status = ?, due = ?, summary = ?
     WHERE incident = ? AND organisation = ?`,
  ).run(
    summary.status,
    dueAt(summary) ?? null,
    JSON.stringify(summary),
    summary.incident,
    summary.organisation,
  )
}

/**
 * What came of a batch: the views moved on, somebody emptied them meanwhile, or their lines are of
 * another law edition than the one that is in force now.
 */
export type Projected =
  | { readonly _tag: 'projected'; readonly position: Position }
  | { readonly _tag: 'emptied' }
  | { readonly _tag: 'outdated' }

// One transaction for rows and position: a kill in between leaves both as they were. Several
// processes may project the same log into the same file; who comes second finds it done.
const write = (
  db: DatabaseSync,
  batch: ReadonlyArray<Stored>,
  folded: ReadonlyArray<Folded>,
  expected: Position | undefined,
  edition: string,
): Projected =>
  inTransaction(db, () => {
    const { position, firstEvent, edition: before } = progressOf(db)
    if (isBefore(position, expected)) return { _tag: 'emptied' }
    if (before !== undefined && before !== edition) return { _tag: 'outdated' }
    const fresh = batch.filter((stored) => isBefore(position, stored.position))
    for (const { envelope } of fresh) projectors.get(envelope.type)?.(db, envelope)
    for (const one of folded) writeFolded(db, one)
    const last = fresh.at(-1)
    if (last === undefined) {
      if (position === undefined) throw new TypeError('an empty batch')
      return { _tag: 'projected', position }
    }
    const first = firstEvent ?? fresh[0]?.envelope.eventId ?? null
    db.prepare(
      'UPDATE progress SET position = ?, first_event = ?, last_event = ?, edition = ?',
    ).run(last.position.toString(10), first, last.envelope.eventId, edition)
    return { _tag: 'projected', position: last.position }
  })

/** Projects one batch into the views. */
export const project = (
  deps: ProjectorDeps,
  db: DatabaseSync,
  batch: ReadonlyArray<Stored>,
  expected: Position | undefined,
  signal: AbortSignal,
): TE.TaskEither<Failure, Projected> =>
  F.pipe(
    foldIncidents(deps, batch, signal),
    TE.chainEitherK((folded) =>
      E.tryCatch(
        () => write(db, batch, folded, expected, editionInForce(deps.now()).id),
        (error): Failure => {
          const views = viewsError(error)
          return { reason: views.detail, views }
        },
      ),
    ),
  )
