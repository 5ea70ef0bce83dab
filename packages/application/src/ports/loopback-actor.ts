import { PersonId } from '@meldplicht/domain'
import type { Actor } from './policy.ts'

const USER = '00000000-0000-4000-8000-000000000001'

const user = (): Actor => {
  if (!PersonId.is(USER)) throw new TypeError(`${USER} is no PersonId`)
  return { kind: 'loopback', person: USER }
}

/**
 * The one user of this machine, who everybody is until there is sign-in. Every app writes the same
 * id into the history, so that it can be told later that nobody had signed in.
 */
export const loopbackActor: Actor = user()
