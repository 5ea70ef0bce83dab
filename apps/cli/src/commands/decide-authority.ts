import { decideAuthority as decideUseCase } from '@meldplicht/application'
import { AuthorityDecision, narrative, ReasonGround, TrivialKind } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import type { Field } from '../read/fields.ts'
import { fields, needed, textOf } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import type { Given } from '../run/given.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'
import type { Ground } from '../run/setting.ts'

// `recipient-trusted: he signed` or, without a ground, just the words.
const reasonOf = (typed: string): unknown => {
  const [ground = '', ...words] = typed.split(':')
  const text = words.join(':').trim()
  return ReasonGround.is(ground.trim()) && text !== ''
    ? { ground: ground.trim(), text: narrative(text) }
    : { ground: 'other', text: narrative(typed) }
}

const secondOf = (given: Given, { organisation }: Ground): Field => {
  const [second, trivial] = [given.text('second'), given.text('trivial')]
  if (second !== undefined && trivial !== undefined)
    return refuse(
      'OptionsClash',
      'Geef --second of --trivial, niet allebei.',
      'Give --second or --trivial, not both.',
    )
  if (trivial !== undefined) return E.right({ _tag: 'trivial-kind', kind: trivial })
  if (second === undefined) return E.right({ _tag: 'not-needed' })
  return F.pipe(
    holderOf(organisation, 'decider', 'second', second),
    E.map((person): unknown => ({ _tag: 'asked', person })),
  )
}

const dataOf = (given: Given, ground: Ground): E.Either<Failure, unknown> =>
  fields({
    decidedBy: holderOf(ground.organisation, 'decider', 'decider', given.text('decider')),
    decision: needed(given, 'decision'),
    reasons: E.right(given.many('reason').map(reasonOf)),
    secondPerson: secondOf(given, ground),
    deviation: textOf(given, 'deviation'),
  })

/** The controller decides about the authority (AVG 33(1)). Not notifying is the best-guarded act. */
export const decideAuthority = incidentCommand({
  name: 'decide authority',
  summary: 'Leg het besluit over melden bij de AP vast. Niet melden vraagt een tweede persoon.',
  example:
    'meldplicht decide authority 2026-0001 --decider "M. Terpstra" --decision notify --reason "Wij volgen het advies van de FG."',
  options: [
    { flags: '--decider <name>', description: 'wie besluit (standaard: de enige beslisser)' },
    {
      flags: '--decision <decision>',
      description: 'het besluit (nodig)',
      choices: AuthorityDecision.keys,
    },
    {
      flags: '--reason <text>',
      description: `een reden, eventueel als "grond: woorden" (${ReasonGround.keys.join(', ')})`,
      many: true,
    },
    { flags: '--second <name>', description: 'tweede persoon van de organisatie die meekijkt' },
    {
      flags: '--trivial <kind>',
      description: 'een soort van de korte lijst, in plaats van een tweede persoon',
      choices: TrivialKind.keys,
    },
    { flags: '--deviation <text>', description: 'waarom het besluit van het advies afwijkt' },
  ],
  useCase: decideUseCase,
  done: 'Het besluit is vastgelegd.',
  data: plainly(dataOf),
})
