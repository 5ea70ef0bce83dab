import { randomBytes } from 'node:crypto'
import cookieParser from 'cookie-parser'
import { doubleCsrf } from 'csrf-csrf'
import type { Request, RequestHandler, Response } from 'express'
import type { Form } from './body.ts'

/** Names of the cookies. Without HTTPS there is no `__Host-` prefix to be had. */
const SESSION = 'meldplicht-sessie'
const TOKEN = 'meldplicht-formulier'

/** The field that carries the token in every form. */
export const TOKEN_FIELD = '_csrf'

/** Gives forms their token and checks what comes back (double submit, bound to a session cookie). */
export interface FormTokens {
  /** Cookie parsing and the session cookie. */
  readonly session: RequestHandler
  readonly issue: (request: Request, response: Response) => string
  readonly holds: (request: Request, form: Form) => boolean
}

const cookieOptions = { httpOnly: true, sameSite: 'lax', secure: false, path: '/' } as const

const cookieOf = (request: Request, name: string): string | undefined => {
  const cookies: unknown = request.cookies
  const found: unknown =
    typeof cookies === 'object' && cookies !== null ? Reflect.get(cookies, name) : undefined
  return typeof found === 'string' ? found : undefined
}

/** Makes and checks tokens under a secret; see {@link formSecretIn}. */
export const formTokens = (secret: string): FormTokens => {
  const sessions = new WeakMap<Request, string>()
  const forms = new WeakMap<Request, Form>()
  const { generateCsrfToken, validateRequest } = doubleCsrf({
    getSecret: () => secret,
    getSessionIdentifier: (request: Request) => sessions.get(request) ?? '',
    cookieName: TOKEN,
    cookieOptions,
    getCsrfTokenFromRequest: (request: Request) => forms.get(request)?.get(TOKEN_FIELD)?.[0],
  })
  const parse: RequestHandler = cookieParser()
  const begin = (request: Request, response: Response): void => {
    const known = cookieOf(request, SESSION)
    const id = known ?? randomBytes(32).toString('base64url')
    if (known === undefined) response.cookie(SESSION, id, cookieOptions)
    sessions.set(request, id)
  }
  return {
    session: (request, response, next) => {
      parse(request, response, (error?: unknown) => {
        begin(request, response)
        next(error)
      })
    },
    issue: (request, response) => generateCsrfToken(request, response),
    holds: (request, form) => {
      forms.set(request, form)
      return validateRequest(request)
    },
  }
}
