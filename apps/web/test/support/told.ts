import type { Step } from '@meldplicht/testing'
import { organisation, play } from '@meldplicht/testing'
import { openedOnDisk } from './events-of.ts'
import type { App } from './running-app.ts'

/** What is compared of an event: all that a story can know. */
export interface ToldEvent {
  readonly type: string
  readonly version: number
  readonly recordedAt: string
  readonly data: unknown
}

const members = new Set<string>(organisation.grants.map(({ data }) => data.person.id))

const isNobody = (id: unknown): boolean =>
  typeof id === 'string' && id !== 'text' && !members.has(id)

// Whoever holds no role has no id that a form could offer, so each form gives one of its own. The
// name is what says who it is; ids of members are compared as they are.
const unnamed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(unnamed)
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, unnamed(one)]),
  )
  const { id, about } = fields
  return {
    ...fields,
    ...('name' in fields && isNobody(id) ? { id: 'nobody' } : {}),
    ...(isNobody(about) ? { about: 'nobody' } : {}),
  }
}

/** What the domain records of the first steps. */
export const playedUntil = (steps: ReadonlyArray<Step>, count: number): ReadonlyArray<ToldEvent> =>
  play(steps.slice(0, count)).events.map(({ recordedAt, event }) => ({
    type: event.type,
    version: event.version,
    recordedAt,
    data: unnamed(event.data),
  }))

/** An event of the file, with its id. */
export interface RecordedEvent extends ToldEvent {
  readonly id: string
}

/** What lies in the file, opened. */
export const recordedUntil = async (
  app: App,
  stream: string,
): Promise<ReadonlyArray<RecordedEvent>> =>
  (await openedOnDisk(app, stream)).map((event) => ({ ...event, data: unnamed(event.data) }))
