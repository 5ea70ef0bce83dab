import type { readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { expect } from 'vitest'
import type { EventStoreHarness } from '../contract/harness.ts'
import { patient, right } from '../contract/harness.ts'
import type { EventStore } from '../event-store.ts'
import type { Position } from '../revision.ts'
import type { StreamName } from '../stream-name.ts'
import type { LogModel } from './log-model.ts'

/** The store under test, and what was learnt of it. */
export interface Real {
  store: EventStore
  readonly streams: RNEA.ReadonlyNonEmptyArray<StreamName>
  /** The position of each event of the model's log, in its order. */
  readonly positions: Array<Position>
  readonly reopen: (() => Promise<EventStore>) | undefined
  readonly disturb: EventStoreHarness['disturb']
}

/** One of the streams. */
export const streamOf = ({ streams }: Real, which: number): StreamName =>
  streams[which % streams.length] ?? streams[0]

/** An event id of a number. */
export const idOf = (n: number): string =>
  `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

/** Reads on from what was learnt, and holds it against the model. */
export const learn = async (model: LogModel, real: Real): Promise<void> => {
  const page = await right(
    real.store.readLog({ prefixes: real.streams, ...afterLast(real.positions) }, patient()),
  )
  expect(page.events.map(({ envelope }) => envelope)).toEqual(
    model.log.slice(real.positions.length),
  )
  real.positions.push(...page.events.map(({ position }) => position))
}

/** From where to read on. */
export const afterLast = (positions: ReadonlyArray<Position>): { readonly after?: Position } => {
  const after = positions.at(-1)
  return after === undefined ? {} : { after }
}
