import { scoreSeverity } from '@meldplicht/application'
import {
  AvailabilityLoss,
  ConfidentialityLoss,
  DataClass,
  EaseOfIdentification,
  IntegrityLoss,
} from '@meldplicht/domain'
import { fields, fixed, textOf } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import type { Given } from '../run/given.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

// What is not given is the first of its scale: no loss.
const lossOf = (given: Given, name: string, scale: ReadonlyArray<string>): string | undefined =>
  given.text(name) ?? scale[0]

const circumstancesOf = (given: Given): unknown => ({
  data: given.many('kind').map((kind) => ({ kind, adjustments: [] })),
  identification: given.many('identification'),
  confidentiality: lossOf(given, 'confidentiality', ConfidentialityLoss.keys),
  integrity: lossOf(given, 'integrity', IntegrityLoss.keys),
  availability: lossOf(given, 'availability', AvailabilityLoss.keys),
  malicious: given.flag('malicious'),
  moreThan100People: given.flag('more-than-100'),
  unintelligible: given.flag('unintelligible'),
})

/** The ENISA score, as evidence beside the decision and never the decision. */
export const score = incidentCommand({
  name: 'score',
  summary: 'Leg een score volgens ENISA vast. Zij is een hulpmiddel en geen besluit.',
  example:
    'meldplicht score 2026-0001 --kind simple --kind sensitive --identification maximum --confidentiality known-recipients --more-than-100',
  options: [
    { flags: '--fg <name>', description: 'wie de score vastlegt (standaard: de enige FG)' },
    {
      flags: '--kind <kind>',
      description: 'soort gegevens (nodig); met --input ook aanpassingen',
      choices: DataClass.keys,
      many: true,
    },
    {
      flags: '--identification <ease>',
      description: 'hoe makkelijk iemand te herkennen is (nodig)',
      choices: EaseOfIdentification.keys,
      many: true,
    },
    {
      flags: '--confidentiality <loss>',
      description: 'verlies van vertrouwelijkheid',
      choices: ConfidentialityLoss.keys,
    },
    {
      flags: '--integrity <loss>',
      description: 'verlies van integriteit',
      choices: IntegrityLoss.keys,
    },
    {
      flags: '--availability <loss>',
      description: 'verlies van beschikbaarheid',
      choices: AvailabilityLoss.keys,
    },
    { flags: '--malicious', description: 'er was opzet' },
    { flags: '--more-than-100', description: 'meer dan honderd mensen' },
    { flags: '--unintelligible', description: 'niet te lezen voor wie ze heeft' },
    { flags: '--reasons <text>', description: 'toelichting' },
  ],
  useCase: scoreSeverity,
  done: 'De score is vastgelegd.',
  data: plainly((given, { organisation }) =>
    fields({
      scoredBy: holderOf(organisation, 'fg', 'fg', given.text('fg')),
      circumstances: fixed(circumstancesOf(given)),
      reasons: textOf(given, 'reasons'),
    }),
  ),
})
