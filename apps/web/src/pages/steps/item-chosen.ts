import { ItemId } from '@meldplicht/domain'
import type { Checked } from '../forms/checked.ts'
import { chosen } from '../forms/fields.ts'
import type { Given } from './step.ts'

/** The item that was chosen; whether it exists is for the rules to say. */
export const itemChosen = ({ form }: Given, name: string): Checked<ItemId> =>
  chosen(form, name, ItemId)
