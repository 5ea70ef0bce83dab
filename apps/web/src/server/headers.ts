import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * The headers of every answer. Nothing inline, nothing from elsewhere, no frames; `data:` is for
 * the arrow and the tick that the style sheet draws. No HSTS: this is plain HTTP on loopback. No
 * other site gets a referrer; under `no-referrer` a browser would send `Origin: null` with our own
 * forms, and one that lacks Sec-Fetch-Site could then not be told from somebody else's page.
 */
export const secureHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'style-src': ["'self'"],
      'font-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
    },
  },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
})

/** Pages and answers hold what is confidential: no cache may keep them. */
export const neverCached: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store')
  next()
}
