import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js'
import type { ServerEvent } from '../log/server-event.ts'

type Expression = ReadReq.Options.FilterOptions.Expression

const matches = (expression: Expression, text: string): boolean => {
  const prefixes = expression.getPrefixList()
  return prefixes.length > 0
    ? prefixes.some((prefix) => text.startsWith(prefix))
    : new RegExp(expression.getRegex(), 'u').test(text)
}

/** Whether an event passes the filter of a read; without one all do. */
export const passes = (options: ReadReq.Options, event: ServerEvent): boolean => {
  const filter = options.getFilter()
  const byStream = filter?.getStreamIdentifier()
  if (byStream !== undefined) return matches(byStream, event.stream)
  const byType = filter?.getEventType()
  return byType === undefined || matches(byType, event.type)
}
