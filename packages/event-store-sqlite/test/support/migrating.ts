// Run as a process of its own, which is killed in the middle of a migration: node migrating.ts PATH
import { openDatabase } from '../../src/open-database.ts'
import { halted } from './old-schema.ts'

const [, , path = ''] = process.argv
const schema = halted(() => {
  process.stdout.write('half')
  process.kill(process.pid, 'SIGKILL')
})
openDatabase({ path, maxBytes: undefined }, schema)
