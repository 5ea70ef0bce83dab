/**
 * `pnpm torture [KILLS] [SEED]`: kills writers while they write, 1,000 unless told, and says what
 * was found. Ends with 1 when anything that was acknowledged is not as it was.
 */
import { randomInt } from 'node:crypto'
import { torture } from './torture.ts'

const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const [, , kills = '1000', given] = process.argv
const seed = given === undefined ? randomInt(2 ** 31) : Number(given)
say(`${kills} kills, seed ${seed}`)

let shown = 0
const { problems, ...told } = await torture({
  kills: Number(kills),
  seed,
  onProgress: (sofar) => {
    if (sofar.kills < shown + 50) return
    shown = sofar.kills
    say(`${sofar.kills} killed, ${sofar.acknowledged} appends acknowledged`)
  },
})
say(
  `${told.kills} writers killed, ${told.acknowledged} appends acknowledged, ${told.events} events, ` +
    `${told.unheard} appends written and not heard of`,
)
for (const problem of problems.slice(0, 50)) say(problem)
say(problems.length === 0 ? 'nothing was lost' : `${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
