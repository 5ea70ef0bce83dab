import type { Bilingual } from '../law/citation.ts'
import { together } from '../words/refusal.ts'
import type { FourQuestion } from './four-questions.ts'
import type { Condition } from './not-notifying.ts'
import { isMet } from './not-notifying.ts'

const NUMBER: Readonly<Record<FourQuestion, string>> = {
  breachOfSecurity: '1',
  dataLost: '2',
  unlawfulProcessingExcluded: '3',
  seriousConsequences: '4',
}

const listOf = (items: ReadonlyArray<string>, and: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items.slice(-1).join('')}`

/** The four questions by number: "vraag 1", "vraag 2 en 4". */
export const describeQuestions = (questions: ReadonlyArray<FourQuestion>): Bilingual => {
  const numbers = questions.map((question) => NUMBER[question])
  const many = numbers.length > 1 ? 's' : ''
  return {
    nl: `vraag ${listOf(numbers, 'en')}`,
    en: `question${many} ${listOf(numbers, 'and')}`,
  }
}

const REASONS_MISSING: Bilingual = {
  nl: 'Geef ten minste één reden, in eigen woorden en langer dan een paar letters.',
  en: 'Give one reason at least, in your own words and longer than a few letters.',
}
const REASONS_CONTRADICTED: Bilingual = {
  nl: 'Deze reden spreekt een vastgelegd feit tegen.',
  en: 'This reason contradicts a recorded fact.',
}

const MET: Readonly<Record<Condition['_tag'], Bilingual>> = {
  'four-questions': {
    nl: 'Alle vier vragen zijn met ja of nee beantwoord.',
    en: 'All four questions were answered with yes or no.',
  },
  reasons: {
    nl: 'Er zijn redenen, en geen ervan spreekt een vastgelegd feit tegen.',
    en: 'There are reasons, and none contradicts a recorded fact.',
  },
  deviation: {
    nl: 'Het besluit volgt het advies van de FG, of zegt waarom niet.',
    en: 'The decision follows the advice of the data protection officer, or says why not.',
  },
  'second-person': {
    nl: 'Een tweede persoon kijkt mee, of het is een soort van de korte lijst.',
    en: 'A second person looks along, or it is a kind of the short list.',
  },
}

/** What one condition of "not notifying" still asks, or that it is met, in a sentence for people. */
export const describeCondition = (condition: Condition): Bilingual => {
  if (isMet(condition)) return MET[condition._tag]
  switch (condition._tag) {
    case 'four-questions': {
      const { nl, en } = describeQuestions(condition.open)
      return {
        nl: `Nog niet met ja of nee beantwoord: ${nl}.`,
        en: `Not yet answered with yes or no: ${en}.`,
      }
    }
    case 'reasons':
      return together([
        ...(condition.missing ? [REASONS_MISSING] : []),
        ...condition.contradicted.flatMap(({ text }) => [REASONS_CONTRADICTED, text]),
      ])
    case 'deviation':
      return {
        nl: 'Het advies van de FG was anders. Zeg waarom u afwijkt.',
        en: 'The advice of the data protection officer was otherwise. Say why you depart from it.',
      }
    case 'second-person':
      return {
        nl: 'Vraag een tweede persoon van de verwerkingsverantwoordelijke om mee te kijken.',
        en: 'Ask a second person from the controller to look along.',
      }
  }
}
