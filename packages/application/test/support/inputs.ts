import type { CommandData, IncidentId, OrganisationId } from '@meldplicht/domain'
import { exactly } from '@meldplicht/domain'
import { at, person, personId, reporter, text } from '@meldplicht/testing'
import { reportIncident } from '../../src/index.ts'
import type { World } from './world.ts'
import { call } from './world.ts'

type ReportInput = Omit<CommandData<'ReportIncident'>, 'incident' | 'organisation'>

/** What the reporter wrote; a leak of it would be found by its first word. */
export const SENTENCE = 'Loonlijst van Kwekerij De Hoge Akker ging naar de verkeerde inlener.'

/** A report by portal, with a sentence in it. */
export const report = (): ReportInput => ({
  said: {
    by: 'employee',
    learntAt: exactly(at('2026-11-23T08:00:00.000Z')),
    person: reporter,
  },
  channel: 'portal',
  reportedAt: at('2026-11-23T08:30:00.000Z'),
  riskOfLossOrUnlawfulProcessing: 'unknown',
  firstNoticed: { _tag: 'unknown' },
  facts: { title: text('Loonlijst verkeerd gestuurd'), whatHappened: text(SENTENCE) },
})

/** More is known. */
export const supplement = (): CommandData<'SupplementReport'> => ({
  said: { by: 'employee', learntAt: exactly(at('2026-11-23T08:40:00.000Z')), person: reporter },
  facts: { people: { _tag: 'about', n: 12 }, measuresTaken: text('Ontvanger gebeld.') },
})

/** Somebody whom nobody knows yet. */
export const somebody = person(personId(99), 'Hanneke Zuidema')

/** An incident that was reported a moment ago. */
export const reported = async (
  run: World['run'],
  organisation: OrganisationId,
): Promise<IncidentId> => (await run(reportIncident(report(), call(organisation)))).incident
