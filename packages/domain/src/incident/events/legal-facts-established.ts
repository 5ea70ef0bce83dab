import * as t from 'io-ts'
import { AgreedTerm, LegalFacts } from '../../facts/legal-facts.ts'
import { closed } from '../../values/closed.ts'
import { EventId } from '../../values/ids.ts'
import { Personal } from '../../values/personal.ts'
import { Said } from '../../values/said.ts'
import { event } from './event.ts'

/**
 * Legal facts of this case. What the settings say is taken over when it is recorded, so that a
 * later change of settings changes no case that was judged before. Stored shape.
 */
export const LegalFactsEstablished = event(
  'LegalFactsEstablished',
  1,
  closed(
    'LegalFactsEstablished',
    { said: Said, legal: LegalFacts },
    {
      agreedTerms: t.readonlyArray(AgreedTerm),
      /** Why it was judged so; a correction has to say it. */
      reasons: Personal,
      corrects: EventId,
    },
  ),
)
/** See {@link LegalFactsEstablished}. */
export type LegalFactsEstablished = t.TypeOf<typeof LegalFactsEstablished>
