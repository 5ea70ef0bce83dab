import { answerAsSecondPerson } from '@meldplicht/application'
import { either as E } from 'fp-ts'
import { refuse } from '../failure.ts'
import type { Field } from '../read/fields.ts'
import { fields, neededText } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import type { Given } from '../run/given.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

const agreesOf = (given: Given): Field =>
  given.flag('agrees') === given.flag('disagrees')
    ? refuse(
        'OptionsClash',
        'Geef --agrees of --disagrees, een van de twee.',
        'Give --agrees or --disagrees, one of the two.',
      )
    : E.right(given.flag('agrees'))

/** The second person answers: until then nothing is decided. */
export const decideSecond = incidentCommand({
  name: 'decide second',
  summary: 'Leg het antwoord van de tweede persoon vast. Tot dan is er niets besloten.',
  example:
    'meldplicht decide second 2026-0002 --person "L. Bouzidi" --agrees --reasons "Ik las de verklaring en ben het eens."',
  options: [
    { flags: '--person <name>', description: 'de tweede persoon' },
    { flags: '--agrees', description: 'is het eens' },
    { flags: '--disagrees', description: 'is het niet eens' },
    { flags: '--reasons <text>', description: 'waarom (nodig)' },
  ],
  useCase: answerAsSecondPerson,
  done: 'Het antwoord van de tweede persoon is vastgelegd.',
  data: plainly((given, { organisation }) =>
    fields({
      person: holderOf(organisation, 'decider', 'person', given.text('person')),
      agrees: agreesOf(given),
      reasons: neededText(given, 'reasons'),
    }),
  ),
})
