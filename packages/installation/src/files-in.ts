import { StoredFile } from '@meldplicht/domain'

/** Every file outside the log that the data of an event names, of any type and any version. */
export const filesIn = (data: unknown): ReadonlyArray<StoredFile> => {
  if (typeof data !== 'object' || data === null) return []
  return StoredFile.is(data) ? [data] : Object.values(data).flatMap(filesIn)
}
