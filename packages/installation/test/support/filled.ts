import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Deps } from '@meldplicht/application'
import { registerOrganisation, reportIncident, visible } from '@meldplicht/application'
import type { IncidentId } from '@meldplicht/domain'
import { exactly } from '@meldplicht/domain'
import type { EventStore } from '@meldplicht/event-store'
import { at, reporter, right, text } from '@meldplicht/testing'
import { onTestFinished } from 'vitest'
import { call, install, newOrganisationId, temporaryDirectory } from './installed.ts'

/** A report by portal. */
export const report = {
  said: { by: 'employee', learntAt: exactly(at('2026-11-23T08:00:00.000Z')), person: reporter },
  channel: 'portal',
  reportedAt: '2026-11-23T08:30:00.000Z',
  riskOfLossOrUnlawfulProcessing: 'unknown',
  firstNoticed: { _tag: 'unknown' },
  facts: { whatHappened: text('Loonlijst naar de verkeerde inlener.') },
}
/** The organisation of these tests. */
export const organisation = newOrganisationId()
/** A page of a list. */
export const page = { limit: 50, offset: 0 }

/** Registers the organisation, and reports once: this incident. */
export const fill = async (deps: Deps): Promise<IncidentId> => {
  const name = text('Uitzendbureau Lindeveld')
  await right(registerOrganisation({ organisation, name }, call(organisation))(deps))
  return (await right(visible(reportIncident(report, call(organisation)))(deps))).incident
}

/** A data directory with one report in it, closed. */
export const filled = async (): Promise<string> => {
  const dataDir = join(temporaryDirectory(), 'data')
  const { deps, close } = await install(dataDir)
  await fill(deps)
  await close()
  return dataDir
}

/** How many events a log holds. */
export const headOf = async (store: EventStore): Promise<number> => {
  const { signal } = new AbortController()
  const prefixes = ['incident-', 'organisation-', 'access-', 'notice-'] as const
  return (await right(store.readLog({ prefixes }, { signal }))).events.length
}

/** Opens the file as another program would; it is closed when the test is done. */
export const raw = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path)
  onTestFinished(() => {
    if (db.isOpen) db.close()
  })
  return db
}
