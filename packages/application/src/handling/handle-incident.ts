import type {
  DomainError,
  IncidentEvent,
  IncidentId,
  IncidentState,
  Instant,
  Organisation,
  StoredFile,
} from '@meldplicht/domain'
import { decide, editionInForce, encodeIncidentEvent, IncidentCommand } from '@meldplicht/domain'
import type { Json } from '@meldplicht/event-store'
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
import type { Loaded } from './loaded.ts'
import { permit } from './permit.ts'
import type { Written } from './written.ts'

/** Decides, knowing where a file that came with the command lies. */
export type Deciding = (file?: StoredFile) => E.Either<AppError, ReadonlyArray<Encoded>>

/** What a command brings besides its own content. */
export interface Brought {
  /** What tells this command from another one with the same words and another file. */
  readonly content: Readonly<Record<string, Json>>
  /** Decides with it, and keeps it before the events that name it are recorded. */
  readonly decideWith: (deciding: Deciding) => TE.TaskEither<AppError, ReadonlyArray<Encoded>>
}

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
  'OtherAuthorityNotified',
])

const encode = (event: IncidentEvent, edition: string): Encoded => {
  const { type, version, data } = encodeIncidentEvent(event)
  const rests = onEdition.has(event.type) ? { edition } : {}
  return { type, version, data: asJson(data), ...rests }
}

// What a command points at is an incident of the same organisation, or it is not there (P-02).
const otherIsThere = async (
  deps: Deps,
  command: IncidentCommand,
  { organisation, signal }: WriteCall,
): Promise<E.Either<AppError, unknown>> => {
  if (command._tag !== 'MarkAsDuplicate') return E.right(undefined)
  const other = await loadIncident(deps, organisation, command.data.of, 'sealed', signal)()
  if (E.isLeft(other)) return other
  const { state } = other.right
  if (state === undefined) return E.left({ _tag: 'NotFound', what: 'incident' })
  // A duplicate of a duplicate, or two of each other, would hide both from what is due.
  if (state.status !== 'duplicate') return E.right(undefined)
  const of = state.duplicates.at(-1)?.data.of
  return E.left({ _tag: 'Refused', error: { _tag: 'IncidentIsDuplicate', of } })
}

const load =
  (
    deps: Deps,
    incident: IncidentId,
    command: IncidentCommand,
    call: WriteCall,
  ): TE.TaskEither<AppError, Ground<State>> =>
  async () => {
    const { organisation, signal } = call
    const other = await otherIsThere(deps, command, call)
    if (E.isLeft(other)) return other
    const settings = await loadOrganisation(deps, organisation, 'sealed', signal)()
    if (E.isLeft(settings)) return settings
    const { state, at } = settings.right
    if (state === undefined || at === 'no-stream')
      return E.left({ _tag: 'NotFound', what: 'organisation' })
    const loaded = await loadIncident(deps, organisation, incident, 'sealed', signal)()
    return E.map((ground: Loaded<IncidentState>) => ({
      ...ground,
      state: { incident: ground.state, organisation: state },
      organisationRevision: at,
    }))(loaded)
  }

const refused = (error: DomainError): AppError =>
  error._tag === 'IncidentUnknown'
    ? { _tag: 'NotFound', what: 'incident' }
    : { _tag: 'Refused', error }

// A file is sealed before it is decided. No key of a file is made for an incident that is not there:
// which log the keys belong to is told by the incidents that files were sealed for.
const bringsTo = ({ _tag }: IncidentCommand, { incident }: State): boolean =>
  _tag !== 'AttachEvidence' || incident !== undefined

const noFile = (deciding: Deciding): TE.TaskEither<AppError, ReadonlyArray<Encoded>> =>
  TE.fromEither(deciding())

/**
 * Runs one command on one incident, for somebody, on behalf of an organisation. A command that
 * brings a file says so with `brought`.
 */
export const handleIncident =
  (
    incident: IncidentId,
    command: IncidentCommand,
    call: WriteCall,
    brought: Brought = { content: {}, decideWith: noFile },
  ): UseCase<Written> =>
  (deps) => {
    const decideNow = (
      { incident: standing, organisation }: State,
      now: Instant,
      file: StoredFile | undefined,
    ): E.Either<AppError, ReadonlyArray<Encoded>> => {
      const edition = editionInForce(now)
      const context = { now, edition, organisation, ...(file === undefined ? {} : { file }) }
      return F.pipe(
        decide(command, standing, context),
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
            content: asJson({ ...IncidentCommand.encode(command), ...brought.content }),
            load: load(deps, incident, command, call),
            decide: (state, now) =>
              bringsTo(command, state)
                ? brought.decideWith((file) => decideNow(state, now, file))
                : TE.left<AppError>({ _tag: 'NotFound', what: 'incident' }),
          },
          call,
        ),
      ),
    )
  }
