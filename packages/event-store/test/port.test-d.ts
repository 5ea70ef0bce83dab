import type {
  Envelope,
  EventStore,
  LogQuery,
  MalformedAppend,
  Position,
  ReadError,
  Revision,
  StoreError,
} from '@meldplicht/event-store'
import { position, revision } from '@meldplicht/event-store'
import { expectTypeOf, test } from 'vitest'

test('a revision is no position, and neither is a plain bigint', () => {
  expectTypeOf(revision(1n)).not.toExtend<Position>()
  expectTypeOf(position(1n)).not.toExtend<Revision>()
  expectTypeOf<bigint>().not.toExtend<Revision>()
})

test('an append takes at least one event', () => {
  type Events = Parameters<EventStore['append']>[2]
  expectTypeOf<readonly []>().not.toExtend<Events>()
  expectTypeOf<readonly [Envelope]>().toExtend<Events>()
})

test('a read of the log asks for at least one prefix', () => {
  expectTypeOf<readonly []>().not.toExtend<LogQuery['prefixes']>()
})

test('every call takes a signal', () => {
  expectTypeOf<Parameters<EventStore['append']>[3]>().toEqualTypeOf<{
    readonly signal: AbortSignal
  }>()
})

test('a read never fails as an append does', () => {
  expectTypeOf<MalformedAppend>().not.toExtend<ReadError>()
  expectTypeOf<ReadError>().toExtend<StoreError>()
})
