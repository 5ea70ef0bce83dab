import type { OpenedAttachment, ReadCall, UseCase, WriteCall } from '@meldplicht/application'
import type { CommandId, OrganisationId } from '@meldplicht/domain'
import type { taskEither as TE } from 'fp-ts'
import type { Site } from '../pages/site.ts'
import type { UploadedFile } from '../server/upload.ts'
import type { ApiError } from './problem.ts'

/** One request of the API, read out of HTTP. */
export interface ApiCall {
  readonly params: Readonly<Record<string, string>>
  readonly query: (name: string) => string | undefined
  /** What was sent, parsed and not yet decoded. */
  readonly body: unknown
  /** The file that was sent with it, where the operation takes one. */
  readonly file: UploadedFile | undefined
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

/** A file that the API gives out. */
export interface ApiFile {
  readonly file: OpenedAttachment
}

/** An operation of the API. */
export type ApiHandler = (
  site: Pick<Site, 'deps' | 'actor'>,
  call: ApiCall,
) => TE.TaskEither<ApiError, ApiReply | ApiFile>

/** Runs a use case for the API. */
export const ask = <A>(site: Pick<Site, 'deps'>, useCase: UseCase<A>): TE.TaskEither<ApiError, A> =>
  useCase(site.deps)

/** An answer with status 200. */
export const ok = (body: unknown): ApiReply => ({ status: 200, body })
