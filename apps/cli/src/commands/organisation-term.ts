import { itemIdOf, recordAgreedTerm } from '@meldplicht/application'
import { AgreedWith } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import { fields, fixed, needed, neededText } from '../read/fields.ts'
import { timeOf } from '../read/when.ts'
import { organisationCommand } from '../run/organisation-command.ts'

/** A notice that we promised to others: an insurer, a controller, another contract. */
export const organisationTerm = organisationCommand({
  name: 'term',
  summary: 'Leg een termijn vast die u met een verzekeraar of in een contract afsprak.',
  example:
    'meldplicht organisation term --with insurer --hours 48 --what "Polis van Verzekeraar De Dijk, artikel 7"',
  options: [
    { flags: '--with <whom>', description: 'met wie (nodig)', choices: AgreedWith.keys },
    { flags: '--hours <number>', description: 'binnen hoeveel uur na kennisname (nodig)' },
    { flags: '--what <text>', description: 'waar het staat (nodig)' },
    { flags: '--until <time>', description: 'tot wanneer de afspraak geldt' },
    { flags: '--term <id>', description: 'id van een afspraak die u wijzigt' },
  ],
  useCase: recordAgreedTerm,
  done: 'De afspraak is vastgelegd.',
  item: 'term',
  data: (given, ground) =>
    fields({
      term: fixed(given.text('term') ?? itemIdOf(ground.commandId, 'term')),
      with: needed(given, 'with'),
      hours: F.pipe(needed(given, 'hours'), E.map(Number)),
      what: neededText(given, 'what'),
      until: timeOf(given, ground, 'until'),
    }),
})
