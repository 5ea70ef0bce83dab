import type { CaseVerdict, DecidedCase, JudgedCase } from '../../src/index.ts'
import { tally } from '../../src/index.ts'

/** How often the examples of a guideline come out as it says. */
export interface GuidelineScore {
  readonly name: string
  readonly size: number
  readonly right: number
}

/** What one edition makes of the decided cases. */
export interface EditionScore {
  readonly title: string
  readonly judged: ReadonlyArray<{ readonly decided: DecidedCase; readonly found: JudgedCase }>
}

/** What a run of `pnpm mutation` found. */
export interface MutationScore {
  readonly date: string
  readonly commit: string
  readonly modules: ReadonlyArray<{
    readonly name: string
    readonly killed: number
    readonly survived: number
  }>
  /** What lived, and why that is right or when it was killed. */
  readonly left: ReadonlyArray<{ readonly where: string; readonly why: string }>
  readonly note: string
}

const row = (name: string, verdicts: ReadonlyArray<CaseVerdict>): string => {
  const { missed, needless, right, undecidable } = tally(verdicts)
  return `| ${name} | ${missed} | ${needless} | ${right} | ${undecidable} |`
}

const states = (judged: ReadonlyArray<JudgedCase>, duty: 'authority' | 'subjects'): string => {
  const count = (advice: string): number =>
    judged.filter((found) => found[duty].advice === advice).length
  return `required ${count('required')}, undetermined ${count('undetermined')}, not required ${count('not-required')}`
}

const HEAD = ['| | missed | needless | right | undecidable |', '|---|---|---|---|---|']

const QUESTIONS = [
  ['authority (art. 33)', 'authority'],
  ['people (art. 34)', 'subjects'],
  ['within the limit in hours', 'timing'],
] as const

const WORDS: Readonly<Record<DecidedCase['confidence'], string>> = {
  high: 'high',
  medium: 'medium',
  low: 'low (contradicted or annulled later: never judged by)',
}

// What goes wrong is named case by case, so that nobody has to look for it.
const failures = (judged: EditionScore['judged']): ReadonlyArray<string> => {
  const wrong = judged.flatMap(({ decided, found }) =>
    QUESTIONS.filter(([, key]) => ['missed', 'needless'].includes(found[key].verdict)).map(
      ([name, key]) =>
        `- ${decided.id}, ${name}: ${found[key].verdict} (held ${found[key].outcome}, advised ${found[key].advice})`,
    ),
  )
  return wrong.length === 0 ? ['Nothing is missed and nothing is needless.'] : wrong
}

const edition = ({ title, judged }: EditionScore): ReadonlyArray<string> => [
  `### ${title}`,
  '',
  ...HEAD,
  ...QUESTIONS.map(([name, key]) =>
    row(
      `**${name}**`,
      judged.map(({ found }) => found[key].verdict),
    ),
  ),
  ...(['high', 'medium', 'low'] as const).flatMap((confidence) =>
    QUESTIONS.map(([name, key]) =>
      row(
        `${name}, confidence ${WORDS[confidence]}`,
        judged
          .filter(({ decided }) => decided.confidence === confidence)
          .map(({ found }) => found[key].verdict),
      ),
    ),
  ),
  '',
  ...failures(judged),
  '',
]

// People had to be told, and the rules cannot say so for certain: somebody has to decide.
const undecided = (judged: ReadonlyArray<JudgedCase>): ReadonlyArray<string> =>
  judged
    .filter(({ subjects }) => subjects.outcome === true && subjects.advice === 'undetermined')
    .map(({ id }) => id)

const mutation = ({ date, commit, modules, left, note }: MutationScore): ReadonlyArray<string> => [
  '## Mutation score',
  '',
  `Of ${date}, at commit ${commit}, by \`pnpm mutation\` (StrykerJS). ${note}`,
  '',
  '| module | killed | survived | score |',
  '|---|---|---|---|',
  ...modules.map(
    ({ name, killed, survived }) =>
      `| ${name} | ${killed} | ${survived} | ${((100 * killed) / (killed + survived)).toFixed(1)} % |`,
  ),
  '',
  ...left.map(({ where, why }) => `- ${where}: ${why}`),
  '',
]

/** How right the engine is, as a page: written from the oracles by a test that fails when it is stale. */
export const qualityPage = (
  guidelines: ReadonlyArray<GuidelineScore>,
  editions: ReadonlyArray<EditionScore>,
  mutants: MutationScore,
): string => {
  const judged = (editions[0]?.judged ?? []).map(({ found }) => found)
  return [
    '# How right the law engine is',
    '',
    'Written by a test from the oracle files; the test fails when this page is stale. So the numbers are those of the commit',
    'that holds the page.',
    '',
    '## Examples of the EDPB, both duties',
    '',
    '| Guideline | examples | as the guideline says |',
    '|---|---|---|',
    ...guidelines.map(({ name, size, right }) => `| ${name} | ${size} | ${right} |`),
    '',
    'The facts of the examples are encoded by hand from their text; what a guideline does not name is recorded as not',
    'being there. An outcome that "depends" has to come out as required or undetermined for the authority, and as',
    'undetermined for the people.',
    '',
    '## Decided cases of authorities and courts',
    '',
    `${judged.length} cases. A duty is *missed* when an authority held it and we advise "not required". Advice is *needless*`,
    'when an authority held no duty and we advise to notify, to tell people, or to decide. *Undecidable*: the decision does',
    'not say, its facts do not suffice, there was no breach, or it was contradicted later.',
    '',
    ...editions.flatMap(edition),
    '## What we advise under the AVG',
    '',
    `What we advise: authority ${states(judged, 'authority')}; people ${states(judged, 'subjects')}.`,
    'Undetermined reads "undetermined, so required" for the authority and "decide now, prepare the letter" for people.',
    'The files hardly test over-notification: they are a selection of enforcement, with few rulings of "not required".',
    '',
    `Left to a decision where an authority held that people had to be told: ${undecided(judged).join(', ')}`,
    '',
    ...mutation(mutants),
  ].join('\n')
}
