import type { RequestHandler } from 'express'
import { isLoopbackHost } from './loopback.ts'
import { RequestRefused } from './request-refused.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses requests that were meant for another name than this machine (RFC 9110, 15.5.20). */
export const onlyForUs: RequestHandler = (request, _response, next) => {
  next(isLoopbackHost(request.headers.host) ? undefined : new RequestRefused('wrong-host'))
}

const fromOurPage = (
  site: string | undefined,
  origin: string | undefined,
  host: string,
): boolean =>
  site !== undefined ? site === 'same-origin' : origin === undefined || origin === `http://${host}`

/**
 * Refuses whatever changes something and comes from a page that is not ours. Browsers say where a
 * request comes from; programs that say nothing are not steered by somebody else's page.
 */
export const onlySameOrigin: RequestHandler = (request, _response, next) => {
  const { origin, host = '' } = request.headers
  const allowed =
    SAFE.has(request.method) || fromOurPage(request.get('sec-fetch-site'), origin, host)
  next(allowed ? undefined : new RequestRefused('cross-site'))
}

/**
 * Refuses every request of the API that a page of somebody else made, also to read: reading an
 * incident is recorded, and nobody may make that happen in another one's name.
 */
export const neverCrossSite: RequestHandler = (request, _response, next) => {
  const { origin, host = '' } = request.headers
  const site = request.get('sec-fetch-site')
  const allowed = site === 'none' ? SAFE.has(request.method) : fromOurPage(site, origin, host)
  next(allowed ? undefined : new RequestRefused('cross-site'))
}
