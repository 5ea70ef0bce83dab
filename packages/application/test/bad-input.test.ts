import { exactly, nameOf } from '@meldplicht/domain'
import type { Json } from '@meldplicht/event-store'
import {
  at,
  decider,
  fg,
  filingMandate,
  incidentId,
  itemId,
  personnelFile,
  text,
  usbStick,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import type { UseCase, WriteCall } from '../src/index.ts'
import {
  closeIncident,
  decideAuthority,
  establishAwareness,
  notifyAuthority,
  planMeasure,
  recordFirstAnalysis,
  registerOrganisation,
  reportIncident,
  showIncident,
  supplementReport,
} from '../src/index.ts'
import { report, reported, supplement } from './support/inputs.ts'
import { playStory, send, sentOf } from './support/play-story.ts'
import { call, logOf, newOrganisationId, setUp, world } from './support/world.ts'

type Incident = ReturnType<typeof incidentId>
type Send = (incident: Incident, to: WriteCall) => UseCase<unknown>

const issue = (path: string): object => ({
  _tag: 'BadInput',
  issues: expect.arrayContaining([expect.objectContaining({ path })]),
})

const withFacts = (facts: object): object => ({ ...report(), facts })
const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'diep')

const aware =
  (awareAt: string): Send =>
  (incident, to) =>
    establishAwareness(
      incident,
      { awareAt, said: report().said, reason: text('Toen wisten wij het.') },
      to,
    )

const file: Send = (incident, to) =>
  notifyAuthority(
    incident,
    {
      filing: itemId(1),
      kind: 'initial',
      filedBy: fg,
      mandate: { _tag: 'mandate', mandate: filingMandate },
      filedAt: '2026-11-23T09:00:00.000Z',
    },
    to,
  )

const reports =
  (input: unknown): Send =>
  (_incident, to) =>
    reportIncident(input, to)

const sealed: Json = {
  _tag: 'Sealed',
  keyId: 'a2V5',
  nonce: 'bm9uY2U',
  ciphertext: 'Y2lwaGVy',
  keyCommitment: 'Y29tbWl0',
}

const cases: ReadonlyArray<readonly [string, Send, object]> = [
  ['nothing at all', reports(undefined), issue('data')],
  ['a text in place of an object', reports('een melding'), issue('data')],
  ['a list in place of an object', reports([]), { _tag: 'BadInput' }],
  ['an unknown field', reports({ ...report(), urgent: true }), issue('data.urgent')],
  [
    'an unknown field of the facts',
    reports(withFacts({ bsnNumbers: 3 })),
    issue('data.facts.bsnNumbers'),
  ],
  [
    'a field that the system derives',
    reports({ ...report(), incident: incidentId(9) }),
    issue('data.incident'),
  ],
  ['a missing field', reports({ ...report(), channel: undefined }), issue('data.channel')],
  ['a wrong type', reports({ ...report(), reportedAt: 1_700_000_000 }), issue('data.reportedAt')],
  [
    'a word that is not in the list',
    reports({ ...report(), channel: 'telex' }),
    issue('data.channel'),
  ],
  [
    'a quantity below zero',
    reports(withFacts({ people: { _tag: 'exact', n: -1 } })),
    issue('data.facts.people.n'),
  ],
  [
    'a quantity without end',
    reports(withFacts({ people: { _tag: 'exact', n: Number.POSITIVE_INFINITY } })),
    issue('data.facts.people.n'),
  ],
  [
    'a date that does not exist',
    reports({ ...report(), reportedAt: '2026-02-30T09:00:00.000Z' }),
    issue('data.reportedAt'),
  ],
  [
    'a time without a zone',
    reports({ ...report(), reportedAt: '2026-11-23T09:00:00' }),
    issue('data.reportedAt'),
  ],
  [
    'text with a broken character',
    reports(withFacts({ whatHappened: { ...text('x'), value: 'kapot \ud800' } })),
    issue('data.facts.whatHappened.value'),
  ],
  [
    'blank text',
    reports(withFacts({ whatHappened: { ...text('x'), value: '  ' } })),
    issue('data.facts.whatHappened.value'),
  ],
  [
    'ten megabytes of text',
    reports(withFacts({ whatHappened: { ...text('x'), value: 'x'.repeat(10_000_000) } })),
    issue('data.facts.whatHappened.value'),
  ],
  [
    'a field name of a megabyte',
    reports({ ...report(), ['x'.repeat(1_000_000)]: 1 }),
    { _tag: 'BadInput' },
  ],
  [
    'a hundred thousand unknown things in a list',
    reports(
      withFacts({
        dataCategories: {
          _tag: 'listed',
          keys: Array.from({ length: 100_000 }, () => 'geheim'),
          complete: true,
        },
      }),
    ),
    { _tag: 'BadInput' },
  ],
  [
    'nesting without end',
    reports(withFacts({ whatHappened: nested(200_000) })),
    issue('data.facts.whatHappened'),
  ],
  [
    'nesting without end in an unknown field',
    reports({ ...report(), deep: nested(200_000) }),
    issue('data.deep'),
  ],
  [
    'text that claims to be sealed',
    reports(withFacts({ whatHappened: sealed })),
    issue('data.facts.whatHappened'),
  ],
  [
    'text that claims to be erased',
    reports(
      withFacts({
        whatHappened: { _tag: 'Erased', at: '2026-11-23T09:00:00.000Z', under: 'AVG 17' },
      }),
    ),
    issue('data.facts.whatHappened'),
  ],
  [
    'a name that claims to be sealed',
    reports({ ...report(), said: { ...report().said, person: { id: fg.id, name: sealed } } }),
    issue('data.said.person.name'),
  ],
  [
    'a report in the future',
    reports({ ...report(), reportedAt: '2026-11-24T09:00:00.000Z' }),
    { _tag: 'Refused', error: { _tag: 'TimeInFuture' } },
  ],
  [
    'awareness before the first signal',
    aware('2026-11-23T07:00:00.000Z'),
    { _tag: 'Refused', error: { _tag: 'AwareBeforeFirstSignal' } },
  ],
  [
    'awareness in the future',
    aware('2026-11-23T10:00:00.000Z'),
    { _tag: 'Refused', error: { _tag: 'TimeInFuture' } },
  ],
  ['a filing before a decision', file, { _tag: 'Refused', error: { _tag: 'DecisionMissing' } }],
  [
    'a close while duties are open',
    (incident, to) => closeIncident(incident, { conclusion: text('Klaar.') }, to),
    { _tag: 'Refused', error: { _tag: 'CannotCloseYet' } },
  ],
  [
    'an analysis by somebody without the role',
    (incident, to) =>
      recordFirstAnalysis(
        incident,
        {
          analysedBy: decider,
          breachOfSecurity: { answer: 'unknown' },
          dataLost: { answer: 'unknown' },
          unlawfulProcessingExcluded: { answer: 'unknown' },
          seriousConsequences: { answer: 'unknown' },
        },
        to,
      ),
    { _tag: 'Refused', error: { _tag: 'RoleMissing' } },
  ],
  [
    'an unknown incident',
    (_incident, to) => supplementReport(incidentId(404), supplement(), to),
    { _tag: 'NotFound', what: 'incident' },
  ],
  [
    'an unknown incident, to read',
    (_incident, to) => showIncident(incidentId(404), to),
    { _tag: 'NotFound', what: 'incident' },
  ],
  [
    'an unknown organisation',
    (incident, to) =>
      supplementReport(incident, supplement(), { ...to, organisation: newOrganisationId() }),
    { _tag: 'NotFound', what: 'organisation' },
  ],
  [
    'an organisation that is there already',
    (_incident, to) =>
      registerOrganisation({ organisation: to.organisation, name: text('Nog eens') }, to),
    { _tag: 'OrganisationRefused', error: { _tag: 'OrganisationAlreadyRegistered' } },
  ],
]

describe('bad input is a clear error, and nothing is stored:', () => {
  test.each(cases)('%s', async (_what, wrong, expected) => {
    const made = await world()
    const organisation = newOrganisationId()
    await setUp(made, organisation)
    const incident = await reported(made.run, organisation)
    const before = await logOf(made.store)
    const error = await made.refused(wrong(incident, call(organisation)))
    expect(error).toMatchObject(expected)
    expect(JSON.stringify(error).length).toBeLessThan(10_000)
    expect(await logOf(made.store)).toEqual(before)
  })

  test('a second close', async () => {
    const made = await world()
    const organisation = newOrganisationId()
    await setUp(made, organisation)
    const incident = await playStory(made, usbStick, organisation)
    const close = usbStick.steps.at(-1)
    expect(close?.command._tag).toBe('CloseIncident')
    const before = await logOf(made.store)
    const error = await made.refused(
      closeIncident(incident, close?.command.data, call(organisation)),
    )
    expect(error).toEqual({ _tag: 'Refused', error: { _tag: 'IncidentIsClosed' } })
    expect(await logOf(made.store)).toEqual(before)
  })

  test('a late notification without reason', async () => {
    const made = await world()
    const organisation = newOrganisationId()
    await setUp(made, organisation)
    const { incident, sent } = sentOf(usbStick, organisation)
    const first = sent.findIndex(({ step }) => step.command._tag === 'NotifyAuthority')
    for (const each of sent.slice(0, first)) await send(made, each)
    const filing = sent[first]?.step.command
    if (filing?._tag !== 'NotifyAuthority') throw new Error('the story files')
    made.clock.set('2026-11-23T09:00:00.000Z')
    const before = await logOf(made.store)
    const { reasonsForDelay: _reasons, followUpPromisedAt: _promised, ...data } = filing.data
    const late = { ...data, filedAt: '2026-11-20T09:00:00.000Z' }
    const error = await made.refused(notifyAuthority(incident, late, call(organisation)))
    expect(error).toMatchObject({ _tag: 'Refused', error: { _tag: 'DelayNeedsReasons' } })
    expect(await logOf(made.store)).toEqual(before)
  })

  test('texts that are each short enough and together too much for one append', async () => {
    const made = await world()
    const organisation = newOrganisationId()
    await setUp(made, organisation)
    const { incident, sent } = sentOf(personnelFile, organisation)
    const decision = sent.findIndex(({ step }) => step.command._tag === 'DecideAuthority')
    for (const each of sent.slice(0, decision)) await send(made, each)
    const step = sent[decision]?.step
    if (step?.command._tag !== 'DecideAuthority') throw new Error('the story decides')
    made.clock.set(step.at)
    const before = await logOf(made.store)
    const reason = { ground: 'other', text: text('x'.repeat(19_000)) } as const
    const input = { ...step.command.data, reasons: Array.from({ length: 50 }, () => reason) }
    const error = await made.refused(decideAuthority(incident, input, call(organisation)))
    expect(error).toMatchObject({ _tag: 'BadInput', issues: [{ path: '' }] })
    expect(await logOf(made.store)).toEqual(before)
  })
})

test('what stood in bad input is not in its error: errors are logged', async () => {
  const made = await world()
  const organisation = newOrganisationId()
  await setUp(made, organisation)
  const person = { id: decider.id, name: { ...nameOf(decider.id, 'Hanneke Zuidema'), more: 'x' } }
  const input = {
    ...report(),
    said: { by: 'employee', learntAt: exactly(at('2026-11-23T08:00:00.000Z')), person },
  }
  const error = await made.refused(reportIncident(input, call(organisation)))
  expect(JSON.stringify(error)).not.toContain('Zuidema')
  expect(error).toMatchObject(issue('data.said.person.name.more'))
  const planned = {
    measure: itemId(1),
    kind: 'geheim woord',
    what: text('Iets'),
    owner: text('Iemand'),
  }
  const other = await made.refused(planMeasure(incidentId(1), planned, call(organisation)))
  expect(JSON.stringify(other)).not.toContain('geheim woord')
})
