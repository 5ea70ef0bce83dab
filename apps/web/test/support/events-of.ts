import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { installationFiles } from '@meldplicht/installation'

const LIKE = 'SELECT envelope FROM events WHERE stream LIKE ? ORDER BY position'

const typeIn = (bytes: unknown): string => {
  if (!(bytes instanceof Uint8Array)) throw new Error('an event without bytes')
  const envelope: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
  const type: unknown =
    typeof envelope === 'object' && envelope !== null ? Reflect.get(envelope, 'type') : undefined
  return String(type)
}

/** The types of the events as they lie in the file, past every cache; `%` stands for any text. */
export const typesOnDisk = (dataDir: string, stream: string): ReadonlyArray<string> => {
  const db = new DatabaseSync(installationFiles(join(dataDir)).log, { readOnly: true })
  const rows = db.prepare(LIKE).all(stream)
  db.close()
  return rows.map((row) => typeIn(row['envelope']))
}
