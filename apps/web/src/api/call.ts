import type { ReadCall, UseCase, WriteCall } from '@meldplicht/application'
import type { CommandId, OrganisationId } from '@meldplicht/domain'
import type { taskEither as TE } from 'fp-ts'
import type { Site } from '../pages/site.ts'
import type { ApiError } from './problem.ts'

/** One request of the API, read out of HTTP. */
export interface ApiCall {
  readonly params: Readonly<Record<string, string>>
  readonly query: (name: string) => string | undefined
  /** What was sent, parsed and not yet decoded. */
  readonly body: unknown
  /** The header Idempotency-Key, where it is a command id. */
  readonly key: CommandId | undefined
  /** Says when the one who asked is gone. */
  readonly signal: AbortSignal
  readonly reading: (organisation: OrganisationId) => ReadCall
  readonly writing: (organisation: OrganisationId, commandId: CommandId) => WriteCall
}

/** What the API answers. */
export interface ApiReply {
  readonly status: 200 | 201
  readonly body: unknown
  readonly location?: string
}

/** An operation of the API. */
export type ApiHandler = (
  site: Pick<Site, 'deps' | 'actor'>,
  call: ApiCall,
) => TE.TaskEither<ApiError, ApiReply>

/** Runs a use case for the API. */
export const ask = <A>(site: Pick<Site, 'deps'>, useCase: UseCase<A>): TE.TaskEither<ApiError, A> =>
  useCase(site.deps)

/** An answer with status 200. */
export const ok = (body: unknown): ApiReply => ({ status: 200, body })
