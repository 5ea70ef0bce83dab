import { randomUUID } from 'node:crypto'
import { listRegister, loopbackPolicy, reportIncident, visible } from '@meldplicht/application'
import { CommandId, exactly, OrganisationId } from '@meldplicht/domain'
import { at, fg, must, right, text } from '@meldplicht/testing'
import { openInstallation } from '../../src/index.ts'

// A process of its own over a data directory: reports so many incidents, and prints each one as
// soon as it stands in the log. `kill` ends it there with SIGKILL, whatever the views are doing;
// `rebuild` makes the views anew meanwhile.
const [dataDir = '', organisationText = '', count = '0', ending = 'close'] = process.argv.slice(2)
const organisation = must(OrganisationId, organisationText)
const newCommandId = (): CommandId => must(CommandId, randomUUID())

const { deps, projections, close } = await right(
  openInstallation({
    dataDir,
    clock: { now: () => at('2026-11-23T09:00:00.000Z') },
    ids: { commandId: newCommandId },
    policy: loopbackPolicy,
  }),
)
const actor = { kind: 'loopback', person: fg.id } as const
const { signal } = new AbortController()
const report = {
  said: { by: 'employee', learntAt: exactly(at('2026-11-23T08:00:00.000Z')) },
  channel: 'portal',
  reportedAt: '2026-11-23T08:30:00.000Z',
  riskOfLossOrUnlawfulProcessing: 'unknown',
  firstNoticed: { _tag: 'unknown' },
  facts: { whatHappened: text('Loonlijst naar de verkeerde inlener.') },
}
if (ending === 'rebuild') void projections.rebuild(() => {})()
for (let i = 0; i < Number(count); i += 1) {
  const call = { actor, organisation, commandId: newCommandId(), signal }
  const useCase = reportIncident(report, call)
  const { incident } = await right((ending === 'kill' ? useCase : visible(useCase))(deps))
  process.stdout.write(`${incident}\n`)
}
if (ending === 'kill') process.kill(process.pid, 'SIGKILL')
const list = listRegister({ limit: 500, offset: 0 }, { actor, organisation, signal })(deps)
await right(projections.caughtUp())
process.stdout.write(`total ${(await right(list)).total}\n`)
await close()
