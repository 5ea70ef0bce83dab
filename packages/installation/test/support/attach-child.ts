import { randomUUID } from 'node:crypto'
import { attachEvidence, loopbackPolicy } from '@meldplicht/application'
import { CommandId, exactly, IncidentId, OrganisationId } from '@meldplicht/domain'
import { at, fg, must, right } from '@meldplicht/testing'
import { openInstallation } from '../../src/index.ts'

// A process of its own that adds a file to an incident and is killed at the moment at which the
// event that names the blob would be sent: the blob is durable by then, the event is not there.
const [dataDir = '', organisationText = '', incidentText = ''] = process.argv.slice(2)
const newCommandId = (): CommandId => must(CommandId, randomUUID())

const { deps } = await right(
  openInstallation({
    dataDir,
    clock: { now: () => at('2026-11-23T09:00:00.000Z') },
    ids: { commandId: newCommandId },
    policy: loopbackPolicy,
  }),
)
const store: typeof deps.store = {
  ...deps.store,
  append: () => () => {
    process.kill(process.pid, 'SIGKILL')
    return new Promise(() => {})
  },
}
const file = { name: 'verklaring.txt', bytes: Buffer.from('Alles is gewist.') }
const said = { by: 'fg', learntAt: exactly(at('2026-11-23T08:00:00.000Z')) }
const call = {
  actor: { kind: 'loopback', person: fg.id },
  organisation: must(OrganisationId, organisationText),
  commandId: newCommandId(),
  signal: new AbortController().signal,
} as const
await attachEvidence(file)(must(IncidentId, incidentText), { said }, call)({ ...deps, store })()
process.exit(1) // it was not killed
