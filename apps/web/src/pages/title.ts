import type { IncidentLine } from '@meldplicht/application'
import type { Facts, Personal } from '@meldplicht/domain'
import type { Texts } from '../text/texts.ts'
import type { Words } from '../view/models/values.ts'
import { wordsOf } from './words.ts'

const LONGEST = 80

/** The first sentence, cut at a word when it is long. Only how it is shown; the text stays. */
const shortened = (text: string): string => {
  const line = text.split('\n', 1)[0] ?? ''
  const sentence = /^.*?[.!?](?=\s)/.exec(line)?.[0] ?? line
  const whole = sentence.replace(/\.$/, '').trim()
  if (whole.length <= LONGEST) return whole
  const cut = whole.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`
}

const said = (personal: Personal | undefined, texts: Texts): Words => {
  if (personal === undefined) return texts.fact.name.whatHappened
  const words = wordsOf(personal)
  return typeof words === 'string' ? shortened(words) : words
}

/** The title of a line; without one the words of the report stand in. */
export const titleOf = (line: IncidentLine, texts: Texts): Words =>
  line.titleProblem === undefined ? said(line.title, texts) : texts.shell.unreadable

/** The title of an incident. */
export const titleIn = (facts: Facts, texts: Texts): Words =>
  said(facts.title ?? facts.whatHappened, texts)
