import { establishLegalFacts } from '@meldplicht/application'
import { RegimeTrigger } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import type { Field } from '../read/fields.ts'
import { fields, fixed, maybe, textOf } from '../read/fields.ts'
import {
  answerOption,
  entityIn,
  PEOPLE_BY_COUNTRY_HELP,
  readPeopleByCountry,
  traitOptions,
  traitsOf,
} from '../read/legal.ts'
import { LISTED_HELP, readListed } from '../read/listed.ts'
import { MOMENT_HELP, readMoment } from '../read/moment.ts'
import { saidOf, saidOptions } from '../read/said.ts'
import type { Given } from '../run/given.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'
import type { Ground } from '../run/setting.ts'

// The other triggers follow from the assessment of the breach.
const JUDGED = RegimeTrigger.keys.filter(
  (trigger) => trigger !== 'personal-data-breach' && trigger !== 'risk-not-unlikely',
)

const triggersOf = (given: Given, ground: Ground): Field => {
  const yes = given.text('triggered')?.split(',') ?? []
  const no = given.text('not-triggered')?.split(',') ?? []
  if (yes.length + no.length === 0) return E.right(undefined)
  return E.map((at: unknown) => [
    ...yes.map((trigger) => ({
      trigger: trigger.trim(),
      holds: 'yes',
      ...(at === undefined ? {} : { at }),
    })),
    ...no.map((trigger) => ({ trigger: trigger.trim(), holds: 'no' })),
  ])(maybe(given.text('judged-at'), (typed) => readMoment(typed, ground.which)))
}

const legalOf = (given: Given, ground: Ground): Field =>
  fields({
    entity: entityIn(given, ground.organisation),
    traits: fixed(traitsOf(given)),
    triggers: triggersOf(given, ground),
    crossBorder: fixed(given.text('cross-border')),
    mainEstablishmentIsDutch: fixed(given.text('main-dutch')),
    publicTask: fixed(given.text('public-task')),
    establishedInEea: fixed(given.text('in-eea')),
    establishments: maybe(given.text('establishments'), (typed) => E.right(readListed(typed))),
    peopleByCountry: maybe(given.text('people-by-country'), readPeopleByCountry),
    leadAuthority: textOf(given, 'lead-authority'),
  })

/** What we are in law, where we and the people are, and what was judged of other duties. */
export const legal = incidentCommand({
  name: 'legal',
  summary: 'Leg vast welke andere meldplichten kunnen gelden, en welke toezichthouder.',
  example:
    'meldplicht legal 2026-0001 --by "S. Verhage" --source fg --entity "Lindeveld BV" --cross-border no --public-task no --people-by-country NL:180,PL:~30',
  options: [
    ...saidOptions,
    { flags: '--entity <name>', description: 'om welke rechtspersoon het gaat' },
    ...traitOptions,
    {
      flags: '--triggered <triggers>',
      description: `wat hier aan de orde is, met komma's: ${JUDGED.join(', ')}`,
    },
    { flags: '--not-triggered <triggers>', description: 'wat hier niet aan de orde is' },
    { flags: '--judged-at <moment>', description: `wanneer dat is beoordeeld; ${MOMENT_HELP}` },
    answerOption('cross-border', 'of de verwerking over de grens gaat (AVG 4(23))'),
    answerOption('main-dutch', 'of de hoofdvestiging in Nederland is'),
    answerOption('public-task', 'of het om een publieke taak of wettelijke plicht gaat'),
    answerOption('in-eea', 'of er een vestiging in de EER is'),
    {
      flags: '--establishments <countries>',
      description: `landen met een vestiging, zoals NL,BE (${LISTED_HELP})`,
    },
    { flags: '--people-by-country <list>', description: PEOPLE_BY_COUNTRY_HELP },
    { flags: '--lead-authority <name>', description: 'de leidende toezichthouder' },
    { flags: '--reasons <text>', description: 'waarom het zo is beoordeeld' },
    { flags: '--corrects <event>', description: 'id van wat u verbetert (met --reasons)' },
  ],
  useCase: establishLegalFacts,
  done: 'De gegevens voor andere meldplichten zijn vastgelegd.',
  data: plainly((given, setting) =>
    fields({
      said: saidOf(given, setting),
      legal: legalOf(given, setting),
      reasons: textOf(given, 'reasons'),
      corrects: fixed(given.text('corrects')),
    }),
  ),
})
