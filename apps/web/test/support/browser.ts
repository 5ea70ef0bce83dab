import type { HTMLElement } from 'node-html-parser'
import { parse } from 'node-html-parser'

/** A page as a browser without JavaScript gets it. */
export interface Visited {
  readonly status: number
  readonly headers: Headers
  readonly path: string
  readonly text: string
  readonly root: HTMLElement
}

/** What somebody fills in; a list fills in the same name several times. */
export type Filled = Readonly<Record<string, string | ReadonlyArray<string>>>

/** A browser without JavaScript: cookies, redirects, forms. */
export interface Browser {
  readonly get: (path: string) => Promise<Visited>
  /** Sends the only form that posts of a page, with what stands in it already. */
  readonly send: (page: Visited, filled: Filled) => Promise<Visited>
  /** Sends bytes as they are, with this browser's cookies. */
  readonly raw: (path: string, init: RequestInit) => Promise<Response>
}

const visited = async (response: Response): Promise<Visited> => {
  const text = await response.text()
  const { pathname, search } = new URL(response.url)
  return {
    status: response.status,
    headers: response.headers,
    path: `${pathname}${search}`,
    text,
    root: parse(text),
  }
}

const postForm = (page: Visited): HTMLElement => {
  const forms = page.root.querySelectorAll('form[method=post]')
  const form = forms[0]
  if (form === undefined || forms.length > 1) throw new Error(`${page.path}: ${forms.length} forms`)
  return form
}

const presetOf = (control: HTMLElement): string | undefined => {
  const kind = control.getAttribute('type')
  if (control.tagName === 'TEXTAREA') return control.text
  if (control.tagName === 'SELECT') {
    const options = control.querySelectorAll('option')
    const chosen = options.find((one) => one.hasAttribute('selected')) ?? options[0]
    return chosen?.getAttribute('value')
  }
  if (kind === 'radio' || kind === 'checkbox')
    return control.hasAttribute('checked') ? (control.getAttribute('value') ?? 'on') : undefined
  return control.getAttribute('value') ?? ''
}

/** What a form holds already, as a browser would send it. */
export const preset = (page: Visited): URLSearchParams => {
  const body = new URLSearchParams()
  for (const control of postForm(page).querySelectorAll('input, textarea, select')) {
    const name = control.getAttribute('name')
    const value = presetOf(control)
    if (name !== undefined && value !== undefined) body.append(name, value)
  }
  return body
}

const names = (page: Visited): ReadonlySet<string> =>
  new Set(
    postForm(page)
      .querySelectorAll('input, textarea, select')
      .flatMap((one) => one.getAttribute('name') ?? []),
  )

// What a control of a fixed choice takes; a text takes anything.
const offered = (page: Visited, name: string): ReadonlySet<string> | undefined => {
  const controls = postForm(page).querySelectorAll(`[name="${name}"]`)
  const values = controls.flatMap((control) => {
    const kind = control.getAttribute('type')
    if (control.tagName === 'SELECT')
      return control.querySelectorAll('option').map((one) => one.getAttribute('value') ?? one.text)
    return kind === 'radio' || kind === 'checkbox' ? [control.getAttribute('value') ?? 'on'] : []
  })
  return values.length === 0 ? undefined : new Set(values)
}

const fill = (page: Visited, filled: Filled): URLSearchParams => {
  const body = preset(page)
  const known = names(page)
  for (const [name, value] of Object.entries(filled)) {
    // A name that the form lacks, or a choice that it does not offer, would be a test of nothing.
    if (!known.has(name)) throw new Error(`${page.path} has no field "${name}"`)
    const choices = offered(page, name)
    body.delete(name)
    for (const one of typeof value === 'string' ? [value] : value) {
      if (choices?.has(one) === false) throw new Error(`${page.path}: ${name} offers no "${one}"`)
      body.append(name, one)
    }
  }
  return body
}

/** Opens a browser on a running app. */
export const browserOn = (url: string): Browser => {
  const jar = new Map<string, string>()
  const keep = (response: Response): Response => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = keep(await fetch(new URL(path, url), { ...init, headers, redirect: 'manual' }))
    const to = response.headers.get('location')
    if (response.status !== 303 || to === null) return response
    await response.arrayBuffer()
    return ask(to, { method: 'GET' })
  }
  return {
    get: async (path) => visited(await ask(path, { method: 'GET' })),
    send: async (page, filled) => {
      const action = postForm(page).getAttribute('action') ?? page.path
      const headers = { 'sec-fetch-site': 'same-origin' }
      return visited(await ask(action, { method: 'POST', headers, body: fill(page, filled) }))
    },
    raw: ask,
  }
}
