import type { Bilingual, Citation } from './citation.ts'
import { cite, citeToConfirm } from './citation.ts'
import type { AuthorityRule } from './edition.ts'
import type { Reach } from './reach.ts'

/** Whom to notify, and how that was found. */
export interface CompetentAuthority {
  readonly rule: 'dutch' | 'public-task' | 'no-establishment' | 'lead' | 'lead-in-doubt'
  readonly addressee: Bilingual
  readonly citation: Citation
}

const EVERY: Bilingual = {
  nl: 'elke toezichthouder in de EER in wiens land betrokkenen wonen, ook de Autoriteit Persoonsgegevens (AP)',
  en: 'every authority in the EEA in whose country people concerned live, the Dutch one as well',
}
const LEAD: Bilingual = {
  nl: 'de leidende toezichthouder: die van het land van de hoofdvestiging',
  en: 'the lead authority: that of the country of the main establishment',
}
const IN_DOUBT: Bilingual = {
  nl: 'ten minste de Autoriteit Persoonsgegevens (AP), tot vaststaat welke toezichthouder leidt',
  en: 'at least the Dutch authority, until it is clear which authority leads',
}

const NOWHERE_IN_EEA = cite('EDPB 9/2022', 'par. 73')
const PUBLIC_TASK = cite('AVG', '55(2)')
const LOCAL = cite('AVG', '55(1)')
const LEADING = cite('AVG', '56(1)')
const LEADING_IN_DOUBT = citeToConfirm('EDPB 9/2022', 'leidende toezichthouder bij twijfel')

/**
 * The authority that is competent (AVG 55, 56). A wrong one does not count as notified, so doubt
 * leads to the local authority and never to none.
 */
export const competentAuthority = (rule: AuthorityRule, reach: Reach): CompetentAuthority => {
  if (reach.establishedInEea === 'no') {
    return { rule: 'no-establishment', addressee: EVERY, citation: NOWHERE_IN_EEA }
  }
  if (reach.publicTask === 'yes') {
    return { rule: 'public-task', addressee: rule.addressee, citation: PUBLIC_TASK }
  }
  if (reach.crossBorder !== 'yes' || reach.mainEstablishmentIsDutch === 'yes') {
    return { rule: 'dutch', addressee: rule.addressee, citation: LOCAL }
  }
  return reach.mainEstablishmentIsDutch === 'no'
    ? { rule: 'lead', addressee: LEAD, citation: LEADING }
    : { rule: 'lead-in-doubt', addressee: IN_DOUBT, citation: LEADING_IN_DOUBT }
}
