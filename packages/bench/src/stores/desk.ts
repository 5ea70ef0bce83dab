import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deps, UseCase, WriteCall } from '@meldplicht/application'
import * as application from '@meldplicht/application'
import { loopbackPolicy, openProjections, reportIncident } from '@meldplicht/application'
import { memoryBlobs } from '@meldplicht/blobs'
import type { IncidentId, OrganisationId } from '@meldplicht/domain'
import { CommandId, exactly, OrganisationId as OrganisationIdCodec } from '@meldplicht/domain'
import type { EventStore } from '@meldplicht/event-store'
import { memoryStore } from '@meldplicht/event-store'
import { at, fg, must, organisationSteps, reporter, right, text } from '@meldplicht/testing'
import type { Vault } from '@meldplicht/vault'
import { patient } from './patient.ts'

const now = at('2026-11-23T09:00:00.000Z')

/** An organisation with its people, parties and mandate, whose incidents can be worked on. */
export interface Desk {
  readonly report: () => Promise<IncidentId>
  readonly supplement: (incident: IncidentId) => Promise<unknown>
  readonly close: () => Promise<void>
}

const isUseCase = (u: unknown): u is (input: unknown, call: WriteCall) => UseCase<unknown> =>
  typeof u === 'function'

const said = { by: 'employee', learntAt: exactly(at('2026-11-23T08:00:00.000Z')), person: reporter }

const report = {
  said,
  channel: 'portal',
  reportedAt: '2026-11-23T08:30:00.000Z',
  riskOfLossOrUnlawfulProcessing: 'unknown',
  firstNoticed: { _tag: 'unknown' },
  facts: {
    title: text('Loonlijst verkeerd gestuurd'),
    whatHappened: text('De loonlijst van week 47 ging naar de verkeerde inlener.'),
  },
}

const supplement = {
  said,
  facts: { people: { _tag: 'about', n: 12 }, measuresTaken: text('Ontvanger gebeld.') },
}

const callOf = (organisation: OrganisationId): WriteCall => ({
  actor: { kind: 'loopback', person: fg.id },
  organisation,
  commandId: must(CommandId, randomUUID()),
  ...patient,
})

/** Sets a desk up on a store and a vault. Its views follow another log, so that they cost nothing. */
export const openDesk = async (store: EventStore, vault: Vault): Promise<Desk> => {
  const organisation = must(OrganisationIdCodec, randomUUID())
  const elsewhere = memoryStore()
  const directory = mkdtempSync(join(tmpdir(), 'bench-views-'))
  const path = join(directory, 'views.db')
  const views = { store: elsewhere, vault, path, now: () => now }
  const projections = await right(openProjections(views))
  const deps: Deps = {
    store,
    vault,
    blobs: memoryBlobs({ now: () => now }),
    attachmentLimit: 0,
    projections,
    clock: { now: () => now },
    ids: { commandId: () => must(CommandId, randomUUID()) },
    policy: loopbackPolicy,
  }
  for (const { _tag, data } of organisationSteps) {
    const found: unknown = Reflect.get(
      application,
      `${_tag.charAt(0).toLowerCase()}${_tag.slice(1)}`,
    )
    if (!isUseCase(found)) throw new Error(`no use case for ${_tag}`)
    const own = _tag === 'RegisterOrganisation' ? { ...data, organisation } : data
    await right(found(own, callOf(organisation))(deps))
  }
  return {
    report: async () => (await right(reportIncident(report, callOf(organisation))(deps))).incident,
    supplement: (incident) =>
      right(application.supplementReport(incident, supplement, callOf(organisation))(deps)),
    close: async () => {
      await projections.close()
      await elsewhere.close()()
      rmSync(directory, { recursive: true })
    },
  }
}
