import { crc32 } from 'node:zlib'
import { raw } from './temporary.ts'

/** What an attacker does who takes the triggers away and puts them back, without a trace. */
export const tamper = (path: string, sql: string): void => {
  const db = raw(path)
  db.function('crc32', (bytes) => (bytes instanceof Uint8Array ? crc32(bytes) : null))
  const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all()
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${String(name)}`)
  db.exec(sql)
  for (const { sql: text } of triggers) db.exec(String(text))
  db.close()
}
