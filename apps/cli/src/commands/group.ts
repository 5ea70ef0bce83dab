import { establishGroupFacts } from '@meldplicht/application'
import { PeopleGroup } from '@meldplicht/domain'
import { factOptions, factsOf } from '../read/facts.ts'
import { fields, fixed, needed, textOf } from '../read/fields.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

/** What is different for one group of people: art. 34 can hold for it and not for others. */
export const group = incidentCommand({
  name: 'group',
  summary: 'Leg vast wat voor een groep mensen anders is.',
  example:
    'meldplicht group 2026-0001 --group former-employees --by "S. Verhage" --source fg --data-categories only:name --people 12',
  options: [
    {
      flags: '--group <group>',
      description: 'om welke mensen het gaat (nodig)',
      choices: PeopleGroup.keys,
    },
    ...saidOptions,
    ...factOptions,
    { flags: '--reasons <text>', description: 'waarom het voor hen anders is' },
    { flags: '--corrects <event>', description: 'id van wat u verbetert (met --reasons)' },
  ],
  useCase: establishGroupFacts,
  done: 'Wat voor deze groep anders is, is vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      group: needed(given, 'group'),
      said: saidOf(given, setting),
      facts: factsOf(given, setting),
      reasons: textOf(given, 'reasons'),
      corrects: fixed(given.text('corrects')),
    }),
  ),
})
