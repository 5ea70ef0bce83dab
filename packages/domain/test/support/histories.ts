import type { Played, Step } from '@meldplicht/testing'
import { defaultContext, fg, incidentCommands, play, stories } from '@meldplicht/testing'
import fc from 'fast-check'

const latest = defaultContext.now

const anything: fc.Arbitrary<Step> = incidentCommands.map((command) => ({
  at: latest,
  typedBy: fg.id,
  command,
}))

// Random commands alone are nearly all refused. So each history starts as a story whose steps are
// left out or come twice, with random commands in between.
const storied: fc.Arbitrary<ReadonlyArray<Step>> = fc.constantFrom(...stories).chain(({ steps }) =>
  fc
    .tuple(
      fc.nat({ max: steps.length }),
      fc.array(
        fc.oneof(
          { arbitrary: fc.constant('keep' as const), weight: 12 },
          fc.constantFrom('drop' as const, 'twice' as const),
        ),
        {
          minLength: steps.length,
          maxLength: steps.length,
        },
      ),
      fc.array(fc.tuple(fc.nat({ max: steps.length }), anything), { maxLength: 6 }),
    )
    .map(([length, fates, strangers]) => [
      ...steps
        .slice(0, length)
        .flatMap((step, i) => [
          ...strangers.filter(([at]) => at === i).map(([, stranger]) => stranger),
          ...(fates[i] === 'drop' ? [] : fates[i] === 'twice' ? [step, step] : [step]),
        ]),
      ...strangers.filter(([at]) => at >= length).map(([, stranger]) => stranger),
    ]),
)

/** Steps of every kind, of which many are accepted. */
export const someSteps: fc.Arbitrary<ReadonlyArray<Step>> = fc.oneof(
  { arbitrary: storied, weight: 5 },
  { arbitrary: fc.array(anything, { maxLength: 12 }), weight: 1 },
)

/** What such steps lead to. */
export const histories: fc.Arbitrary<Played> = someSteps.map((steps) => play(steps))
