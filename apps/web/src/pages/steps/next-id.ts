import { itemIdOf } from '@meldplicht/application'
import { CommandId } from '@meldplicht/domain'

/**
 * The id of the n-th command of one form, counted from 0. It follows from the form's own, so that
 * sending the form twice still records each of them once.
 */
export const nextId = (commandId: CommandId, index: number): CommandId => {
  if (index === 0) return commandId
  const next: unknown = itemIdOf(commandId, `command ${index}`)
  if (!CommandId.is(next)) throw new TypeError('a UUID is no command id')
  return next
}
