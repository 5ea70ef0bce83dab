import { randomUUID } from 'node:crypto'
import type { Proposed, ServerEvent } from './server-event.ts'

const correlationOf = (metadata: Uint8Array): string | undefined =>
  /"\$correlationId"\s*:\s*"(?<id>[^"]*)"/u.exec(Buffer.from(metadata).toString('utf8'))?.groups?.[
    'id'
  ]

/**
 * The links that the server's own projections would write for an event: by category, by type and
 * by correlation. Written at once; the real ones come about a second behind.
 */
export const linksFor = (
  event: ServerEvent,
): ReadonlyArray<readonly [stream: string, link: Proposed]> => {
  if (event.stream.startsWith('$')) return []
  const dash = event.stream.indexOf('-')
  const correlation = correlationOf(event.metadata)
  const names = [
    ...(dash > 0 ? [`$ce-${event.stream.slice(0, dash)}`] : []),
    `$et-${event.type}`,
    ...(correlation === undefined ? [] : [`$bc-${correlation}`]),
  ]
  const link = (): Proposed => ({
    id: randomUUID(),
    type: '$>',
    contentType: 'application/octet-stream',
    data: Buffer.from(`${event.revision}@${event.stream}`),
    metadata: new Uint8Array(),
  })
  return names.map((name) => [name, link()] as const)
}
