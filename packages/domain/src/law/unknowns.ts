import type { YesNoUnknown } from '../facts/nature.ts'
import type { Unknown } from './assessment.ts'
import type { Run, Says } from './compile.ts'
import type { Program } from './program.ts'
import type { RiskReading } from './risk.ts'

const addAnswered = (
  into: Array<number>,
  rules: ReadonlyArray<Says<unknown>>,
  { answers }: Run,
  answer: YesNoUnknown,
): void => {
  for (const { at } of rules) if (answers[at] === answer) into.push(at)
}

/** The facts that are not known and could change the answer, in the order in which to ask. */
export const unknownsOf = (
  program: Program,
  run: Run,
  reading: RiskReading,
): ReadonlyArray<Unknown> => {
  if (reading.unlikely === 'yes') return []
  // A high risk may still fall when something that protects turns out to be there.
  const counts = reading.high === 'yes' ? 'yes' : 'unknown'
  const open = [program.processor]
  addAnswered(open, program.unlikely, run, 'unknown')
  addAnswered(open, program.high, run, counts)
  addAnswered(open, program.perhapsHigh, run, counts)
  return program.hinges(open, program.unknowns)
}
