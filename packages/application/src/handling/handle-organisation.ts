import type { OrganisationEvent } from '@meldplicht/domain'
import {
  decideOrganisation,
  encodeOrganisationEvent,
  OrganisationCommand,
} from '@meldplicht/domain'
import { organisationStream } from '@meldplicht/event-store'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import { asJson } from './as-json.ts'
import type { UseCase, WriteCall } from './call.ts'
import { execute } from './execute.ts'
import type { Encoded } from './freeze.ts'
import { loadOrganisation } from './load.ts'
import { permit } from './permit.ts'
import type { Written } from './written.ts'

const encode = (event: OrganisationEvent): Encoded => {
  const { type, version, data } = encodeOrganisationEvent(event)
  return { type, version, data: asJson(data) }
}

/** Runs one command on an organisation's settings. */
export const handleOrganisation =
  (command: OrganisationCommand, call: WriteCall): UseCase<Written> =>
  (deps) =>
    F.pipe(
      permit(deps, {
        actor: call.actor,
        action: command._tag,
        organisation: call.organisation,
      }),
      TE.chain(() =>
        execute(
          deps,
          {
            stream: organisationStream(call.organisation),
            content: asJson(OrganisationCommand.encode(command)),
            load: loadOrganisation(deps, call.organisation, 'sealed', call.signal),
            decide: (state, now) =>
              F.pipe(
                decideOrganisation(command, state, { now }),
                E.bimap(
                  (error): AppError => ({ _tag: 'OrganisationRefused', error }),
                  (events) => events.map(encode),
                ),
                TE.fromEither,
              ),
          },
          call,
        ),
      ),
    )
