import * as t from 'io-ts'
import { expect, test } from 'vitest'
import type { Duty } from '../../../src/index.ts'
import { assess, DecidedCase, judgeCase, LAW_EDITIONS } from '../../../src/index.ts'
import type { GuidelineScore } from '../quality-page.ts'
import { qualityPage } from '../quality-page.ts'
import { ANNEX_B } from './edpb-9-2022-annex-b.facts.ts'
import type { Example } from './edpb-01-2021.facts.ts'
import { EXAMPLES } from './edpb-01-2021.facts.ts'
import { GuidelineExample, readOracle } from './read-oracle.ts'

// What the newest run of `pnpm mutation` found, taken from its report.
const MutationFile = t.type({
  date: t.string,
  commit: t.string,
  modules: t.array(t.type({ name: t.string, killed: t.number, survived: t.number })),
  left: t.array(t.type({ where: t.string, why: t.string })),
  note: t.string,
})

const edition = LAW_EDITIONS['avg-2018']

const accepted = (outcome: boolean | 'depends', duty: Duty): ReadonlyArray<string> => {
  if (outcome === 'depends')
    return duty === 'subjects' ? ['undetermined'] : ['required', 'undetermined']
  return outcome ? ['required'] : ['not-required']
}

const isRight = (
  { id, outcome }: t.TypeOf<typeof GuidelineExample>,
  facts: Readonly<Record<string, Example>>,
): boolean => {
  const { obligations } = assess({ facts: facts[id]?.facts ?? {} }, edition)
  const fits = (duty: Duty, expected: boolean | 'depends'): boolean =>
    obligations.some((o) => o.duty === duty && accepted(expected, duty).includes(o.state))
  return fits('authority', outcome.notifySA) && fits('subjects', outcome.notifyDataSubjects)
}

const score = (
  name: string,
  examples: ReadonlyArray<t.TypeOf<typeof GuidelineExample>>,
  facts: Readonly<Record<string, Example>>,
): GuidelineScore => ({
  name,
  size: examples.length,
  right: examples.filter((example) => isRight(example, facts)).length,
})

test('the page on quality is as the oracles are (refresh it with `vitest run -u` over this file)', async () => {
  const { cases } = readOracle('edpb-01-2021.json', t.type({ cases: t.array(GuidelineExample) }))
  const { examples } = readOracle(
    'edpb-9-2022-annexB.json',
    t.type({ examples: t.array(GuidelineExample) }),
  )
  const decided = readOracle('enforcement-cases.json', t.array(DecidedCase))
  const editions = Object.values(LAW_EDITIONS).map((each) => ({
    title: each.title.en,
    judged: decided.map((one) => ({ decided: one, found: judgeCase(one, each) })),
  }))
  const page = qualityPage(
    [score('EDPB 01/2021', cases, EXAMPLES), score('EDPB 9/2022, annex B', examples, ANNEX_B)],
    editions,
    readOracle('mutation.json', MutationFile),
  )
  await expect(page).toMatchFileSnapshot('../../../../../docs/law/quality.md')
})
