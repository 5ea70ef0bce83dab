import type { Facts, InvolvedParty, ItemId, Organisation } from '@meldplicht/domain'
import { PartyPart } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { NO_OTHER_PARTIES, partName } from '../../view/forms/facts-fields.ts'
import type { Choice } from '../../view/models/incident-form.ts'
import type { Checked } from '../forms/checked.ts'
import { right, wrong } from '../forms/checked.ts'
import { chosenOrNot, ticked, typed } from '../forms/fields.ts'
import { wordsOf } from '../words.ts'
import type { Given } from './step.ts'

/** The outside parties that may be chosen. */
export const partyChoices = ({ parties }: Organisation): ReadonlyArray<Choice> =>
  parties.map(({ registered }) => ({
    id: registered.data.party,
    label: wordsOf(registered.data.name),
  }))

/** The outside party that was chosen, or none. */
export const partyOrNot = (
  { form, organisation }: Pick<Given, 'form' | 'organisation'>,
  name: string,
): Checked<ItemId | undefined> => {
  const id = typed(form, name)
  if (id === '') return right(undefined)
  const found = organisation.parties.find(({ registered }) => registered.data.party === id)
  return found === undefined ? wrong(name, 'choose-one') : right(found.registered.data.party)
}

/** The other parties with the part that they have; nothing said says nothing. */
export const otherPartiesOrNot = ({
  form,
  organisation,
}: Pick<Given, 'form' | 'organisation'>): Checked<Facts['otherParties']> => {
  const found: Array<InvolvedParty> = []
  for (const { registered } of organisation.parties) {
    const { party } = registered.data
    const part = chosenOrNot(form, partName(party), PartyPart)
    if (E.isLeft(part)) return part
    if (part.right !== undefined) found.push({ party, part: part.right })
  }
  const none = ticked(form, NO_OTHER_PARTIES).length > 0
  if (none && found.length > 0) return wrong(NO_OTHER_PARTIES, 'unknown-or-known')
  return right(found.length > 0 || none ? found : undefined)
}
