import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { EventStore, Position } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import { PREFIXES } from './same-log.ts'
import { VIEWS_APPLICATION_ID, VIEWS_VERSION } from './views-database.ts'
import { progressOf } from './views-rows.ts'

/** How the views stand, seen from outside. Whatever it is, they come back from the log. */
export type InspectedViews =
  | { readonly _tag: 'missing' }
  /** Made by another version: they are made anew at the next start. */
  | { readonly _tag: 'other-version' }
  | { readonly _tag: 'broken'; readonly detail: string }
  | {
      readonly _tag: 'there'
      /** Events of the log that they do not show yet; counted up to a thousand. */
      readonly behind: number
      /** Streams that could not be projected, with why. */
      readonly troubles: ReadonlyArray<{ readonly stream: string; readonly reason: string }>
    }

const MOST = 1_000

interface Read {
  readonly position: Position | undefined
  readonly troubles: ReadonlyArray<{ readonly stream: string; readonly reason: string }>
}

const pragma = (db: DatabaseSync, name: string): unknown =>
  db.prepare(`PRAGMA ${name}`).get()?.[name]

// While no process has the file open, nothing is made beside it: who only looks leaves no trace.
const openToRead = (path: string): DatabaseSync => {
  const url = pathToFileURL(path)
  if (!existsSync(`${path}-wal`) || !existsSync(`${path}-shm`))
    url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true, timeout: 2_000 })
}

const read = (path: string): InspectedViews | Read => {
  const db = openToRead(path)
  try {
    if (pragma(db, 'application_id') !== VIEWS_APPLICATION_ID)
      return { _tag: 'broken', detail: 'the file is a database of another application' }
    if (pragma(db, 'user_version') !== VIEWS_VERSION) return { _tag: 'other-version' }
    const troubles = db
      .prepare('SELECT stream, reason FROM troubles ORDER BY stream')
      .all()
      .map((row) => ({ stream: String(row['stream']), reason: String(row['reason']) }))
    return { position: progressOf(db).position, troubles }
  } finally {
    db.close()
  }
}

const behindOf = async (
  store: EventStore,
  position: Position | undefined,
  signal: AbortSignal,
): Promise<number> => {
  let after = position
  let behind = 0
  while (behind < MOST) {
    const query = { prefixes: PREFIXES, ...(after === undefined ? {} : { after }) }
    const page = await store.readLog(query, { signal })()
    if (E.isLeft(page)) return behind
    behind += page.right.events.length
    if (page.right.atHead) return behind
    after = page.right.next
  }
  return MOST
}

/** Looks how the views stand to the log, without opening them as views; makes nothing anew. */
export const inspectViews = async (
  path: string,
  store: EventStore,
  signal: AbortSignal,
): Promise<InspectedViews> => {
  if (!existsSync(path)) return { _tag: 'missing' }
  const found = E.tryCatch(
    () => read(path),
    (error) => String(error),
  )
  if (E.isLeft(found)) return { _tag: 'broken', detail: found.left }
  if ('_tag' in found.right) return found.right
  const { position, troubles } = found.right
  return { _tag: 'there', behind: await behindOf(store, position, signal), troubles }
}
