// Run as a process of its own, which is killed in the middle of a migration: node migrating.ts PATH
import { openDatabase } from '../../src/open-database.ts'
import { fromOld, withMigrations } from './old-schema.ts'

const [, , path = ''] = process.argv
const killed = (): void => {
  process.stdout.write('half')
  process.kill(process.pid, 'SIGKILL')
}
openDatabase({ path, maxBytes: undefined }, withMigrations(fromOld(killed)))
