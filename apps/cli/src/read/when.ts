import type { Instant, Moment } from '@meldplicht/domain'
import { exactly } from '@meldplicht/domain'
import { either as E, function as F } from 'fp-ts'
import type { Failure } from '../failure.ts'
import type { Given } from '../run/given.ts'
import type { Ground } from '../run/setting.ts'
import { maybe, needed } from './fields.ts'
import { readMoment } from './moment.ts'
import { readTime } from './time.ts'

/** A time out of an option that may be absent. */
export const timeOf = (
  given: Given,
  ground: Ground,
  name: string,
): E.Either<Failure, Instant | undefined> =>
  maybe(given.text(name), (typed) => readTime(typed, ground.which))

/** A time out of an option that a command cannot do without. */
export const neededTime = (
  given: Given,
  ground: Ground,
  name: string,
): E.Either<Failure, Instant> =>
  F.pipe(
    needed(given, name),
    E.chain((typed) => readTime(typed, ground.which)),
  )

/** A time that is now when it was not given. */
export const timeOrNow = (given: Given, ground: Ground, name: string): E.Either<Failure, Instant> =>
  F.pipe(
    timeOf(given, ground, name),
    E.chain((at) => (at === undefined ? ground.now() : E.right(at))),
  )

/** A moment with its precision, that is now, exactly, when it was not given. */
export const momentOrNow = (
  given: Given,
  ground: Ground,
  name: string,
): E.Either<Failure, Moment> =>
  F.pipe(
    maybe(given.text(name), (typed) => readMoment(typed, ground.which)),
    E.chain((moment) =>
      moment === undefined ? F.pipe(ground.now(), E.map(exactly)) : E.right(moment),
    ),
  )
