import { readdirSync, readFileSync } from 'node:fs'
import type { IncidentState, OrganisationState, RawEvent } from '@meldplicht/domain'
import {
  decodeAccessEvent,
  decodeIncidentEvent,
  decodeOrganisationEvent,
  encodeIncidentEvent,
  encodeOrganisationEvent,
  evolve,
  evolveOrganisation,
  UPCASTERS,
} from '@meldplicht/domain'
import type { Envelope } from '@meldplicht/event-store'
import { decodeEnvelope, isCanonical } from '@meldplicht/event-store'
import { describe, expect, test } from 'vitest'
import { CORPUS, EVENTS, readLines, STORED } from './support/corpus.ts'
import { changedShapes, readShapes, shapesOf } from './support/shape-of.ts'

// What was stored once has to be readable for ever. A failure here is never mended by writing the
// corpus again: give the event a new version with an upcaster (CONTRIBUTING.md).

const must = <L, A>(
  found:
    | { readonly _tag: 'Left'; readonly left: L }
    | { readonly _tag: 'Right'; readonly right: A },
): A => {
  if (found._tag === 'Left') throw new Error(JSON.stringify(found.left))
  return found.right
}

const envelopes = (file: string): ReadonlyArray<Envelope> =>
  readLines(file).map((line) => must(decodeEnvelope(line)))

const files = readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl'))

const meta = ({ eventId, recordedAt, actorId }: Envelope) => ({
  id: eventId,
  recordedAt,
  typedBy: actorId,
})

/** What was stored as an older version, as the newest version would be stored. */
const raised = (raw: RawEvent): RawEvent => {
  const step = UPCASTERS.find(
    ({ from }) => from.eventType === raw.type && from.eventVersion === raw.version,
  )
  return step === undefined ? raw : raised(must(step.upcast(raw)))
}

describe('the corpus of stored events', () => {
  test('holds every version of every event', () => {
    expect(files.toSorted()).toEqual(EVENTS.map(({ file }) => file).toSorted())
  })

  test.each(files)('%s: each line is an envelope in canonical form', (file) => {
    const broken = readLines(file).filter((line) => !isCanonical(new TextEncoder().encode(line)))
    expect(broken).toEqual([])
  })

  test.each(files)('%s: each event decodes to its newest version, and that encodes', (file) => {
    for (const { stream, type, version, data } of envelopes(file)) {
      const raw = raised({ type, version, data })
      if (stream.startsWith('incident-'))
        expect(encodeIncidentEvent(must(decodeIncidentEvent(raw)))).toEqual(raw)
      else if (stream.startsWith('organisation-'))
        expect(encodeOrganisationEvent(must(decodeOrganisationEvent(raw)))).toEqual(raw)
      else expect(must(decodeAccessEvent(raw))).toEqual(raw)
    }
  })

  test('the incident is folded out of all of them, and nothing is lost on the way', () => {
    const stored = EVENTS.filter(({ stream }) => stream.startsWith('incident-')).flatMap(
      ({ file }) => envelopes(file),
    )
    const state = stored.reduce<IncidentState>(
      (before, envelope) =>
        evolve(before, { ...meta(envelope), event: must(decodeIncidentEvent(envelope)) }),
      undefined,
    )
    const count = (type: string): number => stored.filter((each) => each.type === type).length
    expect([
      state?.advices.length,
      state?.filings.length,
      state?.measures.length,
      state?.costs.length,
      state?.closings.length,
    ]).toEqual([
      count('FgAdvised'),
      count('AuthorityNotified'),
      count('MeasurePlanned'),
      count('CostRecorded'),
      count('IncidentClosed'),
    ])
  })

  test('the organisation is folded out of all of them', () => {
    const stored = ['OrganisationRegistered', 'RoleGranted', 'MandateRecorded'].flatMap((type) =>
      envelopes(`${type}.v1.jsonl`),
    )
    const state = stored.reduce<OrganisationState>(
      (before, envelope) =>
        evolveOrganisation(before, {
          ...meta(envelope),
          event: must(decodeOrganisationEvent(envelope)),
        }),
      undefined,
    )
    expect([state?.grants.length, state?.mandates.length]).toEqual(
      ['RoleGranted', 'MandateRecorded'].map((type) => envelopes(`${type}.v1.jsonl`).length),
    )
  })

  test('no text stands in it in the clear', () => {
    const open = files.filter((file) => readLines(file).some((line) => line.includes('"Open"')))
    expect(open).toEqual([])
  })
})

describe('the shapes that are frozen', () => {
  const frozen = readShapes(readFileSync(`${CORPUS}shapes.txt`, 'utf8'))
  const now = shapesOf(STORED)

  test('are all written down', () => {
    expect([...now.keys()].filter((name) => !frozen.has(name))).toEqual([])
  })

  test.each([...frozen.keys()])('%s is what it was', (name) => {
    const one = new Map([[name, frozen.get(name) ?? '']])
    expect(changedShapes(one, now), now.get(name) ?? '(gone)').toEqual([])
  })
})
