import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { ServerEvent } from './server-event.ts'

/** Where the log is kept between two runs, if anywhere. */
export interface Journal {
  readonly read: () => ReadonlyArray<ServerEvent>
  /** One append: all of it is there or nothing. */
  readonly write: (events: ReadonlyArray<ServerEvent>) => void
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const bytes = (text = ''): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))

const toLine = (event: ServerEvent): ReadonlyArray<string> => [
  event.stream,
  event.revision.toString(),
  event.position.toString(),
  event.created.toString(),
  event.id,
  event.type,
  event.contentType,
  base64(event.data),
  base64(event.metadata),
]

const fromLine = (line: ReadonlyArray<unknown>): ServerEvent => {
  const [stream, revision, position, created, id, type, contentType, data, metadata] =
    line.map(String)
  return {
    stream: stream ?? '',
    revision: BigInt(revision ?? 0),
    position: BigInt(position ?? 0),
    created: Number(created),
    id: id ?? '',
    type: type ?? '',
    contentType: contentType ?? '',
    data: bytes(data),
    metadata: bytes(metadata),
  }
}

const isList = (value: unknown): value is ReadonlyArray<unknown> => Array.isArray(value)

const parse = (line: string): ReadonlyArray<ServerEvent> => {
  const value: unknown = JSON.parse(line)
  return isList(value) ? value.filter(isList).map(fromLine) : []
}

/** A file with one line for each append. It outlives the process, and promises no more. */
export const fileJournal = (path: string): Journal => ({
  read: () =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .flatMap(parse)
      : [],
  write: (events) => appendFileSync(path, `${JSON.stringify(events.map(toLine))}\n`),
})

/** Keeps nothing. */
export const noJournal: Journal = { read: () => [], write: () => undefined }
