import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { findIncident, listRegister, showIncident } from '@meldplicht/application'
import { isOpen, Sealed } from '@meldplicht/domain'
import type { Envelope } from '@meldplicht/event-store'
import { decodeEnvelope, isCanonical } from '@meldplicht/event-store'
import { openTexts, right, stories } from '@meldplicht/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installationFiles } from '../src/index.ts'
import { call, openAt } from './support/installed.ts'
import type { PlayedStory } from './support/play-stories.ts'
import { playStory, setUp } from './support/play-stories.ts'

/** What a command of a story leads to in the log. */
const EVENT_OF: Readonly<Record<string, string>> = {
  ReportIncident: 'IncidentReported',
  SupplementReport: 'ReportSupplemented',
  ConfirmInWriting: 'ReportConfirmedInWriting',
  RecordSignal: 'SignalReceived',
  EstablishAwareness: 'AwarenessEstablished',
  CorrectAwareness: 'AwarenessCorrected',
  RecordFirstAnalysis: 'FirstAnalysisRecorded',
  EstablishFacts: 'FactsEstablished',
  RequestInformation: 'InformationRequested',
  ReceiveInformation: 'InformationReceived',
  Advise: 'FgAdvised',
  SendDecisionMemo: 'DecisionMemoSent',
  DecideAuthority: 'AuthorityNotificationDecided',
  AnswerAsSecondPerson: 'SecondPersonAnswered',
  DecideSubjects: 'SubjectNotificationDecided',
  NotifyAuthority: 'AuthorityNotified',
  RecordAcknowledgement: 'AuthorityAcknowledged',
  InformSubjects: 'SubjectsInformed',
  RecordDeclaration: 'RecipientDeclared',
  SecureEvidence: 'EvidenceSecured',
  PlanMeasure: 'MeasurePlanned',
  CompleteMeasure: 'MeasureCompleted',
  DropMeasure: 'MeasureDropped',
  RecordConsequence: 'ConsequenceRecorded',
  RecordCost: 'CostRecorded',
  ReportToBoard: 'BoardReported',
  ScoreSeverity: 'SeverityScored',
  AssessRisk: 'RiskAssessed',
  NotifyInsurer: 'InsurerNotified',
  FilePoliceReport: 'PoliceReportFiled',
  CloseIncident: 'IncidentClosed',
}

interface Row {
  readonly bytes: Uint8Array
  readonly envelope: Envelope
}

/** The events of a stream on the disk, read past the store. */
const rowsOf = (path: string, stream: string): ReadonlyArray<Row> => {
  const db = new DatabaseSync(path, { readOnly: true })
  const rows = db
    .prepare(
      'SELECT envelope FROM events JOIN streams ON id = stream WHERE name = ? ORDER BY revision',
    )
    .all(stream)
  db.close()
  return rows.map(({ envelope: bytes }) => {
    if (!(bytes instanceof Uint8Array)) throw new Error('an event is no bytes')
    const decoded = decodeEnvelope(bytes)
    if (decoded._tag === 'Left') throw new Error(decoded.left)
    return { bytes, envelope: decoded.right }
  })
}

const sealedIn = (u: unknown): number => {
  if (Sealed.is(u)) return 1
  return typeof u === 'object' && u !== null
    ? Object.values(u).reduce((n: number, value) => n + sealedIn(value), 0)
    : 0
}
const openIn = (u: unknown): number => {
  if (typeof u !== 'object' || u === null) return 0
  if ('_tag' in u && u._tag === 'Open') return 1
  return Object.values(u).reduce((n: number, value) => n + openIn(value), 0)
}

const directory = mkdtempSync(join(tmpdir(), 'meldplicht-stories-'))

afterAll(() => rmSync(directory, { recursive: true }))

describe.each(stories.map((story) => [story.key, story] as const))(
  'the story of the %s, from report to register (P-01, P-03 to P-13, A-01)',
  (_key, story) => {
    let played: PlayedStory
    let rows: ReadonlyArray<Row>
    let settings: ReadonlyArray<Row>
    let shown: Awaited<ReturnType<typeof show>>

    const show = async () => {
      const installed = await openAt(join(directory, story.key))
      const organisation = await setUp(installed)
      played = await playStory(installed, story, organisation)
      const { deps, dataDir } = installed
      const view = await right(showIncident(played.incident, call(organisation))(deps))
      await right(installed.projections.caughtUp())
      const list = await right(listRegister({ limit: 9, offset: 0 }, call(organisation))(deps))
      const found = await right(findIncident('2026-0001', organisation, call(organisation))(deps))
      const { log } = installationFiles(dataDir)
      rows = rowsOf(log, `incident-${organisation}.${played.incident}`)
      settings = rowsOf(log, `organisation-${organisation}`)
      await installed.close()
      return { view, list, found }
    }

    beforeAll(async () => {
      shown = await show()
    })

    test('stands on the disk as one event for each command, in that order', () => {
      const expected = story.steps.map(({ command }) => EVENT_OF[command._tag])
      expect(rows.map(({ envelope }) => envelope.type)).toEqual(expected)
      expect(rows.map(({ envelope }) => envelope.revision)).toEqual(
        rows.map((_row, i) => BigInt(i)),
      )
    })

    test('with who typed it, when it was recorded, and by which command', () => {
      const last = settings.at(-1)?.envelope.revision
      for (const [i, { envelope }] of rows.entries()) {
        const sent = played.sent[i]
        expect(envelope).toMatchObject({
          envelope: 1,
          version: 1,
          organisation: played.organisation,
          actorId: sent?.step.typedBy,
          recordedAt: sent?.step.at,
          commandId: sent?.to.commandId,
          commandIndex: 0,
          commandCount: 1,
          correlationId: sent?.to.commandId,
          causationId: sent?.to.commandId,
          organisationRevision: last,
          eventId: sent?.written.events[0]?.id,
        })
        expect(envelope.fingerprint).toMatch(/^[0-9a-f]{64}$/)
      }
      const distinct = (of: (row: Row) => string): number => new Set(rows.map(of)).size
      expect(distinct(({ envelope }) => envelope.eventId)).toBe(rows.length)
      expect(distinct(({ envelope }) => envelope.fingerprint)).toBe(rows.length)
    })

    test('in canonical bytes (RFC 8785)', () => {
      for (const { bytes } of [...settings, ...rows]) expect(isCanonical(bytes)).toBe(true)
      const digests = rows.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
      expect(new Set(digests).size).toBe(rows.length)
    })

    test('with every name, number and sentence sealed', () => {
      for (const [i, { envelope }] of rows.entries()) {
        expect(openTexts(envelope.data)).toEqual([])
        expect(sealedIn(envelope.data)).toBe(openIn(story.steps[i]?.command.data))
      }
      expect(rows.reduce((n, { envelope }) => n + sealedIn(envelope.data), 0)).toBeGreaterThan(10)
    })

    test('and ends in the register as the story says', () => {
      const { entry, due, incident } = shown.view
      expect({
        status: entry.status,
        decision: entry.authorityDecision,
        notified: entry.filings.length > 0,
        timeliness: entry.filings.map(({ filed }) => filed.data.timeliness),
        informings: entry.informings.length,
        classification: entry.classification.outcome,
      }).toEqual(story.end)
      expect(due.tasks).toEqual([])
      expect(incident.boardReports.length).toBeGreaterThan(0)
      expect(shown.view.timeline.map(({ recordedAt }) => recordedAt)).toEqual(
        story.steps.map(({ at }) => at),
      )
    })

    test('which shows every text again to who may read it', () => {
      const texts = new Set(openTexts(shown.view.incident))
      const missing = openTexts(story.steps.map(({ command }) => command.data)).filter(
        (text) => !texts.has(text),
      )
      expect(missing).toEqual([])
    })

    test('and in the list under its number, with its title', () => {
      const [line] = shown.list.lines
      expect(shown.list.total).toBe(1)
      expect(line?.summary).toMatchObject({ number: '2026-0001', status: 'closed', tasks: [] })
      expect(line?.title !== undefined && isOpen(line.title)).toBe(true)
      expect(shown.found).toEqual(line?.summary)
    })
  },
)
