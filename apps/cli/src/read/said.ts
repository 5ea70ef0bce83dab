import { exactly, SourceKind } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Given } from '../run/given.ts'
import type { Ground } from '../run/setting.ts'
import type { OptionSpec } from '../run/spec.ts'
import type { Field } from './fields.ts'
import { fields, maybe } from './fields.ts'
import { MOMENT_HELP, readMoment } from './moment.ts'
import { speakerOf } from './people.ts'

/** The options that say who said it, and when we learnt it. */
export const saidOptions: ReadonlyArray<OptionSpec> = [
  { flags: '--by <name>', description: 'wie het zei: een naam, of iemand met een rol' },
  { flags: '--by-position <text>', description: 'functie van wie het zei' },
  { flags: '--by-phone <number>', description: 'telefoonnummer van wie het zei' },
  {
    flags: '--source <kind>',
    description: 'in welke hoedanigheid (standaard: employee)',
    choices: SourceKind.keys,
  },
  {
    flags: '--learnt <moment>',
    description: `wanneer wij het hoorden (standaard: nu); ${MOMENT_HELP}`,
  },
]

/** Who said it. Without a name only the capacity is recorded. */
export const saidOf = (given: Given, ground: Ground): Field =>
  fields({
    by: E.right(given.text('source') ?? 'employee'),
    learntAt: F.pipe(
      maybe(given.text('learnt'), (typed) => readMoment(typed, ground.which)),
      E.chain((moment) =>
        moment === undefined ? F.pipe(ground.now(), E.map(exactly)) : E.right(moment),
      ),
    ),
    person: maybe(given.text('by'), (typed) =>
      speakerOf(ground, typed, 'by', {
        position: given.text('by-position'),
        phone: given.text('by-phone'),
      }),
    ),
  })
