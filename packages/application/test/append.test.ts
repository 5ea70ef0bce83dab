import type { AppendError, Appended } from '@meldplicht/event-store'
import { memoryStore } from '@meldplicht/event-store'
import type { taskEither as TE } from 'fp-ts'
import { either as E, function as F, taskEither } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import type { AppError, Deps } from '../src/index.ts'
import { CONFLICT_TRIES, RESEND, reportIncident, supplementReport } from '../src/index.ts'
import { report, reported, supplement } from './support/inputs.ts'
import type { SpyStore } from './support/spy-store.ts'
import { spyStore } from './support/spy-store.ts'
import type { World } from './support/world.ts'
import { call, logOf, newOrganisationId, setUp, world } from './support/world.ts'

type Append = TE.TaskEither<AppendError, Appended>

const lost = { _tag: 'OutcomeUnknown', reason: 'the connection broke' } as const
const away: AppendError = { _tag: 'StoreUnavailable', reason: 'unreachable', detail: 'gone' }

const written = (append: Append): Append =>
  F.pipe(
    append,
    taskEither.chain(() => taskEither.left<AppendError, Appended>(lost)),
  )
const notWritten: Append = taskEither.left(lost)

interface Scene extends World {
  readonly spy: SpyStore
  readonly organisation: ReturnType<typeof newOrganisationId>
}

const scene = async (): Promise<Scene> => {
  const inner = memoryStore()
  const spy = spyStore(inner)
  const made = await world({ store: spy, views: { store: inner } })
  const organisation = newOrganisationId()
  await setUp(made, organisation)
  spy.forget()
  return { ...made, spy, organisation }
}

const appends = (spy: SpyStore): number =>
  spy.asked.filter((asked) => asked.startsWith('append')).length

/** Answers the first appends with these, one each; after that the store answers itself. */
const first = (spy: SpyStore, ...answers: ReadonlyArray<(append: Append) => Append>): void => {
  const left = [...answers]
  spy.intercept = (append) => left.shift()?.(append) ?? append
}

describe('a lost answer', () => {
  test.each([
    ['was written', written],
    ['was not written', () => notWritten],
  ])('to an append that %s is found out by sending the same events again', async (_what, how) => {
    const { spy, run, store, organisation } = await scene()
    const before = await logOf(store)
    first(spy, how)
    const answer = await run(reportIncident(report(), call(organisation)))
    expect(answer.events).toHaveLength(1)
    expect(appends(spy)).toBe(2)
    expect(await logOf(store)).toHaveLength(before.length + 1)
  })

  test('is asked for a bounded number of times, and then the outcome is unknown', async () => {
    const { spy, refused, organisation } = await scene()
    spy.intercept = () => notWritten
    const error = await refused(reportIncident(report(), call(organisation)))
    expect(error).toEqual({ _tag: 'StoreFailed', error: lost })
    expect(appends(spy)).toBe(RESEND.attempts)
  })

  test('stays unknown when the store is away at the resend: it may have been written', async () => {
    const { spy, run, refused, store, organisation } = await scene()
    first(
      spy,
      written,
      ...Array.from({ length: RESEND.attempts }, () => () => taskEither.left(away)),
    )
    const to = call(organisation)
    const error = await refused(reportIncident(report(), to))
    expect(error).toEqual({ _tag: 'StoreFailed', error: lost })
    spy.intercept = undefined
    const before = await logOf(store)
    expect(await run(reportIncident(report(), to))).toMatchObject({ repeated: true })
    expect(await logOf(store)).toEqual(before)
  })

  test('stays unknown when the caller leaves: it may have been written', async () => {
    const { spy, refused, organisation } = await scene()
    const caller = new AbortController()
    first(spy, (append) =>
      F.pipe(
        written(append),
        taskEither.orElseFirstIOK(() => () => caller.abort()),
      ),
    )
    const to = call(organisation, { signal: caller.signal })
    expect(await refused(reportIncident(report(), to))).toEqual({
      _tag: 'StoreFailed',
      error: lost,
    })
    expect(appends(spy)).toBe(1)
  })
})

/** Lets somebody else supplement the incident just before each of the first appends. */
const overtake = (
  times: number,
  { spy, deps }: Scene,
  incident: Parameters<typeof supplementReport>[0],
  organisation: Scene['organisation'],
): void => {
  let left = times
  spy.intercept = (append) => async () => {
    if (left > 0) {
      left -= 1
      const { intercept } = spy
      spy.intercept = undefined
      const done = await supplementReport(incident, supplement(), call(organisation))(deps)()
      if (E.isLeft(done)) throw new Error(done.left._tag)
      spy.intercept = intercept
    }
    return append()
  }
}

describe('a command that somebody else overtook', () => {
  test('is decided again on what is there now, and recorded', async () => {
    const made = await scene()
    const incident = await reported(made.run, made.organisation)
    overtake(CONFLICT_TRIES - 1, made, incident, made.organisation)
    const answer = await made.run(supplementReport(incident, supplement(), call(made.organisation)))
    expect(answer.revision).toBe(BigInt(CONFLICT_TRIES))
  })

  test('is a Conflict after three times, and nothing of it is stored', async () => {
    const made = await scene()
    const incident = await reported(made.run, made.organisation)
    overtake(CONFLICT_TRIES, made, incident, made.organisation)
    const to = call(made.organisation)
    const error = await made.refused(supplementReport(incident, supplement(), to))
    expect(error).toEqual({ _tag: 'Conflict' })
    const ours = (await logOf(made.store)).filter(({ commandId }) => commandId === to.commandId)
    expect(ours).toEqual([])
  })
})

describe('a caller who left', () => {
  test('is told so, and nothing is stored', async () => {
    const { refused, store, organisation } = await scene()
    const before = await logOf(store)
    const to = call(organisation, { signal: AbortSignal.abort() })
    const aborted: AppError = { _tag: 'StoreFailed', error: { _tag: 'Aborted' } }
    expect(await refused(reportIncident(report(), to))).toEqual(aborted)
    expect(await logOf(store)).toEqual(before)
  })

  test('is known to every call of the store: the signal of the call and no other', async () => {
    const { spy, run, organisation } = await scene()
    const incident = await reported(run, organisation)
    spy.forget()
    const to = call(organisation)
    await run(supplementReport(incident, supplement(), to))
    expect([...spy.signals]).toEqual([to.signal])
  })
})

describe('a vault that seals fewer events than it was given', () => {
  test('stops the command: readable data is not stored in place of sealed data', async () => {
    const { deps, store, organisation } = await scene()
    const before = await logOf(store)
    const forgetful: Deps = {
      ...deps,
      vault: {
        ...deps.vault,
        sealCommand: () => taskEither.right({ fingerprint: 'f', data: [] }),
      },
    }
    await expect(reportIncident(report(), call(organisation))(forgetful)()).rejects.toThrow(
      TypeError,
    )
    expect(await logOf(store)).toEqual(before)
  })
})
