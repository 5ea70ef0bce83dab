import type { StepText } from './step-text.ts'

/** The steps of other duties to notify, of groups of people, and of the Board's receipt. */
export const dutySteps = {
  'judge-other-duties': {
    title: 'Beoordeel of een andere meldplicht geldt',
    explain: 'De organisatie valt onder een wet die ook een melding kan vragen, soms al snel.',
    button: 'Beoordeel andere meldplichten',
    after: 'andere meldplichten beoordelen',
    where: 'Andere meldplicht beoordelen',
  },
  'notify-other-authority': {
    title: 'Leg een andere melding vast',
    explain:
      'Een andere wet of een contract vraagt ook een melding. Latere termijnen lopen daarvandaan.',
    button: 'Leg een andere melding vast',
    after: 'een andere melding',
    where: 'Andere melding nodig',
  },
  'notify-insurer': {
    title: 'Licht de verzekeraar in',
    explain: 'De polis vraagt om een melding zodra dat kan.',
    button: 'Leg het bericht aan de verzekeraar vast',
    after: 'bericht aan de verzekeraar',
    where: 'Verzekeraar inlichten',
  },
  'establish-legal-facts': {
    title: 'Leg vast welke andere meldplichten kunnen gelden',
    explain:
      'Wat de organisatie is en waar zij werkt, bepaalt welke wetten nog meer een melding vragen.',
    button: 'Leg vast wat de organisatie is',
    after: 'andere meldplichten nagaan',
    where: 'Andere meldplichten nagaan',
  },
  'establish-group-facts': {
    title: 'Leg vast wat voor een groep anders is',
    explain: 'Voor de ene groep mensen kan het risico hoog zijn en voor de andere niet.',
    button: 'Leg vast wat voor een groep anders is',
    after: 'feiten over een groep',
    where: 'Feiten over een groep',
  },
  'record-board-receipt': {
    title: 'Leg vast dat de directie het verslag ontving',
    explain: 'Wie van de directie het ontving, en wanneer.',
    button: 'Leg de ontvangst vast',
    after: 'ontvangst door de directie',
    where: 'Ontvangst door de directie',
  },
} as const satisfies Readonly<Record<string, StepText>>
