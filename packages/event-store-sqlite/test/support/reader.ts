// Run as a process of its own, without the rights of root: node reader.ts PATH
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { either as E } from 'fp-ts'
import { patient } from './patient.ts'

const NOBODY = 65_534

// Everything is loaded by now: what is read from here on is read as somebody who may not write.
if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY)
  process.setuid?.(NOBODY)
}
const [, , path = ''] = process.argv
const writing = await openSqliteStore({ path })()
const opened = await openSqliteStore({ path, readOnly: true })()
const page = E.isLeft(opened)
  ? opened
  : await opened.right.readLog({ prefixes: ['incident-'] }, patient)()
process.stdout.write(
  JSON.stringify({
    writing: E.isLeft(writing) && 'reason' in writing.left ? writing.left.reason : 'opened',
    events: E.isRight(page) ? page.right.events.length : page.left,
  }),
)
