import { setTimeout as sleep } from 'node:timers/promises'
import type {
  AppendError,
  Appended,
  Envelope,
  ExpectedRevision,
  RetryPolicy,
  StreamName,
} from '@meldplicht/event-store'
import { pauseAfter } from '@meldplicht/event-store'
import type { readonlyNonEmptyArray as RNEA, taskEither as TE } from 'fp-ts'
import { either as E } from 'fp-ts'
import type { Deps } from '../ports/deps.ts'

/**
 * How often, and after which pauses, the same frozen events go again when an answer was lost: for
 * about four seconds, in which a cluster whose leader died has another one.
 */
export const RESEND: RetryPolicy = { attempts: 14, firstPause: 25, longestPause: 500 }

/** After so many milliseconds nothing goes again: somebody waits for the answer. */
const LONGEST = 8_000

/** Waits, or until the caller is gone. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined)

// Whether an answer to a resend says what became of the first: it is there, or it cannot be any
// more. That the store is away now, or that the caller left, says nothing about the first.
const settles = (answer: E.Either<AppendError, Appended>): boolean =>
  E.isRight(answer) ||
  answer.left._tag === 'WrongExpectedRevision' ||
  answer.left._tag === 'MalformedAppend' ||
  answer.left._tag === 'AppendTooLarge'

/**
 * Appends frozen envelopes. When the answer is lost the same ones go again after a pause, a few
 * times: the store answers with the first success or writes them now, never twice. Only when no
 * resend settles it, the answer is OutcomeUnknown.
 */
export const appendFrozen =
  (
    deps: Pick<Deps, 'store'>,
    stream: StreamName,
    at: ExpectedRevision,
    envelopes: RNEA.ReadonlyNonEmptyArray<Envelope>,
    signal: AbortSignal,
    resend: RetryPolicy = RESEND,
  ): TE.TaskEither<AppendError, Appended> =>
  async () => {
    const send = (): Promise<E.Either<AppendError, Appended>> =>
      deps.store.append(stream, at, envelopes, { signal })()
    const first = await send()
    if (E.isRight(first) || first.left._tag !== 'OutcomeUnknown') return first
    const until = performance.now() + LONGEST
    const goesOn = (): boolean => !signal.aborted && performance.now() < until
    for (let sent = 1; sent < resend.attempts && goesOn(); sent += 1) {
      await pause(pauseAfter(resend, sent), signal)
      const again = await send()
      if (settles(again)) return again
    }
    return first
  }
