import type { Consideration, Duty, Exception, Note, Unknown } from './assessment.ts'
import type { Compiled, Run, Says } from './compile.ts'
import { compile } from './compile.ts'
import type { Condition } from './condition.ts'
import { is } from './condition.ts'
import type { LawEdition } from './edition.ts'
import type { RiskRule } from './rule.ts'
import { UNKNOWNS } from './unknown-words.ts'

/** The rules of an edition, compiled. */
export interface Program {
  readonly unlikely: ReadonlyArray<Says<Consideration>>
  readonly high: ReadonlyArray<Says<Consideration>>
  readonly perhapsHigh: ReadonlyArray<Says<Consideration>>
  readonly factors: ReadonlyArray<Says<Consideration>>
  readonly notes: Readonly<Record<Duty, ReadonlyArray<Says<Note>>>>
  /** Each says something else for each answer. */
  readonly exceptions: ReadonlyArray<Says<Readonly<Record<Exception['applies'], Exception>>>>
  /** Whether we only process for somebody else; then 33(2) takes the place of 33(1) and 34. */
  readonly processor: number
  /** By the reading of the fact, in the order in which to ask. */
  readonly unknowns: ReadonlyArray<Says<Unknown>>
  readonly run: Compiled['run']
  readonly hinges: Compiled['hinges']
}

const DIRECTION: Readonly<Record<RiskRule['effect'], Consideration['direction']>> = {
  unlikely: 'mitigates',
  high: 'aggravates',
  'perhaps-high': 'aggravates',
  aggravates: 'aggravates',
  mitigates: 'mitigates',
}

const compileEdition = (edition: LawEdition): Program => {
  const conditions: Array<Condition> = []
  const place = (when: Condition): number => conditions.push(when) - 1
  const asked = <Words>(when: Condition, words: Words): Says<Words> => ({ at: place(when), words })
  const risk = (rules: ReadonlyArray<RiskRule>): ReadonlyArray<Says<Consideration>> =>
    rules.map(({ id, effect, when, citation, text }) =>
      asked(when, { rule: id, direction: DIRECTION[effect], citation, text }),
    )
  const notes = (of: Duty): ReadonlyArray<Says<Note>> =>
    edition.notes
      .filter(({ duty }) => duty === of)
      .map(({ id, when, citation, text }) => asked(when, { id, citation, text }))
  const rules = {
    unlikely: risk(edition.risk.unlikely),
    high: risk(edition.risk.high),
    perhapsHigh: risk(edition.risk.perhapsHigh),
    factors: risk(edition.risk.factors),
    notes: {
      authority: notes('authority'),
      subjects: notes('subjects'),
      controller: notes('controller'),
    },
    exceptions: edition.subjects.exceptions.map(({ id, does, when, citation, text }) => {
      const says = (applies: Exception['applies']): Exception => ({
        id,
        does,
        applies,
        citation,
        text,
      })
      return asked(when, { yes: says('yes'), no: says('no'), undetermined: says('undetermined') })
    }),
  }
  const processor = place(is('ourRole', 'processor'))
  const { run, hinges, readingOf } = compile(conditions)
  const unknowns = UNKNOWNS.map((words) => ({ at: readingOf(words.field), words }))
  return { ...rules, processor, unknowns, run, hinges }
}

// Editions are constants, so what is compiled from one never has to be thrown away.
const programs = new WeakMap<LawEdition, Program>()

/** The compiled rules of an edition; compiled when first asked for. */
export const programOf = (edition: LawEdition): Program => {
  const before = programs.get(edition)
  if (before !== undefined) return before
  const program = compileEdition(edition)
  programs.set(edition, program)
  return program
}

/** Adds what those say that hold. */
export const addSaid = <Words>(
  into: Array<Words>,
  rules: ReadonlyArray<Says<Words>>,
  { answers }: Run,
): void => {
  for (const { at, words } of rules) if (answers[at] === 'yes') into.push(words)
}
