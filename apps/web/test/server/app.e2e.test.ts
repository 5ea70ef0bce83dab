import type { Deps } from '@meldplicht/application'
import { itemId } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { browserOn } from '../support/browser.ts'
import { typesOnDisk } from '../support/events-of.ts'
import { runningApp } from '../support/running-app.ts'
import { withLindeveld } from '../support/set-up.ts'

const POLICY =
  "default-src 'none';style-src 'self';font-src 'self';img-src 'self' data:;form-action 'self';frame-ancestors 'none';base-uri 'none'"

describe('every answer', () => {
  test.each(['/nu', '/nergens', '/api/v1/due', '/api/v1/nergens'])(
    '%s carries the headers, and no cache may keep it',
    async (path) => {
      const app = await runningApp()
      const { headers } = await fetch(app.url + path, { redirect: 'manual' })
      expect(headers.get('content-security-policy')).toBe(POLICY)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  test('sets cookies that no script reads and no other site sends', async () => {
    const app = await runningApp()
    await withLindeveld(app)
    const response = await fetch(`${app.url}/melden`)
    await response.text()
    const cookies = response.headers.getSetCookie()
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly; SameSite=Lax/)
  })

  test('with style and fonts that may be kept for ever, at an address of their content', async () => {
    const app = await runningApp()
    const page = await fetch(`${app.url}/nergens`)
    const sheet = parse(await page.text())
      .querySelector('link[rel=stylesheet]')
      ?.getAttribute('href')
    const response = await fetch(app.url + (sheet ?? ''))
    expect(response.headers.get('content-type')).toContain('text/css')
    expect(response.headers.get('cache-control')).toContain('immutable')
    const etag = response.headers.get('etag') ?? ''
    const again = await fetch(app.url + (sheet ?? ''), { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect((await fetch(`${app.url}/assets/000000000000/site.css`)).status).toBe(404)
  })
})

describe('what is not there', () => {
  test.each([
    '/nergens',
    '/organisaties/x/register',
    `/organisaties/${itemId(5)}/register`,
    `/organisaties/${itemId(1)}/incidenten/${itemId(5)}`,
    `/organisaties/${itemId(1)}/incidenten/${itemId(5)}/advies`,
    `/organisaties/${itemId(1)}/register/2026-0001`,
    `/melding/${itemId(5)}/bon`,
    '/nu/',
  ])('%s is the page for that: 404', async (path) => {
    const app = await runningApp()
    await withLindeveld(app)
    const page = await browserOn(app.url).get(path)
    expect(page.status).toBe(404)
    expect(page.text).toContain('Deze pagina is er niet, of u mag haar niet zien.')
  })

  test('a broken address is refused: 400; a method that is not there: 405', async () => {
    const app = await runningApp()
    expect((await fetch(`${app.url}/organisaties/%E0%A4%A/register`)).status).toBe(400)
    const deleted = await fetch(`${app.url}/nu`, { method: 'DELETE' })
    expect(deleted.status).toBe(405)
    expect(deleted.headers.get('allow')).toBe('GET, HEAD')
  })
})

describe('when the store cannot be used', () => {
  const locked = (deps: Deps): Deps => ({
    ...deps,
    store: {
      ...deps.store,
      append: () =>
        TE.left({ _tag: 'StoreUnavailable', reason: 'locked', detail: 'SQLITE_BUSY at /srv/x' }),
    },
  })

  test('the page says so with 503, stores nothing and tells nothing of the inside', async () => {
    let broken = false
    const app = await runningApp((deps) => ({
      ...deps,
      store: {
        ...deps.store,
        append: (...asked) =>
          broken ? locked(deps).store.append(...asked) : deps.store.append(...asked),
      },
    }))
    const organisation = await withLindeveld(app)
    const browser = browserOn(app.url)
    const form = await browser.get('/melden')
    broken = true
    const refused = await browser.send(form, { whatHappened: 'Iets kwijt.', name: 'Yusuf' })
    expect(refused.status).toBe(503)
    expect(refused.text).not.toContain('SQLITE_BUSY')
    expect(refused.text).not.toContain('/srv/x')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual([])
    const api = `${app.url}/api/v1/organisations/${organisation}/commands/set-office-hours`
    const never = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': itemId(9) },
      body: JSON.stringify({
        hours: {
          days: Object.fromEntries(
            ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
              (day) => [day, { _tag: 'closed' }],
            ),
          ),
          holidays: 'none',
        },
      }),
    })
    expect(never.status).toBe(503)
    expect(never.headers.get('retry-after')).toBe('1')
    broken = false
    const done = await browser.send(form, { whatHappened: 'Iets kwijt.', name: 'Yusuf' })
    expect(done.path).toContain('/bon')
    expect(typesOnDisk(app.dataDir, 'incident-%')).toEqual(['IncidentReported'])
  })

  test('a page that cannot be read now says so, and speaks of nothing that was to be saved', async () => {
    let broken = false
    const app = await runningApp((deps) => ({
      ...deps,
      store: {
        ...deps.store,
        readStream: (...asked) =>
          broken
            ? TE.left({ _tag: 'StoreUnavailable', reason: 'unreachable', detail: 'ECONNREFUSED' })
            : deps.store.readStream(...asked),
      },
    }))
    const organisation = await withLindeveld(app)
    broken = true
    const page = await fetch(`${app.url}/organisaties/${organisation}/instellingen`)
    const text = await page.text()
    expect(page.status).toBe(503)
    expect(text).toContain('Wij kunnen deze pagina nu niet tonen.')
    expect(text).toContain('Wat eerder is vastgelegd, blijft bewaard.')
    expect(text).not.toMatch(/opslaan|Opslaan lukte|Uw tekst/)
    const api = await fetch(`${app.url}/api/v1/organisations/${organisation}`)
    expect(await api.json()).toMatchObject({
      status: 503,
      detail: expect.stringContaining('blijft bewaard.'),
    })
    broken = false
    expect((await fetch(`${app.url}/organisaties/${organisation}/instellingen`)).status).toBe(200)
  })
})
