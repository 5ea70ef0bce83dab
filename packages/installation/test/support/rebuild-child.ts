import { randomUUID } from 'node:crypto'
import { loopbackPolicy } from '@meldplicht/application'
import { CommandId } from '@meldplicht/domain'
import { at, must, right } from '@meldplicht/testing'
import { openInstallation } from '../../src/index.ts'

// A process of its own over a data directory that makes the views anew until it is killed.
const [, , dataDir = ''] = process.argv
const { projections } = await right(
  openInstallation({
    dataDir,
    clock: { now: () => at('2026-11-23T09:00:00.000Z') },
    ids: { commandId: () => must(CommandId, randomUUID()) },
    policy: loopbackPolicy,
  }),
)
process.stdout.write('ready\n')
for (;;) await right(projections.rebuild(() => {}))
