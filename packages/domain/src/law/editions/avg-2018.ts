import { instant } from '../../clock/instants.ts'
import { cite, citeToConfirm } from '../citation.ts'
import type { LawEdition } from '../edition.ts'
import {
  authorityContent,
  noteRules,
  subjectsContent,
  subjectsExceptions,
} from '../rules/duties.ts'
import { factorRules } from '../rules/factors.ts'
import { highRules } from '../rules/high.ts'
import { perhapsHighRules } from '../rules/perhaps-high.ts'
import { unlikelyRules } from '../rules/unlikely.ts'

/** AVG 33 and 34 with UAVG, AP practice and Reg. 1182/71, as they apply since 25 May 2018. */
export const avg2018: LawEdition = {
  id: 'avg-2018',
  title: { nl: 'AVG, zoals die geldt sinds 25 mei 2018', en: 'GDPR as applied since 25 May 2018' },
  // 25 May 2018, 00:00 in Amsterdam.
  inForce: { from: instant('2018-05-24T22:00:00.000Z') },
  definition: cite('AVG', '4(12)'),
  authority: {
    threshold: 'not-unlikely',
    hours: 72,
    addressee: {
      nl: 'Autoriteit Persoonsgegevens (AP)',
      en: 'Dutch Data Protection Authority (AP)',
    },
    basis: cite('AVG', '33(1)'),
    counting: cite('Verordening 1182/71', 'art. 3'),
    content: authorityContent,
  },
  subjects: {
    threshold: 'high',
    addressee: { nl: 'de betrokkenen', en: 'the people concerned' },
    basis: cite('AVG', '34(1)'),
    content: subjectsContent,
    exceptions: subjectsExceptions,
    notForFinancialUndertakings: {
      citation: cite('UAVG', '42'),
      text: {
        nl: 'Art. 34 AVG is niet van toepassing op deze financiële onderneming (UAVG 42); beoordeel de zorgplicht en DORA 19(3). Art. 33 blijft gelden.',
        en: 'Art. 34 GDPR does not apply to this financial undertaking (UAVG 42); judge the duty of care and DORA 19(3). Art. 33 still applies.',
      },
    },
  },
  controller: {
    addressee: { nl: 'de verwerkingsverantwoordelijke', en: 'the controller' },
    basis: cite('AVG', '33(2)'),
  },
  risk: {
    unlikely: unlikelyRules,
    high: highRules,
    perhapsHigh: perhapsHighRules,
    factors: factorRules,
  },
  notes: noteRules,
  presumedClock: { escalationHours: 24, basis: citeToConfirm('EDPB 9/2022', 'bijlage B-v') },
}
