import type { RegisterEntry } from '@meldplicht/domain'
import { citationText, dutyState, LAW_EDITIONS, severityBand } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Weighing } from '../../view/models/weighing.ts'
import { say } from '../words.ts'

// The newest score stands beside the weighing; the earlier ones stay in the list below.
const scoreOf = (quarters: number | undefined): Pick<Weighing, 'score'> =>
  quarters === undefined ? {} : { score: { value: quarters / 4, level: severityBand(quarters) } }

/** The weighing of the law on the recorded facts. */
export const weighingOf = (
  { assessment, contradictions, scores }: RegisterEntry,
  texts: Texts,
): Weighing => ({
  risk: assessment.risk,
  dutyToAuthority: dutyState(assessment, 'authority'),
  dutyToPeople: dutyState(assessment, 'subjects'),
  reasons: assessment.reasons.map(({ direction, text, citation }) => ({
    direction,
    sentence: say(text, texts),
    citations: [say(citationText(citation), texts)],
  })),
  protocol: { serious: assessment.protocol.outcome },
  contradictions: contradictions.map(({ text }) => say(text, texts)),
  wouldChange: assessment.unknowns.map(({ why }) => say(why, texts)),
  ...scoreOf(scores.at(-1)?.data.quarters),
  edition: say(LAW_EDITIONS[assessment.edition].title, texts),
})
