import { Personal } from '@meldplicht/domain'
import { isJson } from '@meldplicht/event-store'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import type { ReadPlace } from '../projections/summary.ts'

const personalIn = (u: unknown): Personal | undefined => {
  if (Personal.is(u)) return u
  if (typeof u !== 'object' || u === null) return undefined
  for (const value of Object.values(u)) {
    const found = personalIn(value)
    if (found !== undefined) return found
  }
  return undefined
}

/** Opens one sealed field that a view points at: the page opens the fifty that it shows. */
export const openPlace = (
  deps: Pick<Deps, 'vault'>,
  place: ReadPlace | undefined,
): TE.TaskEither<AppError, Personal | undefined> => {
  if (place === undefined || !isJson(place.data)) return TE.right(undefined)
  return F.pipe(
    deps.vault.open({ stream: place.stream, eventId: place.eventId }, place.data),
    TE.bimap((error): AppError => ({ _tag: 'VaultFailed', error }), personalIn),
  )
}
