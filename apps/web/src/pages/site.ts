import type {
  Actor,
  AppError,
  Deps,
  OpenedAttachment,
  ReadCall,
  UseCase,
  WriteCall,
} from '@meldplicht/application'
import type { CommandId, Instant, OrganisationId } from '@meldplicht/domain'
import type { taskEither as TE } from 'fp-ts'
import type { Form } from '../server/body.ts'
import type { UploadedFile } from '../server/upload.ts'
import type { Texts } from '../text/texts.ts'
import type { Html } from '../view/index.ts'

/** What every page is made with. */
export interface Site {
  readonly deps: Deps
  readonly texts: Texts
  readonly stylesheet: string
  readonly actor: Actor
}

/** One request of a page, read out of HTTP. */
export interface Visit {
  readonly now: Instant
  readonly params: Readonly<Record<string, string>>
  /** A value of the query; `''` when it is not there. */
  readonly query: (name: string) => string
  /** What was posted; empty on a GET. */
  readonly form: Form
  /** The file that came with it. */
  readonly file?: UploadedFile
  /**
   * Whether the form carries our token for this browser. One that does not is never recorded: it
   * is shown again with what was typed, for a person to look at and send.
   */
  readonly ours: boolean
  /** The token that a form on this page must carry. */
  readonly token: () => string
  /** Says when the one who asked is gone. */
  readonly signal: AbortSignal
  readonly reading: (organisation: OrganisationId) => ReadCall
  readonly writing: (organisation: OrganisationId, commandId: CommandId) => WriteCall
}

/** What a page answers. */
export type Reply =
  | { readonly _tag: 'page'; readonly status: number; readonly html: Html }
  /** 303: the browser gets the other address, so that a reload sends nothing twice. */
  | { readonly _tag: 'redirect'; readonly to: string }
  /** A file to save. */
  | { readonly _tag: 'file'; readonly file: OpenedAttachment }

/** Why there is no page. */
export type PageError = AppError | { readonly _tag: 'NoSuchPage' }

/** A page: from a request to an answer or an error. */
export type PageHandler = (site: Site, visit: Visit) => TE.TaskEither<PageError, Reply>

/** Runs a use case for a page. */
export const ask = <A>(site: Site, useCase: UseCase<A>): TE.TaskEither<PageError, A> =>
  useCase(site.deps)

/** A page with status 200. */
export const page = (html: Html, status = 200): Reply => ({ _tag: 'page', status, html })

/** The other address. */
export const redirect = (to: string): Reply => ({ _tag: 'redirect', to })
