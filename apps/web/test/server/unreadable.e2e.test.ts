import type { Deps } from '@meldplicht/application'
import { function as F, taskEither as TE } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { browserOn } from '../support/browser.ts'
import { runningApp } from '../support/running-app.ts'
import { withLindeveld } from '../support/set-up.ts'

const withUnreadable = (deps: Deps): Deps => ({
  ...deps,
  projections: {
    ...deps.projections,
    incidents: (query) =>
      F.pipe(
        deps.projections.incidents(query),
        TE.map((page) => ({
          ...page,
          unreadable: page.rows.map(({ incident, organisation, number }) => ({
            incident,
            organisation,
            number,
          })),
          rows: [],
        })),
      ),
  },
})

describe('an incident whose history cannot be read', () => {
  test.each(['/nu', '/register'])('is named on %s, and never left out in silence', async (path) => {
    const app = await runningApp(withUnreadable)
    await withLindeveld(app)
    const browser = browserOn(app.url)
    await browser.send(await browser.get('/melden'), { whatHappened: 'Kwijt.', name: 'Yusuf' })
    const page = await browser.get(path)
    expect(page.status).toBe(200)
    expect(page.root.querySelector('.mp-botsing')?.text).toContain('2026-0001')
  })
})
