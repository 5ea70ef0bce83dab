import type { CaseVerdict, JudgedCase } from '../../src/index.ts'
import { tally } from '../../src/index.ts'

/** How often the examples of a guideline come out as it says. */
export interface GuidelineScore {
  readonly name: string
  readonly size: number
  readonly right: number
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

/** How right the engine is, as a page: written from the oracles by a test that fails when it is stale. */
export const qualityPage = (
  guidelines: ReadonlyArray<GuidelineScore>,
  judged: ReadonlyArray<JudgedCase>,
): string =>
  [
    '# How right the law engine is',
    '',
    'Written by a test from the oracle files; the test fails when this page is stale.',
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
    '| | missed | needless | right | undecidable |',
    '|---|---|---|---|---|',
    row(
      'authority (art. 33)',
      judged.map(({ authority }) => authority.verdict),
    ),
    row(
      'people (art. 34)',
      judged.map(({ subjects }) => subjects.verdict),
    ),
    row(
      'within 72 hours',
      judged.map(({ timing }) => timing.verdict),
    ),
    '',
    `What we advise: authority ${states(judged, 'authority')}; people ${states(judged, 'subjects')}.`,
    'Undetermined reads "undetermined, so required" for the authority and "decide now, prepare the letter" for people.',
    'The files hardly test over-notification: they are a selection of enforcement, with few rulings of "not required".',
    '',
  ].join('\n')
