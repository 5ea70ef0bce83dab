import type { EventStore } from '@meldplicht/event-store'
import { memoryStore } from '@meldplicht/event-store'
import { stories } from '@meldplicht/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { send, sentOf } from './support/play-story.ts'
import { logOf, newOrganisationId, setUp, world } from './support/world.ts'

// A store knows an id at its own place only: sent at another one, EventStoreDB would store it again.
test('a repeated command at any point sends nothing to the store, so no id comes to another place, and is answered as the first time', async () => {
  const inner = memoryStore()
  let appends = 0
  const store: EventStore = {
    ...inner,
    append: (...asked) => {
      appends += 1
      return inner.append(...asked)
    },
  }
  const made = await world({ store })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...stories),
      fc.nat(),
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      async (story, cut, again) => {
        const organisation = newOrganisationId()
        await setUp(made, organisation)
        const { sent } = sentOf(story, organisation)
        const played = sent.slice(0, 1 + (cut % sent.length))
        const firsts = []
        for (const each of played) firsts.push(await send(made, each))
        const before = await logOf(made.store)
        const sentBefore = appends
        for (const n of again) {
          const i = n % played.length
          const each = played[i]
          // At the moment it now is, and not at its own: what it says may be refused by now.
          if (each !== undefined)
            expect(await made.run(each.useCase)).toEqual({ ...firsts[i], repeated: true })
        }
        expect(appends).toBe(sentBefore)
        expect(await logOf(made.store)).toEqual(before)
      },
    ),
    { numRuns: 25 },
  )
})
