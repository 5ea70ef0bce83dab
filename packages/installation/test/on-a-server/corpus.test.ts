import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IncidentState, OrganisationState, RawEvent } from '@meldplicht/domain'
import {
  decodeAccessEvent,
  decodeIncidentEvent,
  decodeOrganisationEvent,
  EventId,
  evolve,
  evolveOrganisation,
} from '@meldplicht/domain'
import type { Envelope, EventStore } from '@meldplicht/event-store'
import { canonicalBytes, decodeEnvelope, revision } from '@meldplicht/event-store'
import { must, right } from '@meldplicht/testing'
import type { either as E } from 'fp-ts'
import { readonlyArray as RA } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { STORES } from '../support/stores.ts'

// Every event that was ever stored, of every version, in every store: what comes out is byte for
// byte what went in, and it still decodes and folds.

const CORPUS = fileURLToPath(new URL('../../../testing/corpus/v1/', import.meta.url))
const FILES = readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl'))
const PART = 100
const patient = { signal: new AbortController().signal }

const sure = <L, A>(found: E.Either<L, A>): A => {
  if (found._tag === 'Right') return found.right
  throw new Error(JSON.stringify(found.left))
}

const linesOf = (file: string): ReadonlyArray<string> =>
  readFileSync(join(CORPUS, file), 'utf8').trimEnd().split('\n')

const stored = (file: string): ReadonlyArray<Envelope> =>
  linesOf(file).map((line) => sure(decodeEnvelope(line)))

const textOf = (envelope: Envelope): string => new TextDecoder().decode(canonicalBytes(envelope))

const decodeIn = (stream: string, raw: RawEvent): unknown => {
  if (stream.startsWith('incident-')) return sure(decodeIncidentEvent(raw))
  return stream.startsWith('organisation-')
    ? sure(decodeOrganisationEvent(raw))
    : sure(decodeAccessEvent(raw))
}

/** Appends to an empty store, and reads back what is in it. */
const through = async (
  store: EventStore,
  envelopes: ReadonlyArray<Envelope>,
): Promise<ReadonlyArray<Envelope>> => {
  if (!RA.isNonEmpty(envelopes)) throw new Error('nothing to store')
  const { stream } = envelopes[0]
  // In parts: all of an incident together is more than one append takes.
  for (const [i, part] of RA.chunksOf(PART)(envelopes).entries()) {
    const expected = i === 0 ? 'no-stream' : revision(BigInt(i * PART - 1))
    await right(store.append(stream, expected, part, patient))
  }
  const read = await right(store.readStream(stream, revision(0n), patient))
  const page = await right(store.readLog({ prefixes: [stream] }, patient))
  expect(page.events.map(({ envelope }) => envelope)).toEqual(envelopes)
  return read._tag === 'missing' ? [] : read.events.map(({ envelope }) => envelope)
}

/** Several files as one stream: only the place of each event in it is another. */
const asOneStream = (files: ReadonlyArray<string>): ReadonlyArray<Envelope> =>
  files.flatMap(stored).map((envelope, i) => ({
    ...envelope,
    revision: revision(BigInt(i)),
    eventId: must(EventId, `00000000-0000-4000-9000-${String(i).padStart(12, '0')}`),
  }))

const metaOf = ({ eventId, recordedAt, actorId }: Envelope) => ({
  id: eventId,
  recordedAt,
  typedBy: actorId,
})

const incidentOf = (history: ReadonlyArray<Envelope>): IncidentState =>
  history.reduce<IncidentState>(
    (before, envelope) =>
      evolve(before, { ...metaOf(envelope), event: sure(decodeIncidentEvent(envelope)) }),
    undefined,
  )

const organisationOf = (history: ReadonlyArray<Envelope>): OrganisationState =>
  history.reduce<OrganisationState>(
    (before, envelope) =>
      evolveOrganisation(before, {
        ...metaOf(envelope),
        event: sure(decodeOrganisationEvent(envelope)),
      }),
    undefined,
  )

/** The files of one kind of stream, the one that begins it first. */
const filesOf = (prefix: string, first: string): ReadonlyArray<string> => {
  const all = FILES.filter((file) => stored(file)[0]?.stream.startsWith(prefix))
  return [
    ...all.filter((file) => file.startsWith(`${first}.`)),
    ...all.filter((file) => !file.startsWith(`${first}.`)),
  ]
}

describe.each(Object.entries(STORES))('the corpus in %s', (_name, empty) => {
  test.each(FILES)('%s comes out byte for byte, and decodes to the same', async (file) => {
    const read = await through(await empty(), stored(file))
    expect(read.map(textOf)).toEqual(linesOf(file))
    expect(read.map((each) => decodeIn(each.stream, each))).toEqual(
      stored(file).map((each) => decodeIn(each.stream, each)),
    )
  })

  test('folds to the same incident, with every event in it', async () => {
    const history = asOneStream(filesOf('incident-', 'IncidentReported'))
    const read = await through(await empty(), history)
    const incident = incidentOf(read)
    expect(incident).toEqual(incidentOf(history))
    const count = (type: string): number => history.filter((each) => each.type === type).length
    expect([incident?.filings.length, incident?.measures.length]).toEqual([
      count('AuthorityNotified'),
      count('MeasurePlanned'),
    ])
  })

  test('folds to the same organisation', async () => {
    const history = asOneStream(filesOf('organisation-', 'OrganisationRegistered'))
    const read = await through(await empty(), history)
    expect(organisationOf(read)).toEqual(organisationOf(history))
    const mandates = history.filter(({ type }) => type === 'MandateRecorded').length
    expect(organisationOf(read)?.mandates.length).toBe(mandates)
  })
})
