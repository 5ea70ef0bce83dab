import type { LawEdition } from '../edition.ts'
import type { CaseVerdict, JudgedCase } from './judge-case.ts'
import { judgeCase, tally } from './judge-case.ts'
import type { ReadCase } from './read-cases.ts'

/** How often each verdict occurs. */
export type Tally = Readonly<Record<CaseVerdict, number>>

/** A file of decided cases beside what the engine makes of them, and the sums. */
export interface CasesReport {
  /** In the order of the file; `unknownWords` also names what could not be read. */
  readonly cases: ReadonlyArray<JudgedCase>
  readonly summary: {
    readonly authority: Tally
    readonly subjects: Tally
    readonly timing: Tally
  }
}

/** Judges every case of a file under one edition. Total. */
export const judgeCases = (read: ReadonlyArray<ReadCase>, edition: LawEdition): CasesReport => {
  const cases = read.map(({ decided, unread }) => {
    const judged = judgeCase(decided, edition)
    return { ...judged, unknownWords: [...unread, ...judged.unknownWords] }
  })
  return {
    cases,
    summary: {
      authority: tally(cases.map(({ authority }) => authority.verdict)),
      subjects: tally(cases.map(({ subjects }) => subjects.verdict)),
      timing: tally(cases.map(({ timing }) => timing.verdict)),
    },
  }
}
