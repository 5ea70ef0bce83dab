import type { Bilingual } from '../law/citation.ts'
import type { EntityTrait } from '../law/regimes/regime.ts'

const words = (nl: string, en: string): Bilingual => ({ nl, en })

/** What people call a kind of legal entity that a law names. */
export const TRAIT_WORDS: Readonly<Record<EntityTrait, Bilingual>> = {
  'essential-or-important-entity': words(
    'essentiële of belangrijke entiteit (Cyberbeveiligingswet)',
    'essential or important entity (Cyberbeveiligingswet, NIS2)',
  ),
  'trust-service-provider': words(
    'verlener van vertrouwensdiensten (Cyberbeveiligingswet)',
    'trust service provider (Cyberbeveiligingswet, NIS2)',
  ),
  'qualified-trust-service-provider': words(
    'gekwalificeerde vertrouwensdienst (eIDAS)',
    'qualified trust service provider (eIDAS)',
  ),
  'non-qualified-trust-service-provider': words(
    'niet-gekwalificeerde vertrouwensdienst (eIDAS)',
    'non-qualified trust service provider (eIDAS)',
  ),
  'financial-entity': words('financiële entiteit (DORA)', 'financial entity (DORA)'),
  'noon-rule-excluded': words(
    'zonder uitstel tot twaalf uur (DORA)',
    'without delay until noon (DORA)',
  ),
  'telecom-provider': words('aanbieder van telecomdiensten', 'telecom provider'),
  'police-data-controller': words('verwerkt politiegegevens (Wpg)', 'processes police data (Wpg)'),
  'judicial-data-controller': words(
    'verwerkt justitiële gegevens (Wjsg)',
    'processes judicial data (Wjsg)',
  ),
  'critical-entity': words('kritieke entiteit (Wwke)', 'critical entity (Wwke)'),
  'uk-controller': words('valt onder Brits recht', 'controller under UK law'),
  'financial-undertaking': words(
    'financiële onderneming (Wft, UAVG 42)',
    'financial undertaking (Wft, UAVG 42)',
  ),
}
