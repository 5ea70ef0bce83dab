import type {
  DomainError,
  IncidentEvent,
  IncidentId,
  IncidentState,
  Instant,
  Organisation,
} from '@meldplicht/domain'
import { decide, editionInForce, encodeIncidentEvent, IncidentCommand } from '@meldplicht/domain'
import { incidentStream } from '@meldplicht/event-store'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import type { AppError } from '../errors.ts'
import type { Deps } from '../ports/deps.ts'
import { asJson } from './as-json.ts'
import type { UseCase, WriteCall } from './call.ts'
import type { Ground } from './execute.ts'
import { execute } from './execute.ts'
import type { Encoded } from './freeze.ts'
import { loadIncident, loadOrganisation } from './load.ts'
import { permit } from './permit.ts'
import type { Written } from './written.ts'

interface State {
  readonly incident: IncidentState
  readonly organisation: Organisation
}

// Events that rest on the law name the edition they were taken under (design: law is dated data).
const onEdition = new Set<IncidentEvent['type']>([
  'FgAdvised',
  'AuthorityNotificationDecided',
  'SubjectNotificationDecided',
  'AuthorityNotified',
  'ControllerNotificationDecided',
  'RiskAssessed',
])

const encode = (event: IncidentEvent, edition: string): Encoded => {
  const { type, version, data } = encodeIncidentEvent(event)
  const rests = onEdition.has(event.type) ? { edition } : {}
  return { type, version, data: asJson(data), ...rests }
}

// What a command points at is an incident of the same organisation, or it is not there (P-02).
const otherIsThere = (
  deps: Deps,
  command: IncidentCommand,
  call: WriteCall,
): TE.TaskEither<AppError, void> =>
  command._tag === 'MarkAsDuplicate'
    ? F.pipe(
        loadIncident(deps, call.organisation, command.data.of, 'sealed', call.signal),
        TE.chain(({ state }) => {
          if (state === undefined) return TE.left<AppError>({ _tag: 'NotFound', what: 'incident' })
          // A duplicate of a duplicate, or two of each other, would hide both from what is due.
          if (state.status !== 'duplicate') return TE.right(undefined)
          const of = state.duplicates.at(-1)?.data.of
          return TE.left<AppError>({ _tag: 'Refused', error: { _tag: 'IncidentIsDuplicate', of } })
        }),
      )
    : TE.right(undefined)

const load = (
  deps: Deps,
  incident: IncidentId,
  command: IncidentCommand,
  call: WriteCall,
): TE.TaskEither<AppError, Ground<State>> =>
  F.pipe(
    otherIsThere(deps, command, call),
    TE.chain(() => loadOrganisation(deps, call.organisation, 'sealed', call.signal)),
    TE.chain(({ state: organisation, at: organisationAt }) =>
      organisation === undefined || organisationAt === 'no-stream'
        ? TE.left<AppError>({ _tag: 'NotFound', what: 'organisation' })
        : F.pipe(
            loadIncident(deps, call.organisation, incident, 'sealed', call.signal),
            TE.map(({ stored, state, at }) => ({
              stored,
              state: { incident: state, organisation },
              at,
              organisationRevision: organisationAt,
            })),
          ),
    ),
  )

const refused = (error: DomainError): AppError =>
  error._tag === 'IncidentUnknown'
    ? { _tag: 'NotFound', what: 'incident' }
    : { _tag: 'Refused', error }

/** Runs one command on one incident, for somebody, on behalf of an organisation. */
export const handleIncident =
  (incident: IncidentId, command: IncidentCommand, call: WriteCall): UseCase<Written> =>
  (deps) => {
    const decideNow = (state: State, now: Instant): E.Either<AppError, ReadonlyArray<Encoded>> => {
      const edition = editionInForce(now)
      const context = { now, edition, organisation: state.organisation }
      return F.pipe(
        decide(command, state.incident, context),
        E.bimap(refused, (events) => events.map((event) => encode(event, edition.id))),
      )
    }
    const stream = incidentStream(call.organisation, incident)
    return F.pipe(
      permit(deps, {
        actor: call.actor,
        action: command._tag,
        organisation: call.organisation,
        incident,
      }),
      TE.chain(() =>
        execute(
          deps,
          {
            stream,
            content: asJson(IncidentCommand.encode(command)),
            load: load(deps, incident, command, call),
            decide: decideNow,
          },
          call,
        ),
      ),
    )
  }
