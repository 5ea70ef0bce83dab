import { randomUUID } from 'node:crypto'
import { CommandId, EventId, IncidentId } from '@meldplicht/domain'
import type { Envelope, ExpectedRevision, StreamName } from '@meldplicht/event-store'
import { incidentStream, memoryStore, revision } from '@meldplicht/event-store'
import { must, right } from '@meldplicht/testing'
import { memoryVault } from '@meldplicht/vault/testing'
import { openDesk } from './desk.ts'
import { patient } from './patient.ts'

/** How many events an incident has in these benchmarks. */
export const LENGTH = 10

/** One append of one event, frozen. */
export interface Frozen {
  readonly stream: StreamName
  readonly at: ExpectedRevision
  readonly event: Envelope
}

/** Makes histories of new incidents: the events that the use cases write, sealed. */
export const sampler = async (): Promise<(incidents: number) => ReadonlyArray<Frozen>> => {
  const store = memoryStore()
  const desk = await openDesk(store, memoryVault())
  const incident = await desk.report()
  for (let i = 1; i < LENGTH; i += 1) await desk.supplement(incident)
  const page = await right(store.readLog({ prefixes: ['incident-'] }, patient))
  await desk.close()
  const history = (): ReadonlyArray<Frozen> => {
    let stream: StreamName | undefined
    return page.events.map(({ envelope }, i) => {
      stream ??= incidentStream(envelope.organisation, must(IncidentId, randomUUID()))
      const at = i === 0 ? ('no-stream' as const) : revision(BigInt(i - 1))
      const eventId = must(EventId, randomUUID())
      const commandId = must(CommandId, randomUUID())
      return { stream, at, event: { ...envelope, stream, eventId, commandId } }
    })
  }
  return (incidents) => Array.from({ length: incidents }, history).flat()
}
