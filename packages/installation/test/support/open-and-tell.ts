import { randomUUID } from 'node:crypto'
import { loopbackPolicy } from '@meldplicht/application'
import { CommandId } from '@meldplicht/domain'
import { at, must } from '@meldplicht/testing'
import { openInstallation } from '../../src/index.ts'

// A process of its own: opens the installation and prints why it does not open.
const answer = await openInstallation({
  dataDir: process.argv[2] ?? '',
  clock: { now: () => at('2026-11-23T09:00:00.000Z') },
  ids: { commandId: () => must(CommandId, randomUUID()) },
  policy: loopbackPolicy,
})()
process.stdout.write(JSON.stringify(answer._tag === 'Left' ? answer.left : { _tag: 'opened' }))
process.exit(0)
