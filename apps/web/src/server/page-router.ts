import type { CommandId, OrganisationId } from '@meldplicht/domain'
import type { NextFunction, Request, Response, Router } from 'express'
import express from 'express'
import { either as E } from 'fp-ts'
import { failure, failureOf } from '../pages/failure.ts'
import { PAGES } from '../pages/routes.ts'
import type { PageHandler, Reply, Site, Visit } from '../pages/site.ts'
import { answer } from './answer.ts'
import type { Form } from './body.ts'
import { bytesOf, collectForm, parseForm, refusalOf } from './body.ts'
import type { FirstSent } from './first-sent.ts'
import { firstSent } from './first-sent.ts'
import type { FormTokens } from './form-token.ts'
import { onlyForUs, onlySameOrigin } from './guard.ts'
import { REFUSAL_STATUS, RequestRefused } from './request-refused.ts'
import { finishing, signalOf } from './signal-of.ts'
import type { UploadedFile } from './upload.ts'
import { readUpload } from './upload.ts'

/** What was posted, and whether it is a form that we gave to this very browser. */
interface Posted {
  readonly form: Form
  readonly file?: UploadedFile
  readonly ours: boolean
}

const NOTHING: Posted = { form: new Map(), ours: true }

const paramsOf = (request: Request): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]))

/** What outlives one request. */
interface Memory {
  readonly tokens: FormTokens
  readonly sent: FirstSent
}

const visitOf = (
  site: Site,
  { tokens, sent }: Memory,
  request: Request,
  response: Response,
  { form, file, ours }: Posted,
): Visit => {
  const { actor } = site
  const query = new URL(request.url, 'http://localhost').searchParams
  const now = site.deps.clock.now()
  const signal = signalOf(response)
  return {
    now: request.method === 'POST' && ours ? sent(form, now) : now,
    params: paramsOf(request),
    query: (name) => query.get(name) ?? '',
    form,
    ...(file === undefined ? {} : { file }),
    ours,
    token: () => tokens.issue(request, response),
    signal,
    reading: (organisation: OrganisationId) => ({
      actor,
      organisation,
      signal,
    }),
    writing: (organisation: OrganisationId, commandId: CommandId) => ({
      actor,
      organisation,
      commandId,
      signal: finishing(),
    }),
  }
}

/** The form that was posted; refuses broken text. */
const formOf = (tokens: FormTokens, request: Request): Posted => {
  const bytes = bytesOf(request.body)
  if (bytes === undefined) throw new RequestRefused('not-a-form')
  const form = parseForm(bytes)
  if (E.isLeft(form)) throw new RequestRefused(form.left)
  return { form: form.right, ours: tokens.holds(request, form.right) }
}

const uploadOf = async (site: Site, tokens: FormTokens, request: Request): Promise<Posted> => {
  const upload = await readUpload(request, site.deps.attachmentLimit)
  return { ...upload, ours: tokens.holds(request, upload.form) }
}

const postedOf = async (
  site: Site,
  { tokens }: Memory,
  request: Request,
  upload: boolean,
): Promise<Posted> => {
  if (request.method !== 'POST') return NOTHING
  return upload ? await uploadOf(site, tokens, request) : formOf(tokens, request)
}

const run =
  (site: Site, memory: Memory, handler: PageHandler, upload = false) =>
  async (request: Request, response: Response): Promise<void> => {
    const posted = await postedOf(site, memory, request, upload)
    const visit = visitOf(site, memory, request, response, posted)
    const done = await handler(site, visit)()
    const doing = request.method === 'POST' ? 'writing' : 'reading'
    await answer(
      response,
      E.isLeft(done) ? failureOf(site, visit.now, done.left, doing) : done.right,
    )
  }

/** Every page of the app, and the pages for what is not there or went wrong. */
export const pageRouter = (site: Site, tokens: FormTokens): Router => {
  const router = express.Router({ strict: true })
  const memory = { tokens, sent: firstSent() }
  router.use(onlyForUs, onlySameOrigin, tokens.session)
  for (const { path, get, post, upload } of PAGES) {
    const route = router.route(path)
    route.get(run(site, memory, get))
    if (post !== undefined)
      route.post(...(upload === true ? [] : [collectForm]), run(site, memory, post, upload))
    route.all((_request, response) => {
      response.set('allow', post === undefined ? 'GET, HEAD' : 'GET, HEAD, POST')
      return answer(response, refused(405))
    })
  }
  const refused = (status: number): Reply => failure(site, site.deps.clock.now(), status)
  router.use((_request: Request, response: Response) => answer(response, refused(404)))
  router.use(async (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const refusal = refusalOf(error)
    if (refusal === undefined) console.error(error)
    // What was not read to its end cannot be followed by another request.
    if (refusal?.refusal === 'too-large' && !request.complete) response.set('connection', 'close')
    await answer(response, refused(refusal === undefined ? 500 : REFUSAL_STATUS[refusal.refusal]))
  })
  return router
}
