import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Envelope } from '@meldplicht/event-store'
import { decodeEnvelope } from '@meldplicht/event-store'
import { installationFiles } from '@meldplicht/installation'
import { openTexts } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import type { App } from './running-app.ts'

const ALL = 'SELECT envelope FROM events ORDER BY position'

const envelopeIn = (bytes: unknown): Envelope => {
  if (!(bytes instanceof Uint8Array)) throw new Error('an event without bytes')
  const read = decodeEnvelope(bytes)
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left))
  return read.right
}

const named = (stream: string): RegExp =>
  new RegExp(`^${stream.replaceAll('.', String.raw`\.`).replaceAll('%', '.*')}$`)

/** The events as they lie in the file, past every cache; `%` stands for any text. */
export const eventsOnDisk = (dataDir: string, stream: string): ReadonlyArray<Envelope> => {
  const db = new DatabaseSync(installationFiles(join(dataDir)).log, { readOnly: true })
  const rows = db.prepare(ALL).all()
  db.close()
  return rows
    .map((row) => envelopeIn(row['envelope']))
    .filter((envelope) => named(stream).test(envelope.stream))
}

/** The events as a server gives them. */
const eventsOnServer = async ({ deps }: App, stream: string): Promise<ReadonlyArray<Envelope>> => {
  const { signal } = new AbortController()
  const query = { prefixes: ['incident-', 'organisation-'] as const }
  const page = await deps.store.readLog(query, { signal })()
  if (E.isLeft(page)) throw new Error(JSON.stringify(page.left))
  return page.right.events
    .map(({ envelope }) => envelope)
    .filter((envelope) => named(stream).test(envelope.stream))
}

/** The types of the events as they lie in the file. */
export const typesOnDisk = (dataDir: string, stream: string): ReadonlyArray<string> =>
  eventsOnDisk(dataDir, stream).map(({ type }) => type)

/** An event of the file with what was sealed in it opened. */
export interface OpenedEvent {
  readonly id: string
  readonly type: string
  readonly version: number
  readonly recordedAt: string
  readonly data: unknown
}

/** The events of the log, opened with the keys of the app; none may lie there unsealed. */
export const openedOnDisk = async (
  app: App,
  stream: string,
): Promise<ReadonlyArray<OpenedEvent>> => {
  const envelopes =
    app.store === '' ? eventsOnDisk(app.dataDir, stream) : await eventsOnServer(app, stream)
  return Promise.all(
    envelopes.map(async (envelope) => {
      const { type, version, recordedAt, data } = envelope
      const unsealed = openTexts(data)
      if (unsealed.length > 0) throw new Error(`${type} is not sealed: ${unsealed.join('; ')}`)
      const place = { stream: envelope.stream, eventId: envelope.eventId }
      const opened = await app.deps.vault.open(place, data)()
      if (E.isLeft(opened)) throw new Error(`${type}: ${JSON.stringify(opened.left)}`)
      return { id: envelope.eventId, type, version, recordedAt, data: opened.right }
    }),
  )
}
