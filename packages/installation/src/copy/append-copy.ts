import { setTimeout as sleep } from 'node:timers/promises'
import type {
  AppendError,
  Envelope,
  EventStore,
  HistoryDamaged,
  RetryPolicy,
} from '@meldplicht/event-store'
import {
  APPEND_LIMIT,
  canonicalBytes,
  firstRevision,
  pauseAfter,
  revision,
} from '@meldplicht/event-store'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'

type Run = RNEA.ReadonlyNonEmptyArray<Envelope>

/** How often, and after which pauses, the same events go again when an answer was lost. */
const RESEND: RetryPolicy = { attempts: 8, firstPause: 50, longestPause: 2_000 }

/** Most events in one append. */
const MOST = 200

/** Events of one stream that stand beside each other in the log, as far as one append takes them. */
export interface RunOfEvents {
  /** False when it begins a run of its own. */
  readonly add: (envelope: Envelope) => boolean
  readonly take: () => Run | undefined
}

/** Makes a {@link RunOfEvents}. */
export const runOfEvents = (): RunOfEvents => {
  let run: Run | undefined
  let bytes = 0
  return {
    add: (envelope) => {
      const size = canonicalBytes(envelope).length
      const fits =
        run === undefined ||
        (run[0].stream === envelope.stream && run.length < MOST && bytes + size <= APPEND_LIMIT)
      if (!fits) return false
      run = run === undefined ? [envelope] : RNEA.concat<Envelope>([envelope])(run)
      bytes += size
      return true
    },
    take: () => {
      const taken = run
      run = undefined
      bytes = 0
      return taken
    },
  }
}

// The target has everything that came before, so what it lacks the source did not give.
const lostBefore = ([first]: Run, error: AppendError): HistoryDamaged | undefined =>
  error._tag === 'WrongExpectedRevision' && firstRevision(error.actual) < first.revision
    ? {
        _tag: 'HistoryDamaged',
        stream: first.stream,
        reason: `revision ${firstRevision(error.actual)} is missing in the log of the source`,
      }
    : undefined

/**
 * Appends events as they were stored: same ids, same revisions. When an answer is lost the same
 * ones go again; the store answers with the first success or writes them now, never twice.
 * HistoryDamaged when events before these were never read.
 */
export const appendCopy = async (
  to: EventStore,
  run: Run,
  signal: AbortSignal,
): Promise<E.Either<AppendError, void>> => {
  const [first] = run
  const expected = first.revision === 0n ? 'no-stream' : revision(first.revision - 1n)
  for (let sent = 1; ; sent += 1) {
    const answer = await to.append(first.stream, expected, run, { signal })()
    if (E.isRight(answer)) return E.right(undefined)
    if (answer.left._tag !== 'OutcomeUnknown' || sent >= RESEND.attempts)
      return E.left(lostBefore(run, answer.left) ?? answer.left)
    await sleep(pauseAfter(RESEND, sent), undefined, { signal }).catch(() => undefined)
  }
}
