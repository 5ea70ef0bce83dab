import type { IncidentView } from '@meldplicht/application'
import type { ItemId as ItemIdType } from '@meldplicht/domain'
import { ItemId } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import type { Given } from '../run/given.ts'
import type { Setting } from '../run/setting.ts'
import { needed } from './fields.ts'

const ORDINAL = /^[1-9]\d{0,3}$/

/**
 * A measure, question or filing of an incident: by its id, or by its place (1 is the first) as
 * `show` lists it. By its place the incident has to be opened, which is recorded as reading.
 */
export const itemOf = (
  given: Given,
  setting: Setting,
  option: string,
  items: (view: IncidentView) => ReadonlyArray<ItemIdType>,
): TE.TaskEither<Failure, ItemIdType> =>
  F.pipe(
    TE.fromEither(needed(given, option)),
    TE.chain((typed) => {
      if (ItemId.is(typed)) return TE.right(typed)
      const unclear = refuse(
        'ItemUnclear',
        `"${typed}" staat niet in dit incident. Geef bij --${option} het id of het volgnummer uit "meldplicht show".`,
        `"${typed}" is not in this incident. Give --${option} the id or the place from "meldplicht show".`,
      )
      if (!ORDINAL.test(typed)) return TE.fromEither(unclear)
      return F.pipe(
        setting.view,
        TE.chainEitherK((view): E.Either<Failure, ItemIdType> => {
          const found = items(view)[Number(typed) - 1]
          return found === undefined ? unclear : E.right(found)
        }),
      )
    }),
  )
