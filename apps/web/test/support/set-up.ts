import type { OrganisationId } from '@meldplicht/domain'
import { lindeveld, organisationSteps, setUpAt } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { ORGANISATION_USE_CASES } from '../../src/commands/use-cases.ts'
import { composePorts } from '../../src/composition.ts'
import type { App } from './running-app.ts'
import { NOON } from './running-app.ts'

/** Sets up the temp agency of the tests and puts the clock on noon. */
export const withLindeveld = async (app: App): Promise<OrganisationId> => {
  app.at(setUpAt)
  const { actor, ids } = composePorts()
  for (const command of organisationSteps) {
    const signal = new AbortController().signal
    const call = { actor, organisation: lindeveld, commandId: ids.commandId(), signal }
    const done = await ORGANISATION_USE_CASES[command._tag](command.data, call)(app.deps)()
    if (E.isLeft(done)) throw new Error(`${command._tag}: ${JSON.stringify(done.left)}`)
    if (done.right.position !== undefined) await app.deps.projections.waitFor(done.right.position)()
  }
  app.at(NOON)
  return lindeveld
}
