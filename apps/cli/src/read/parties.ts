import type { Organisation } from '@meldplicht/domain'
import { ItemId, isOpen, PartyPart } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import type { Field } from './fields.ts'

/** An outside party of the organisation, by name or id. */
export const partyOf = (organisation: Organisation, typed: string): E.Either<Failure, ItemId> => {
  if (ItemId.is(typed)) return E.right(typed)
  const wanted = typed.trim().toLocaleLowerCase('nl')
  const named = organisation.parties.flatMap(({ registered: { data } }) =>
    isOpen(data.name) ? [{ id: data.party, name: data.name.value }] : [],
  )
  const found = named.filter(({ name }) => name.toLocaleLowerCase('nl').includes(wanted))
  const [only] = found
  return only !== undefined && found.length === 1
    ? E.right(only.id)
    : refuse(
        'PartyUnclear',
        `Welke buitenpartij is bedoeld met "${typed}"? Bekend zijn: ${named.map(({ name }) => name).join(', ') || 'nog geen'}.`,
        `Which outside party is meant with "${typed}"? Known are: ${named.map(({ name }) => name).join(', ') || 'none yet'}.`,
      )
}

/** How {@link readParties} is written, for help. */
export const PARTIES_HELP = `naam=rol, met komma's; rol is ${PartyPart.keys.join(', ')}; none: geen andere`

/**
 * Other parties with their part: `Planbord=sub-processor, De Hoge Akker=independent-controller`, or `none`.
 */
export const readParties = (organisation: Organisation, typed: string): Field => {
  if (typed.trim() === 'none') return E.right([])
  const parties = typed.split(',').map((one) => {
    const at = one.lastIndexOf('=')
    return F.pipe(
      partyOf(organisation, at < 0 ? one : one.slice(0, at)),
      E.map((party) => ({ party, part: at < 0 ? '' : one.slice(at + 1).trim() })),
    )
  })
  return E.sequenceArray(parties)
}
