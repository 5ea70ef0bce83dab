import { recordCost } from '@meldplicht/application'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import { refuse } from '../failure.ts'
import { fields, needed, neededText } from '../read/fields.ts'
import { incidentCommand, plainly } from '../run/incident-command.ts'

const EURO = /^(\d{1,10})(?:[.,](\d{2}))?$/

const centsOf = (typed: string): E.Either<Failure, number> => {
  const [, euros, cents] = EURO.exec(typed.trim()) ?? []
  return euros === undefined
    ? refuse(
        'AmountMalformed',
        `"${typed}" is geen bedrag. Schrijf 1250 of 1250,50.`,
        `"${typed}" is no amount. Write 1250 or 1250,50.`,
      )
    : E.right(Number(euros) * 100 + Number(cents ?? 0))
}

/** What it cost. */
export const cost = incidentCommand({
  name: 'cost',
  summary: 'Leg kosten vast.',
  example: 'meldplicht cost 2026-0001 --euros 1250,50 --what "Brieven en porto"',
  options: [
    { flags: '--euros <amount>', description: 'bedrag in euro (nodig)' },
    { flags: '--what <text>', description: 'waarvoor (nodig)' },
  ],
  useCase: recordCost,
  done: 'De kosten zijn vastgelegd.',
  data: plainly((given) =>
    fields({
      cents: F.pipe(needed(given, 'euros'), E.chain(centsOf)),
      what: neededText(given, 'what'),
    }),
  ),
})
