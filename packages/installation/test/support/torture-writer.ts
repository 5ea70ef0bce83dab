// Run as a process of its own: node torture-writer.ts DIRECTORY SEED. It says that it is
// ready, waits for one byte, then opens log and vault and writes, from many writers at once, until it is killed. Each append that
// is acknowledged is told on the standard output before its writer goes on.
import { randomUUID } from 'node:crypto'
import { readSync, writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import {
  CommandId,
  EventId,
  IncidentId,
  Instant,
  OrganisationId,
  PersonId,
} from '@meldplicht/domain'
import type { Envelope, EventStore, ExpectedRevision, StreamName } from '@meldplicht/event-store'
import { accessStream, incidentStream, revision } from '@meldplicht/event-store'
import { openSqliteStore } from '@meldplicht/event-store-sqlite'
import { right } from '@meldplicht/testing'
import type { Vault } from '@meldplicht/vault'
import { either as E, readonlyNonEmptyArray as RNEA } from 'fp-ts'
import { below, randomFrom } from '../torture/random.ts'
import { logOf, textOf, vaultOf } from './torture-files.ts'

const WRITERS = 12
/** So many of the writers share one stream, where they overtake each other. */
const RIVALS = 3

const { signal } = new AbortController()
interface Codec<A> {
  readonly decode: (u: unknown) => E.Either<unknown, A>
}
const must = <A>(codec: Codec<A>, value: string): A => {
  const decoded = codec.decode(value)
  if (E.isLeft(decoded)) throw new TypeError(`${value} is none`)
  return decoded.right
}
const some = <A>(codec: Codec<A>): A => must(codec, randomUUID())
const recordedAt = must(Instant, '2026-11-22T20:38:00.000Z')
// The same for every process, so that the rivals of two processes meet as well.
const organisation = must(OrganisationId, '5f1f9ad0-6c3c-4f6e-8f0c-0d7d2c9b1a11')

/** The events of one command, their text sealed: a new person most of the time, so a new key. */
const frozen = async (
  vault: Vault,
  stream: StreamName,
  at: ExpectedRevision,
  random: () => number,
): Promise<RNEA.ReadonlyNonEmptyArray<Envelope>> => {
  const commandId = some(CommandId)
  const count = 1 + below(random, 3)
  const about = random() < 0.3 ? 'text' : some(PersonId)
  const ids = RNEA.makeBy(() => some(EventId))(count)
  const sealed = await right(
    vault.sealAll(
      ids.map((eventId) => ({
        binding: { stream, eventId },
        data: {
          said: { _tag: 'Open', about, retention: 'narrative', value: textOf(eventId) },
          // Now and then an event of several pages.
          filler: 'x'.repeat(random() < 0.1 ? 20_000 : 50),
        },
      })),
    ),
  )
  return RNEA.mapWithIndex(
    (i, eventId: EventId): Envelope => ({
      envelope: 1,
      stream,
      revision: revision((at === 'no-stream' ? -1n : at) + 1n + BigInt(i)),
      eventId,
      type: 'TortureWritten',
      version: 1,
      organisation,
      recordedAt,
      actorId: some(PersonId),
      commandId,
      commandIndex: i,
      commandCount: count,
      fingerprint: 'a'.repeat(64),
      correlationId: commandId,
      causationId: commandId,
      data: sealed[i] ?? null,
    }),
  )(ids)
}

const standing = async (store: EventStore, stream: StreamName): Promise<ExpectedRevision> => {
  const read = await right(store.readStream(stream, revision(2n ** 63n - 1n), { signal }))
  return read._tag === 'missing' ? 'no-stream' : read.last
}

const write = async (
  store: EventStore,
  vault: Vault,
  stream: StreamName,
  random: () => number,
): Promise<never> => {
  for (let at = await standing(store, stream); ; ) {
    const events = await frozen(vault, stream, at, random)
    const answer = await store.append(stream, at, events, { signal })()
    if (E.isRight(answer)) {
      at = answer.right.revision
      writeSync(1, `${events[0].commandId} ${stream} ${at}\n`)
    } else if (answer.left._tag === 'WrongExpectedRevision') at = answer.left.actual
    else throw new Error(JSON.stringify(answer.left))
  }
}

const [, , directory = '', seed = '0'] = process.argv
const random = randomFrom(Number(seed))
// At its end a process would write what it compiled; this one never gets there.
flushCompileCache()
writeSync(1, 'ready\n')
readSync(0, Buffer.alloc(1))
const store = await right(openSqliteStore({ path: logOf(directory), patience: 60_000 }))
// As an installation does: keys are made for an empty log only.
const page = await right(
  store.readLog({ prefixes: ['incident-', 'access-'], limit: 1 }, { signal }),
)
const vault = await vaultOf(directory, page.events.length === 0)
await Promise.all(
  Array.from({ length: WRITERS }, (_, i) =>
    write(
      store,
      vault,
      i < RIVALS ? accessStream(organisation) : incidentStream(organisation, some(IncidentId)),
      random,
    ),
  ),
)
