import type { Bilingual } from '../law/citation.ts'
import type { Role } from '../organisation/events/role-granted.ts'

/** What people call a role. */
export const ROLE_WORDS: Readonly<Record<Role, Bilingual>> = {
  reporter: { nl: 'melder', en: 'reporter' },
  desk: { nl: 'medewerker van de 24x7-desk', en: '24x7 desk officer' },
  fg: { nl: 'FG', en: 'data protection officer' },
  decider: { nl: 'beslisser van de verwerkingsverantwoordelijke', en: "controller's decider" },
  board: { nl: 'directie', en: 'Board' },
  auditor: { nl: 'auditor', en: 'auditor' },
  administrator: { nl: 'beheerder', en: 'administrator' },
}
