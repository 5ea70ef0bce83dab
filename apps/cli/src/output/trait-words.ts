import type { EntityTrait } from '@meldplicht/domain'

/** What people call a kind of legal entity that a law names. */
export const traitWords: Readonly<Record<EntityTrait, string>> = {
  'essential-or-important-entity': 'essentiële of belangrijke entiteit (Cyberbeveiligingswet)',
  'trust-service-provider': 'verlener van vertrouwensdiensten (Cyberbeveiligingswet)',
  'qualified-trust-service-provider': 'gekwalificeerde verlener van vertrouwensdiensten (eIDAS)',
  'non-qualified-trust-service-provider':
    'niet-gekwalificeerde verlener van vertrouwensdiensten (eIDAS)',
  'financial-entity': 'financiële entiteit (DORA)',
  'noon-rule-excluded': 'zonder uitstel tot twaalf uur (DORA)',
  'telecom-provider': 'aanbieder van telecomdiensten',
  'police-data-controller': 'verwerkt politiegegevens (Wpg)',
  'judicial-data-controller': 'verwerkt justitiële gegevens (Wjsg)',
  'critical-entity': 'kritieke entiteit (Wwke)',
  'uk-controller': 'verwerkingsverantwoordelijke onder Brits recht',
  'financial-undertaking': 'financiële onderneming (Wft)',
}
