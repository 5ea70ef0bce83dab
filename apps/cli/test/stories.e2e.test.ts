import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Story } from '@meldplicht/testing'
import { filingMandate, openTexts, organisationSteps, play, stories } from '@meldplicht/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { dataDir, done, doneHere } from './support/cli.ts'
import { filesIn } from './support/files.ts'
import { setUpWords, tellStory } from './support/tell-story.ts'

// The protocol's two examples and the article's two, each command by its own process: the command
// line as a whole, its JSON input, and many processes that take turns on one data directory.

const data = dataDir()
const files = filesIn('stories')

const tell = (story: Story): Promise<string> =>
  tellStory(story, (args, stdin) => done(data, args, { stdin }))

const ids = new Map<string, string>()
const lane = async (told: ReadonlyArray<Story>): Promise<void> => {
  for (const story of told) ids.set(story.key, await tell(story))
}

beforeAll(async () => {
  for (const step of organisationSteps)
    await doneHere(data, [...setUpWords(step), '--input', files.write(JSON.stringify(step.data))])
  // Two at a time on the same files, as two people at two terminals.
  const half = Math.ceil(stories.length / 2)
  await Promise.all([lane(stories.slice(0, half)), lane(stories.slice(half))])
}, 240_000)

const registered = async (): Promise<ReadonlyArray<unknown>> => {
  const { entries } = await doneHere(data, ['register'])
  const list: ReadonlyArray<unknown> = Array.isArray(entries) ? entries : []
  return list
}

describe.each(stories)('the story of $key, by the command line', (story) => {
  test('stands in the register as it ended (P-09, P-11, P-12, P-13)', async () => {
    const { end } = story
    expect(await registered()).toContainEqual(
      expect.objectContaining({
        incident: ids.get(story.key),
        status: end.status,
        authorityDecision: end.decision,
        classification: end.classification,
        boardReported: true,
        tasks: [],
        ...(end.notified
          ? { filing: expect.objectContaining({ timeliness: end.timeliness[0] }) }
          : {}),
      }),
    )
  })

  test('left exactly the events that the domain decides, each typed by whoever typed it', async () => {
    const { timeline } = await doneHere(data, ['show', ids.get(story.key) ?? ''])
    const expected = play(story.steps).events
    expect(timeline).toEqual(
      expected.map(({ event, typedBy }): unknown =>
        expect.objectContaining({ type: event.type, typedBy }),
      ),
    )
  })
})

test('nothing that anybody said in them stands readable on disk', () => {
  const texts = [...openTexts(stories), ...openTexts(organisationSteps)]
  const found = readdirSync(data).flatMap((name) => {
    const file = readFileSync(join(data, name))
    return texts.filter((text) => file.includes(text)).map((text) => [name, text])
  })
  expect(texts.length).toBeGreaterThan(50)
  expect(found).toEqual([])
})

test('the mandate under which the FG filed is the recorded one', async () => {
  const { mandates } = await doneHere(data, ['organisation', 'show'])
  expect(mandates).toEqual([
    expect.objectContaining({ data: expect.objectContaining({ mandate: filingMandate }) }),
  ])
})
