import { Personal } from '@meldplicht/domain'
import { isJson } from '@meldplicht/event-store'
import type { KeyMissing, SealBroken, VaultError } from '@meldplicht/vault'
import { function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import type { ReadPlace } from '../projections/summary.ts'

/** Why a sealed field cannot be read, though the vault can be used. */
export type SealProblem = KeyMissing | SealBroken

const personalIn = (u: unknown): Personal | undefined => {
  if (Personal.is(u)) return u
  if (typeof u !== 'object' || u === null) return undefined
  for (const value of Object.values(u)) {
    const found = personalIn(value)
    if (found !== undefined) return found
  }
  return undefined
}

/** A field as opened; `problem` when it is there and cannot be read. */
export interface OpenedPlace {
  readonly text: Personal | undefined
  readonly problem?: SealProblem
}

// One lost key must not hide every other line: it is told beside its own. A vault that cannot be
// used at all fails the whole page.
const beside = (error: VaultError): TE.TaskEither<AppError, OpenedPlace> =>
  error._tag === 'KeyMissing' || error._tag === 'SealBroken'
    ? TE.right({ text: undefined, problem: error })
    : TE.left({ _tag: 'VaultFailed', error })

/** Opens one sealed field that a view points at: the page opens the fifty that it shows. */
export const openPlace = (
  deps: Pick<Deps, 'vault'>,
  place: ReadPlace | undefined,
): TE.TaskEither<AppError, OpenedPlace> => {
  if (place === undefined || !isJson(place.data)) return TE.right({ text: undefined })
  return F.pipe(
    deps.vault.open({ stream: place.stream, eventId: place.eventId }, place.data),
    TE.map((data): OpenedPlace => ({ text: personalIn(data) })),
    TE.orElse(beside),
  )
}
