import { citeToConfirm } from '../citation.ts'
import type { LawEdition } from '../edition.ts'
import { avg2018 } from './avg-2018.ts'

const proposal = citeToConfirm('COM(2025) 837 (2025/0360(COD)), voorstel', 'wijziging van AVG 33')

/** The Commission's proposal of November 2025: high risk only, 96 hours. Not law; for what-if only. */
export const digitalOmnibus: LawEdition = {
  id: 'digital-omnibus',
  title: {
    nl: 'Voorstel Digital Omnibus (geen geldend recht)',
    en: 'Digital Omnibus proposal (not in force)',
  },
  definition: avg2018.definition,
  authority: {
    threshold: 'high',
    hours: 96,
    addressee: {
      nl: 'het Europese meldpunt (ENISA), voor de Autoriteit Persoonsgegevens',
      en: 'the European entry point (ENISA), for the Dutch authority',
    },
    basis: proposal,
    counting: avg2018.authority.counting,
    content: avg2018.authority.content,
  },
  subjects: avg2018.subjects,
  controller: avg2018.controller,
  presumedClock: avg2018.presumedClock,
  risk: avg2018.risk,
  notes: avg2018.notes,
}
