import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Blobs } from '@meldplicht/blobs'
import { memoryBlobs } from '@meldplicht/blobs'
import type { Instant, OrganisationId } from '@meldplicht/domain'
import { CommandId, Instant as InstantCodec, OrganisationId as OrgId } from '@meldplicht/domain'
import type { Envelope, EventStore } from '@meldplicht/event-store'
import { memoryStore } from '@meldplicht/event-store'
import { at, fg, left, must, organisationSteps, right, setUpAt } from '@meldplicht/testing'
import type { Vault } from '@meldplicht/vault'
import { memoryVault } from '@meldplicht/vault/testing'
import { onTestFinished } from 'vitest'
import type {
  AppError,
  Deps,
  Policy,
  ProjectionOptions,
  ReadCall,
  RunningProjections,
  UseCase,
  WriteCall,
} from '../../src/index.ts'
import { ATTACHMENT_LIMIT, loopbackPolicy, openProjections } from '../../src/index.ts'
import { organisationUseCaseOf } from './use-case-of.ts'

/** A clock that a test sets. */
export interface TestClock {
  readonly now: () => Instant
  readonly set: (instant: string) => void
}

/** Monday 23 November 2026, 10.00 in Amsterdam. */
export const NOW = '2026-11-23T09:00:00.000Z'

export const testClock = (start: string = NOW): TestClock => {
  let now = must(InstantCodec, start)
  return {
    now: () => now,
    set: (instant) => {
      now = at(instant)
    },
  }
}

export const newCommandId = (): CommandId => must(CommandId, randomUUID())
export const newOrganisationId = (): OrganisationId => must(OrgId, randomUUID())

/** A directory that is gone when the test is. */
export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'meldplicht-application-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Everything a use case needs, on a store and a vault in memory, and views in a temporary file. */
export interface World {
  readonly deps: Deps
  readonly store: EventStore
  readonly vault: Vault
  readonly blobs: Blobs
  readonly projections: RunningProjections
  readonly clock: TestClock
  readonly viewsPath: string
  readonly run: <A>(useCase: UseCase<A>) => Promise<A>
  readonly refused: <A>(useCase: UseCase<A>) => Promise<AppError>
}

export interface WorldOptions {
  readonly store?: EventStore
  readonly vault?: Vault
  readonly blobs?: Blobs
  readonly attachmentLimit?: number
  readonly policy?: Policy
  readonly views?: Partial<ProjectionOptions>
}

/** A {@link World}; it is closed when the test is done. */
export const world = async (options: WorldOptions = {}): Promise<World> => {
  const store = options.store ?? memoryStore()
  const vault = options.vault ?? memoryVault()
  const clock = testClock()
  const blobs = options.blobs ?? memoryBlobs(clock)
  const viewsPath = options.views?.path ?? join(temporaryDirectory(), 'views.db')
  const projections = await right(
    openProjections({ store, vault, now: clock.now, ...options.views, path: viewsPath }),
  )
  const deps: Deps = {
    store,
    vault,
    blobs,
    attachmentLimit: options.attachmentLimit ?? ATTACHMENT_LIMIT,
    projections,
    clock,
    ids: { commandId: newCommandId },
    policy: options.policy ?? loopbackPolicy,
  }
  onTestFinished(async () => {
    await projections.close()
    await store.close()()
  })
  return {
    deps,
    store,
    vault,
    blobs,
    projections,
    clock,
    viewsPath,
    run: (useCase) => right(useCase(deps)),
    refused: (useCase) => left(useCase(deps)),
  }
}

/** A call for an organisation; a new command id unless one is given. */
export const call = (
  organisation: OrganisationId,
  more: Partial<WriteCall> = {},
): WriteCall & ReadCall => ({
  actor: { kind: 'loopback', person: fg.id },
  organisation,
  commandId: newCommandId(),
  signal: new AbortController().signal,
  ...more,
})

/** Registers the invented temp agency under this id, with its people, parties and mandate. */
export const setUp = async (
  { run, clock }: Pick<World, 'run'> & { readonly clock?: TestClock },
  organisation: OrganisationId,
): Promise<void> => {
  clock?.set(setUpAt)
  for (const { _tag, data } of organisationSteps) {
    const own = _tag === 'RegisterOrganisation' ? { ...data, organisation } : data
    await run(organisationUseCaseOf(_tag)(own, call(organisation)))
  }
  clock?.set(NOW)
}

/** Every envelope of the log, in its order. */
export const logOf = async (store: EventStore): Promise<ReadonlyArray<Envelope>> => {
  const envelopes: Array<Envelope> = []
  const prefixes = ['incident-', 'organisation-', 'access-', 'notice-'] as const
  const { signal } = new AbortController()
  for (let page = await right(store.readLog({ prefixes }, { signal })); ; ) {
    envelopes.push(...page.events.map(({ envelope }) => envelope))
    if (page.atHead || page.next === undefined) return envelopes
    page = await right(store.readLog({ prefixes, after: page.next }, { signal }))
  }
}
