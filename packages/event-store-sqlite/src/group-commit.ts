import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { Aborted, AppendError, StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'
import type { Answer, Append } from './append.ts'
import { appendFailureOf, appendTo } from './append.ts'
import { failureOf, isBusy } from './sqlite-error.ts'
import type { Statements } from './statements.ts'
import { streamHeads } from './stream-heads.ts'
import { inSharedTransaction } from './transaction.ts'
import { isWhole, notWhole } from './wholeness.ts'

/** How long an append waits for another process's lock, and what makes it stop waiting. */
export interface AppendWaiting {
  readonly patience: number
  /** Asked before each attempt: the error to answer instead of trying. */
  readonly refuse: () => Aborted | StoreUnavailable | undefined
}

/** Appends that come together and are written together. */
export interface GroupCommit {
  readonly append: (append: Append, waiting: AppendWaiting) => Promise<Answer>
  /** Writes what is waiting, at once; who cannot be written now is answered `left`. */
  readonly finish: (left: StoreUnavailable) => void
}

interface Pending {
  readonly append: Append
  readonly waiting: AppendWaiting
  /** On the clock of `performance.now`. */
  readonly until: number
  readonly answer: (answer: Answer) => void
}

/** Most that one transaction takes, so that others get their turn: appends, and their length. */
const MOST_APPENDS = 256
const MOST_LENGTH = 4 * 1024 * 1024

const LONGEST_PAUSE = 25

/** How long a writer who was alone is taken to be alone still, in milliseconds. */
const ALONE = 2

/**
 * Group commit: appends that are asked for in one turn of the event loop, or while the ones before
 * them are written, share one transaction and so one sync of the disk. Each is checked where its
 * stream stands by then and is answered on its own, after the commit. Who has just been alone goes
 * at once; whoever comes along a little later then has a sync of his own.
 *
 * @param onWritten - called after each commit that wrote something
 */
export const groupCommit = (statements: Statements, onWritten: () => void): GroupCommit => {
  const heads = streamHeads(
    () => statements.dataVersion.get()?.['data_version'],
    () => isWhole(statements),
  )
  let whole = true
  let queue: Array<Pending> = []
  let running = false
  let aloneUntil = 0

  const dropRefused = (): void => {
    queue = queue.filter(({ waiting, answer }) => {
      const refusal = waiting.refuse()
      if (refusal !== undefined) answer(E.left(refusal))
      return refusal === undefined
    })
  }

  const firstOfQueue = (): ReadonlyArray<Pending> => {
    let length = 0
    const end = queue.findIndex(({ append }, i) => {
      length += append.length
      return i === MOST_APPENDS || (i > 0 && length > MOST_LENGTH)
    })
    return end < 0 ? queue : queue.slice(0, end)
  }

  // One append that fails while it writes (a full disk) undoes all of the
  // transaction. It is answered and leaves; the others are still waiting and go again without it.
  const writeGroup = (group: ReadonlyArray<Pending>): void => {
    const shared = inSharedTransaction(statements, group, ({ append }, i) => {
      if (i === 0) whole = heads.refresh()
      return whole ? appendTo(statements, heads, append) : E.left(notWhole(append.stream))
    })
    if (shared._tag !== 'done') heads.forget()
    if (shared._tag === 'broken') {
      const culprit = group[shared.index]
      queue = queue.filter((each) => each !== culprit)
      culprit?.answer(E.left(appendFailureOf(shared.error, culprit.append)))
      return
    }
    queue = queue.slice(group.length)
    if (shared._tag === 'not-committed') {
      // Also for who was refused: what refused it may be what was not committed.
      for (const { answer } of group) answer(E.left(shared.failure))
      return
    }
    if (shared.results.some((answer) => E.isRight(answer) && answer.right.written)) onWritten()
    for (const [i, answer] of shared.results.entries()) group[i]?.answer(answer)
  }

  const giveUp = (which: ReadonlyArray<Pending>, error: AppendError): void => {
    const gone = new Set(which)
    queue = queue.filter((each) => !gone.has(each))
    for (const { answer } of which) answer(E.left(error))
  }

  /** False when another process holds the lock. */
  const step = (): boolean => {
    dropRefused()
    const group = firstOfQueue()
    if (group.length === 0) return true
    try {
      writeGroup(group)
      return true
    } catch (error) {
      const busy = isBusy(error)
      const now = performance.now()
      giveUp(busy ? queue.filter(({ until }) => now >= until) : group, failureOf(error))
      return !busy
    }
  }

  const run = async (): Promise<void> => {
    for (let wait = 1; queue.length > 0; ) {
      // A turn first: whatever is asked for in it comes along. Who was alone in the turn before is
      // not made to wait for one each time, yet so often that others get theirs.
      const isAlone = performance.now() < aloneUntil
      await (isAlone ? undefined : turn())
      const together = queue.length
      if (step()) {
        wait = 1
        if (together > 1) aloneUntil = 0
        else if (!isAlone) aloneUntil = performance.now() + ALONE
        continue
      }
      await sleep(wait)
      wait = Math.min(LONGEST_PAUSE, wait * 2)
    }
    running = false
  }

  return {
    append: (append, waiting) =>
      new Promise((answer) => {
        const until = performance.now() + waiting.patience
        queue.push({ append, waiting, until, answer })
        if (running) return
        running = true
        void run()
      }),
    finish: (left) => {
      while (queue.length > 0 && step());
      giveUp(queue, left)
    },
  }
}
