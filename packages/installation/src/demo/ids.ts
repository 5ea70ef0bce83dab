import { itemIdOf, personIdOf } from '@meldplicht/application'
import type { ItemId, PersonId } from '@meldplicht/domain'
import { CommandId, OrganisationId } from '@meldplicht/domain'
import { v5 } from 'uuid'

// Everything in the demo follows from its name (RFC 9562, section 5.5), so that seeding again
// sends the same commands again and records nothing twice.
const NAMESPACE = 'b1f5f0f2-4f39-5d0a-8a63-2f6d3a0d2c11'

const derived = (what: string, name: string): string => v5(`${what}\n${name}`, NAMESPACE)

/** The command of a step, by the step's name. */
export const commandOf = (step: string): CommandId => {
  const id = derived('command', step)
  if (CommandId.is(id)) return id
  throw new TypeError('a UUIDv5 is no CommandId')
}

/** An organisation of the demo, by its name in the code. */
export const organisationOf = (name: string): OrganisationId => {
  const id = derived('organisation', name)
  if (OrganisationId.is(id)) return id
  throw new TypeError('a UUIDv5 is no OrganisationId')
}

/** A person of the demo, by the name in the code; one person has one id everywhere. */
export const personOf = (name: string): PersonId => personIdOf(commandOf('people'), name)

/** A party, mandate, filing, question or measure of the demo, by its name in the code. */
export const itemOf = (name: string): ItemId => itemIdOf(commandOf('items'), name)
