import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * The headers of every answer. Nothing inline, nothing from elsewhere, no frames; `data:` is for
 * the arrow and the tick that the style sheet draws. No HSTS: this is plain HTTP on loopback.
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
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
})

/** Pages and answers hold what is confidential: no cache may keep them. */
export const neverCached: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store')
  next()
}
