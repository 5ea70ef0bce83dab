import type { Facts } from '../facts/facts.ts'
import type { Consideration, Exception, Note } from './assessment.ts'
import type { Question, Run } from './compile.ts'
import { createCompiler } from './compile.ts'
import type { LawEdition } from './edition.ts'
import type { RiskRule } from './rule.ts'

/** A list of rules, ready to be asked, each with what it says when it holds. */
export interface RiskQuestions {
  readonly questions: ReadonlyArray<Question>
  /** Of the questions, in the same order. */
  readonly slots: ReadonlyArray<number>
  readonly says: ReadonlyArray<Consideration>
}

/** An exception, ready to be asked, with what it says for each answer. */
export interface ExceptionQuestion {
  readonly question: Question
  readonly says: Readonly<Record<Exception['applies'], Exception>>
}

/** The rules of an edition, compiled. */
export interface Program {
  readonly unlikely: RiskQuestions
  readonly high: RiskQuestions
  readonly perhapsHigh: RiskQuestions
  readonly factors: RiskQuestions
  readonly notes: ReadonlyArray<{
    readonly question: Question
    readonly duty: string
    readonly says: Note
  }>
  readonly exceptions: ReadonlyArray<ExceptionQuestion>
  readonly run: (facts: Facts) => Run
  readonly fieldBit: (field: keyof Facts) => number
}

const DIRECTION: Readonly<Record<RiskRule['effect'], Consideration['direction']>> = {
  unlikely: 'mitigates',
  high: 'aggravates',
  'perhaps-high': 'aggravates',
  aggravates: 'aggravates',
  mitigates: 'mitigates',
}

const compile = (edition: LawEdition): Program => {
  const { question, run, fieldBit } = createCompiler()
  const risk = (rules: ReadonlyArray<RiskRule>): RiskQuestions => {
    const questions = rules.map(({ when }) => question(when))
    const slots = questions.map(({ slot }) => slot)
    const says = rules.map(({ id, effect, citation, text }) => ({
      rule: id,
      direction: DIRECTION[effect],
      citation,
      text,
    }))
    return { questions, slots, says }
  }
  return {
    unlikely: risk(edition.risk.unlikely),
    high: risk(edition.risk.high),
    perhapsHigh: risk(edition.risk.perhapsHigh),
    factors: risk(edition.risk.factors),
    notes: edition.notes.map(({ id, duty, when, citation, text }) => ({
      question: question(when),
      duty,
      says: { id, citation, text },
    })),
    exceptions: edition.subjects.exceptions.map(({ id, does, when, citation, text }) => {
      const says = (applies: Exception['applies']): Exception => ({
        id,
        does,
        applies,
        citation,
        text,
      })
      return {
        question: question(when),
        says: { yes: says('yes'), no: says('no'), undetermined: says('undetermined') },
      }
    }),
    run,
    fieldBit,
  }
}

// Editions are constants, so what is compiled from one never has to be thrown away.
const programs = new WeakMap<LawEdition, Program>()

/** The compiled rules of an edition; compiled when first asked for. */
export const programOf = (edition: LawEdition): Program => {
  const before = programs.get(edition)
  if (before !== undefined) return before
  const program = compile(edition)
  programs.set(edition, program)
  return program
}
