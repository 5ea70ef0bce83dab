import { CommandId } from '@meldplicht/domain'
import type { NextFunction, Request, Response, Router } from 'express'
import express from 'express'
import { either as E, taskEither as TE } from 'fp-ts'
import type { Site } from '../pages/site.ts'
import { bytesOf, collectJson, parseJson, refusalOf } from '../server/body.ts'
import { neverCrossSite, onlyForUs } from '../server/guard.ts'
import { RequestRefused } from '../server/request-refused.ts'
import { sendFile } from '../server/send-file.ts'
import { finishing, signalOf } from '../server/signal-of.ts'
import type { UploadedFile } from '../server/upload.ts'
import { readUpload } from '../server/upload.ts'
import { getAttachment, postAttachment } from './attachments.ts'
import type { ApiCall, ApiFile, ApiHandler, ApiReply } from './call.ts'
import { ok } from './call.ts'
import { openApi } from './openapi.ts'
import {
  getDue,
  getIncident,
  getIncidents,
  getOrganisation,
  getOrganisations,
  postIncidentCommand,
  postOrganisationCommand,
  postReport,
} from './operations.ts'
import type { ApiError, Language } from './problem.ts'
import { problemOf } from './problem.ts'

/** An address of the API with what answers it. */
interface ApiRoute {
  readonly path: string
  readonly get?: ApiHandler
  readonly post?: ApiHandler
  /** Its body is multipart/form-data: JSON in the part `data`, and a file. */
  readonly upload?: boolean
}

const ORGANISATION = '/organisations/:organisation'
const INCIDENT = `${ORGANISATION}/incidents/:incident`

const ROUTES: ReadonlyArray<ApiRoute> = [
  { path: '/openapi.json', get: () => TE.right(ok(openApi())) },
  { path: '/due', get: getDue },
  { path: '/organisations', get: getOrganisations },
  { path: ORGANISATION, get: getOrganisation },
  { path: `${ORGANISATION}/commands/:command`, post: postOrganisationCommand },
  { path: `${ORGANISATION}/incidents`, get: getIncidents, post: postReport },
  { path: INCIDENT, get: getIncident },
  { path: `${INCIDENT}/attachments`, post: postAttachment, upload: true },
  { path: `${INCIDENT}/attachments/:attachment`, get: getAttachment },
  { path: `${INCIDENT}/commands/:command`, post: postIncidentCommand },
]

/** The part of an upload that holds the JSON of the command. */
const DATA_FIELD = 'data'

// Revisions are bigint in the process and decimal strings outside, as in the store.
const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'bigint' ? inner.toString() : inner,
  )

const languageOf = (request: Request): Language =>
  request.acceptsLanguages('nl', 'en') === 'en' ? 'en' : 'nl'

const sendProblem = (request: Request, response: Response, error: ApiError): void => {
  const language = languageOf(request)
  const problem = problemOf(error, language, request.method === 'POST' ? 'writing' : 'reading')
  if (problem.status === 503) response.set('retry-after', '1')
  response
    .status(problem.status)
    .set({ 'content-type': 'application/problem+json', 'content-language': language })
    .send(Buffer.from(toJson(problem)))
}

const sendReply = (response: Response, reply: ApiReply | ApiFile): void => {
  if ('file' in reply) {
    sendFile(response, reply.file)
    return
  }
  const { status, body, location } = reply
  if (location !== undefined) response.set('location', location)
  response
    .status(status)
    .set('content-type', 'application/json')
    .send(Buffer.from(toJson(body)))
}

// The draft standard writes the key as a quoted string; most clients leave the quotes out.
const keyOf = (request: Request): CommandId | undefined => {
  const given: unknown = request.get('idempotency-key')?.replace(/^"(.*)"$/, '$1')
  return CommandId.is(given) ? given : undefined
}

interface Sent {
  readonly body: unknown
  readonly file?: UploadedFile
}

const uploadOf = async ({ deps }: Site, request: Request): Promise<Sent> => {
  const { form, file } = await readUpload(request, deps.attachmentLimit)
  const body = parseJson(Buffer.from(form.get(DATA_FIELD)?.[0] ?? ''))
  if (E.isLeft(body)) throw new RequestRefused(body.left)
  return { body: body.right, ...(file === undefined ? {} : { file }) }
}

const bodyOf = (request: Request): Sent => {
  const bytes = bytesOf(request.body)
  if (bytes === undefined) throw new RequestRefused('not-json')
  const body = parseJson(bytes)
  if (E.isLeft(body)) throw new RequestRefused(body.left)
  return { body: body.right }
}

const callOf = (
  { actor }: Site,
  request: Request,
  response: Response,
  { body, file }: Sent,
): ApiCall => {
  const query = new URL(request.url, 'http://localhost').searchParams
  const signal = signalOf(response)
  return {
    params: Object.fromEntries(
      Object.entries(request.params).map(([name, value]) => [name, String(value)]),
    ),
    query: (name) => query.get(name) ?? undefined,
    body,
    file,
    key: keyOf(request),
    signal,
    reading: (organisation) => ({ actor, organisation, signal }),
    writing: (organisation, commandId) => ({
      actor,
      organisation,
      commandId,
      signal: finishing(),
    }),
  }
}

const sentOf = async (site: Site, request: Request, upload: boolean): Promise<Sent> => {
  if (request.method !== 'POST') return { body: undefined }
  return upload ? await uploadOf(site, request) : bodyOf(request)
}

const run =
  (site: Site, handler: ApiHandler, upload = false) =>
  async (request: Request, response: Response): Promise<void> => {
    const sent = await sentOf(site, request, upload)
    const done = await handler(site, callOf(site, request, response, sent))()
    if (E.isLeft(done)) sendProblem(request, response, done.left)
    else sendReply(response, done.right)
  }

const allowed = ({ get, post }: ApiRoute): string =>
  [...(get === undefined ? [] : ['GET', 'HEAD']), ...(post === undefined ? [] : ['POST'])].join(
    ', ',
  )

/** The JSON API for the same use cases as the pages. Every error is a problem (RFC 9457). */
export const apiRouter = (site: Site): Router => {
  const router = express.Router({ strict: true })
  router.use(onlyForUs, neverCrossSite)
  for (const one of ROUTES) {
    const route = router.route(one.path)
    if (one.get !== undefined) route.get(run(site, one.get))
    if (one.post !== undefined)
      route.post(...(one.upload === true ? [] : [collectJson]), run(site, one.post, one.upload))
    route.all((request, response) => {
      response.set('allow', allowed(one))
      sendProblem(request, response, { _tag: 'MethodNotAllowed' })
    })
  }
  router.use((request: Request, response: Response) =>
    sendProblem(request, response, { _tag: 'NoSuchAddress' }),
  )
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const refused = refusalOf(error)
    if (refused === undefined) console.error(error)
    // What was not read to its end cannot be followed by another request.
    if (refused?.refusal === 'too-large' && !request.complete) response.set('connection', 'close')
    sendProblem(
      request,
      response,
      refused === undefined
        ? { _tag: 'Unexpected' }
        : { _tag: 'RequestRefused', refusal: refused.refusal },
    )
  })
  return router
}
