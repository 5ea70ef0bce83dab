import { recordFirstAnalysis } from '@meldplicht/application'
import { YesNoUnknown } from '@meldplicht/domain'
import type { Field } from '../read/fields.ts'
import { fields, fixed, textOf } from '../read/fields.ts'
import { holderOf } from '../read/people.ts'
import type { Given } from '../run/given.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'
import type { OptionSpec } from '../run/spec.ts'

const question = (name: string, words: string): ReadonlyArray<OptionSpec> => [
  { flags: `--${name} <answer>`, description: words, choices: YesNoUnknown.keys },
  { flags: `--${name}-why <text>`, description: 'waarom' },
]

const answerOf = (given: Given, name: string): Field =>
  fields({
    answer: fixed(given.text(name) ?? 'unknown'),
    reasons: textOf(given, `${name}-why`),
  })

/** The four questions of the protocol (P-10). What is not answered is not yet known. */
export const analyse = incidentCommand({
  name: 'analyse',
  summary:
    'Beantwoord de vier vragen. Elk antwoord blijft bewaard, ook als het later anders wordt.',
  example:
    'meldplicht analyse 2026-0001 --security yes --security-why "Het bestand ging naar een vreemde." --lost no --lost-why "Wij hebben het zelf nog." --excluded no --excluded-why "De ontvanger kon het openen." --serious yes --serious-why "Met een BSN is fraude mogelijk."',
  options: [
    { flags: '--fg <name>', description: 'wie de vragen beantwoordt (standaard: de enige FG)' },
    ...question('security', '1. inbreuk op de beveiliging?'),
    ...question('lost', '2. persoonsgegevens verloren gegaan?'),
    ...question('excluded', '3. onrechtmatige verwerking redelijkerwijs uitgesloten?'),
    ...question('serious', '4. (een aanzienlijke kans op) ernstige nadelige gevolgen?'),
  ],
  useCase: recordFirstAnalysis,
  done: 'De vier vragen zijn vastgelegd.',
  data: plainly((given, { organisation }) =>
    fields({
      analysedBy: holderOf(organisation, 'fg', 'fg', given.text('fg')),
      breachOfSecurity: answerOf(given, 'security'),
      dataLost: answerOf(given, 'lost'),
      unlawfulProcessingExcluded: answerOf(given, 'excluded'),
      seriousConsequences: answerOf(given, 'serious'),
    }),
  ),
})
