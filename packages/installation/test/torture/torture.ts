import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from './check.ts'
import { below, randomFrom } from './random.ts'
import type { Acknowledged, Life, Writer } from './writer.ts'
import { startWriter } from './writer.ts'

/** What a torture consists of. */
export interface Plan {
  /** How many writers are killed, at least. */
  readonly kills: number
  /** Moments, texts and sizes follow from it; what the machine does meanwhile does not. */
  readonly seed: number
  readonly onProgress?: (told: Told) => void
}

/** What came of it. */
export interface Told {
  readonly kills: number
  readonly acknowledged: number
  readonly events: number
  readonly unheard: number
  readonly problems: ReadonlyArray<string>
}

/** A directory is written to, and looked at, so many times before the next one. */
const BOUTS = 8
const NOTHING: Told = { kills: 0, acknowledged: 0, events: 0, unheard: 0, problems: [] }

interface Bout {
  readonly directory: string
  /** One writer, or two of them on the same files. */
  readonly writers: ReadonlyArray<Writer>
  readonly lives: ReadonlyArray<Life>
  /** Sometimes nobody looks, so that the next writer finds what the killed ones left. */
  readonly look: boolean
  readonly last: boolean
}

/** One bout after the other, the next one's writers started ahead. */
const boutsOf = function* ({ seed }: Plan, root: string): Generator<Bout, never> {
  const random = randomFrom(seed)
  // A quarter is killed around its opening; the others while they write.
  const life = (): Life =>
    random() < 0.25
      ? { appends: 0, milliseconds: below(random, 60) }
      : { appends: below(random, 60), milliseconds: below(random, 12) }
  for (;;) {
    const directory = mkdtempSync(join(root, 'log-'))
    for (let bout = 1; bout <= BOUTS; bout += 1) {
      const count = 1 + below(random, 2)
      const last = bout === BOUTS
      yield {
        directory,
        writers: Array.from({ length: count }, () =>
          startWriter(directory, below(random, 2 ** 31), join(root, 'cache')),
        ),
        lives: Array.from({ length: count }, life),
        look: last || random() < 0.7,
        last,
      }
    }
  }
}

const fight = async ({ writers, lives }: Bout): Promise<ReadonlyArray<Acknowledged>> => {
  const heard = await Promise.all(
    writers.map((writer, i) => writer.letGo(lives[i] ?? { appends: 0, milliseconds: 0 })),
  )
  return heard.flat()
}

/** Kills writers again and again while they write, and looks at what they leave behind. */
export const torture = async (plan: Plan): Promise<Told> => {
  const root = mkdtempSync(join(tmpdir(), 'meldplicht-torture-'))
  const bouts = boutsOf(plan, root)
  let told = NOTHING
  let acknowledged: ReadonlyArray<Acknowledged> = []
  let next = bouts.next().value
  try {
    for (;;) {
      const bout = next
      const enough = told.kills + bout.writers.length >= plan.kills
      if (!enough) next = bouts.next().value
      const heard = await fight(bout)
      acknowledged = [...acknowledged, ...heard]
      told = {
        ...told,
        kills: told.kills + bout.writers.length,
        acknowledged: told.acknowledged + heard.length,
      }
      if (bout.look || enough) {
        const { events, unheard, problems } = await check(bout.directory, acknowledged)
        told = { ...told, problems: [...told.problems, ...problems] }
        if (bout.last || enough) {
          told = { ...told, events: told.events + events, unheard: told.unheard + unheard }
          acknowledged = []
          rmSync(bout.directory, { recursive: true })
        }
      }
      plan.onProgress?.(told)
      if (enough || told.problems.length > 0) return told
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
