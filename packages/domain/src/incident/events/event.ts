import * as t from 'io-ts'
import type { ClosedC } from '../../values/closed.ts'
import { closed } from '../../values/closed.ts'

/** The codec of one version of one event. */
export type EventC<T extends string, V extends number, D extends t.Mixed> = ClosedC<
  { readonly type: t.LiteralC<T>; readonly version: t.LiteralC<V>; readonly data: D },
  Record<never, never>
> & { readonly eventType: T; readonly eventVersion: V }

/** Builds an event codec. Name and version are the storage format: change neither, add a version. */
export const event = <T extends string, V extends number, D extends t.Mixed>(
  type: T,
  version: V,
  data: D,
): EventC<T, V, D> =>
  Object.assign(
    closed(`${type} v${version}`, { type: t.literal(type), version: t.literal(version), data }),
    { eventType: type, eventVersion: version },
  )
