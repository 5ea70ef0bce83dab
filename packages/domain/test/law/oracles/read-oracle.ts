import { readFileSync } from 'node:fs'
import * as t from 'io-ts'

/** Reads and checks one of the oracle files. */
export const readOracle = <A>(file: string, codec: t.Type<A>): A => {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')
  const json: unknown = JSON.parse(text)
  const read = codec.decode(json)
  if (read._tag === 'Left') throw new Error(`${file} is not as expected`)
  return read.right
}

const YesNoDepends = t.union([t.boolean, t.literal('depends')])

/** An example of a guideline with its outcome. */
export const GuidelineExample = t.type({
  id: t.string,
  title: t.string,
  outcome: t.intersection([
    t.type({ notifySA: YesNoDepends, notifyDataSubjects: YesNoDepends }),
    t.partial({ controllerMustBeTold: t.boolean }),
  ]),
})
