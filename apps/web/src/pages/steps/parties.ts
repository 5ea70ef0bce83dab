import type { ItemId, Organisation } from '@meldplicht/domain'
import type { Choice } from '../../view/models/incident-form.ts'
import type { Checked } from '../forms/checked.ts'
import { right, wrong } from '../forms/checked.ts'
import { typed } from '../forms/fields.ts'
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
