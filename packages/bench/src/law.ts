import { assess, LAW_EDITIONS } from '@meldplicht/domain'
import { jsonRulesOf } from './json-rules.ts'
import type { Measured, Rates } from './measure.ts'
import { measure } from './measure.ts'
import { oracleMix, withClocks } from './mix.ts'

const ROUNDS = 9

const edition = LAW_EDITIONS['avg-2018']
const mix = oracleMix()
const rules = jsonRulesOf(edition)

const whole = (n: number): string => Math.round(n).toLocaleString('en')
const line = (name: string, { min, median, max }: Rates): string =>
  `  ${name.padEnd(22)} ${[min, median, max].map((n) => whole(n).padStart(11)).join(' ')}`
const show = (name: string, measured: Measured): void => {
  console.log(name)
  console.log(line('by the wall clock', measured.wall))
  console.log(line('by processor time', measured.processor))
}

/** Assessments per second over the decided cases, and the same rules in json-rules-engine. */
export const benchLaw = async (): Promise<void> => {
  console.log(`${mix.length} decided cases, ${ROUNDS} rounds; per second: min, median, max`)

  let held = 0
  const ours = await measure(
    () => {
      for (const circumstances of mix) held += assess(circumstances, edition).reasons.length
    },
    { rounds: ROUNDS, perCall: mix.length, callsPerRound: 1_500 },
  )
  show('assess (whole assessment: duties, reasons, unknowns, texts)', ours)

  const clocked = withClocks(mix)
  show(
    'assess, each case with a clock (and so with both deadlines)',
    await measure(
      () => {
        for (const circumstances of clocked) held += assess(circumstances, edition).reasons.length
      },
      { rounds: ROUNDS, perCall: mix.length, callsPerRound: 1_500 },
    ),
  )

  const theirs = await measure(
    async () => {
      for (const { facts } of mix) held += (await rules.risk(facts)).length
    },
    { rounds: ROUNDS, perCall: mix.length, callsPerRound: 1 },
  )
  show(`json-rules-engine (level of risk only, ${rules.size} rules)`, theirs)

  const ratio = ours.processor.median / theirs.processor.median
  console.log(`assess does ${whole(ratio)} times as many, by median processor time`)
  // What was computed is used, so that no compiler may leave it out.
  if (held === 0) throw new Error('nothing was assessed')
}
