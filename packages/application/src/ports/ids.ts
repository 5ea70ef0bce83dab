import type { CommandId } from '@meldplicht/domain'

/** Random ids, as a port. */
export interface Ids {
  readonly commandId: () => CommandId
}
