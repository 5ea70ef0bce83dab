import { DatabaseSync } from 'node:sqlite'
import type { Envelope, EventStore, Position, Stored } from '@meldplicht/event-store'
import { revision, StreamName } from '@meldplicht/event-store'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { right } from '@meldplicht/testing'
import type { Vault } from '@meldplicht/vault'
import { either as E } from 'fp-ts'
import { logOf, textOf, vaultOf } from '../support/torture-files.ts'
import type { Acknowledged } from './writer.ts'

/** What was found in a directory, and everything that should not be so. */
export interface Found {
  /** Events in the log. */
  readonly events: number
  /** Commands in the log that no writer was told of: killed between the sync and the answer. */
  readonly unheard: number
  readonly problems: ReadonlyArray<string>
}

const { signal } = new AbortController()

const allOf = async (store: EventStore): Promise<ReadonlyArray<Stored>> => {
  const all: Array<Stored> = []
  for (let next: Position | undefined; ; ) {
    const after = next === undefined ? {} : { after: next }
    const query = { prefixes: ['incident-', 'access-'], ...after } as const
    const page = await right(store.readLog(query, { signal }))
    all.push(...page.events)
    next = page.next
    if (page.atHead) return all
  }
}

const whole = (commandId: string, events: ReadonlyArray<Envelope>): ReadonlyArray<string> => {
  const indexes = events.map(({ commandIndex }) => commandIndex)
  const wanted = Array.from({ length: events[0]?.commandCount ?? 0 }, (_, i) => i)
  return indexes.join() === wanted.join()
    ? []
    : [`command ${commandId} is there by halves: ${indexes.join()} of ${wanted.length}`]
}

const heard = (
  { commandId, stream, revision: at }: Acknowledged,
  commands: Readonly<Partial<Record<string, ReadonlyArray<Envelope>>>>,
): ReadonlyArray<string> => {
  const last = commands[commandId]?.at(-1)
  if (last === undefined) return [`command ${commandId} was acknowledged and is not there`]
  return last.stream === stream && last.revision === at
    ? []
    : [`command ${commandId} was acknowledged at another place`]
}

const sealed = async (
  vault: Vault,
  { stream, eventId, data }: Envelope,
): Promise<ReadonlyArray<string>> => {
  const opened = await vault.open({ stream, eventId }, data)()
  if (E.isLeft(opened)) return [`event ${eventId} does not open: ${opened.left._tag}`]
  return JSON.stringify(opened.right).includes(textOf(eventId))
    ? []
    : [`event ${eventId} says something else`]
}

const streams = async (
  store: EventStore,
  events: ReadonlyArray<Envelope>,
): Promise<ReadonlyArray<string>> => {
  const problems: Array<string> = []
  for (const [name, some = []] of Object.entries(Object.groupBy(events, (e) => e.stream))) {
    if (!StreamName.is(name)) continue
    const revisions = some.map((event) => event.revision)
    if (revisions.some((each, i) => each !== BigInt(i)))
      problems.push(`stream ${name} has revisions ${revisions.join()}`)
    const read = await store.readStream(name, revision(0n), { signal })()
    if (E.isLeft(read)) problems.push(`stream ${name}: ${read.left._tag}`)
    else if (read.right._tag === 'missing' || read.right.events.length !== some.length)
      problems.push(`stream ${name} is not what the log has of it`)
  }
  return problems
}

const integrity = (path: string): ReadonlyArray<string> => {
  const db = new DatabaseSync(path)
  try {
    const rows = db.prepare('PRAGMA integrity_check').all()
    const said = rows.map((row) => String(row['integrity_check'])).join()
    return said === 'ok' ? [] : [`${path}: ${said}`]
  } finally {
    db.close()
  }
}

/**
 * Opens what killed writers left behind, as the next start would, and looks at all of it: every
 * acknowledged append is there, whole, where it was said to be; no command is there by halves; no
 * revision is missing; every text opens with its key and says what was sealed.
 */
export const check = async (
  directory: string,
  acknowledged: ReadonlyArray<Acknowledged>,
): Promise<Found> => {
  const store = await right(openSqliteStore({ path: logOf(directory) }))
  const stored = await allOf(store)
  const vault = await vaultOf(directory, stored.length === 0)
  const events = stored.map(({ envelope }) => envelope)
  const commands: Partial<Record<string, ReadonlyArray<Envelope>>> = Object.groupBy(
    events,
    ({ commandId }) => commandId,
  )
  const problems = [
    ...Object.entries(commands).flatMap(([id, some = []]) => whole(id, some)),
    ...acknowledged.flatMap((each) => heard(each, commands)),
    ...(await streams(store, events)),
  ]
  for (const event of events) problems.push(...(await sealed(vault, event)))
  await right(store.close())
  await right(vault.close())
  problems.push(...integrity(logOf(directory)))
  const told = new Set(acknowledged.map(({ commandId }) => commandId))
  const unheard = Object.keys(commands).filter((id) => !told.has(id)).length
  return { events: events.length, unheard, problems }
}
