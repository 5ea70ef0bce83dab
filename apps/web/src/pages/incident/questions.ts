import type { Answer, FourQuestion, Incident } from '@meldplicht/domain'
import { FOUR_QUESTIONS } from '@meldplicht/domain'
import type { QuestionRow } from '../../view/models/weighing.ts'
import { whoIs, wordsOf } from '../words.ts'

type Given = Incident['analyses'][number]

const wordsIn = (answer: Answer): QuestionRow['reason'] =>
  answer.reasons === undefined ? '' : wordsOf(answer.reasons)

const same = (a: Given, b: Given, question: FourQuestion): boolean =>
  a.data[question].answer === b.data[question].answer &&
  wordsIn(a.data[question]) === wordsIn(b.data[question])

const markOf = (given: Given): NonNullable<QuestionRow['mark']> => ({
  who: whoIs(given.data.analysedBy, 'fg'),
  at: given.recordedAt,
})

// An analysis answers all four at once; a question that stayed as it was has no new answer.
const changes = (analyses: ReadonlyArray<Given>, question: FourQuestion): ReadonlyArray<Given> =>
  analyses.filter((given, index) => {
    const before = analyses[index - 1]
    return before === undefined || !same(before, given, question)
  })

const NUMBERS = [1, 2, 3, 4] as const

/** The protocol's four questions with every answer that they had (P-10). */
export const questionRows = ({ analyses }: Incident): ReadonlyArray<QuestionRow> =>
  NUMBERS.flatMap((n): ReadonlyArray<QuestionRow> => {
    const question = FOUR_QUESTIONS[n - 1]
    if (question === undefined) return []
    const [last, ...earlier] = changes(analyses, question).toReversed()
    if (last === undefined) return [{ n, earlier: [] }]
    const { answer, reasons } = last.data[question]
    return [
      {
        n,
        answer,
        ...(reasons === undefined ? {} : { reason: wordsOf(reasons) }),
        mark: markOf(last),
        earlier: earlier.map((given) => ({
          answer: given.data[question].answer,
          reason: wordsIn(given.data[question]) ?? '',
          mark: markOf(given),
        })),
      },
    ]
  })
