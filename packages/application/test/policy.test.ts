import type { IncidentCommand, OrganisationCommand } from '@meldplicht/domain'
import { Erased, INCIDENT_COMMANDS, ORGANISATION_COMMANDS, Sealed } from '@meldplicht/domain'
import { memoryStore } from '@meldplicht/event-store'
import { arbitraryOf, incidentId, text } from '@meldplicht/testing'
import fc from 'fast-check'
import type * as t from 'io-ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AppError, PolicyQuestion, UseCase } from '../src/index.ts'
import {
  findIncident,
  listDue,
  listOrganisations,
  listRegister,
  readDue,
  readRegister,
  registerYears,
  reportIncident,
  searchRegister,
  showIncident,
  showOrganisation,
  whoRead,
} from '../src/index.ts'
import { report } from './support/inputs.ts'
import type { SpyStore } from './support/spy-store.ts'
import { spyStore } from './support/spy-store.ts'
import type { LaterTag } from './support/use-case-of.ts'
import { incidentUseCaseOf, organisationUseCaseOf } from './support/use-case-of.ts'
import type { World } from './support/world.ts'
import { call, newOrganisationId, world } from './support/world.ts'

type IncidentTag = IncidentCommand['_tag']
type OrganisationTag = OrganisationCommand['_tag']

// A command that brings a file is asked about by tests of its own.
const isLater = (tag: string): tag is LaterTag =>
  Object.hasOwn(INCIDENT_COMMANDS, tag) && tag !== 'ReportIncident' && tag !== 'AttachEvidence'
const isOrganisation = (tag: string): tag is OrganisationTag =>
  Object.hasOwn(ORGANISATION_COMMANDS, tag)

const organisation = newOrganisationId()
const incident = incidentId(1)

// Sealed and erased text cannot be sent in: readable text stands in its place.
const readable = (u: unknown): unknown => {
  if (Sealed.is(u) || Erased.is(u)) return text('leesbaar')
  if (typeof u !== 'object' || u === null) return u
  if (Array.isArray(u)) return u.map(readable)
  return Object.fromEntries(Object.entries(u).map(([key, value]) => [key, readable(value)]))
}

const dataOf = (command: unknown): unknown =>
  typeof command === 'object' && command !== null && 'data' in command ? command.data : undefined

// Any input that is decoded: the policy is asked for what was understood.
const some = (tag: IncidentTag | OrganisationTag): unknown => {
  const codec: t.Mixed = isOrganisation(tag) ? ORGANISATION_COMMANDS[tag] : INCIDENT_COMMANDS[tag]
  const [command] = fc.sample(arbitraryOf(codec), { numRuns: 1, seed: 42 })
  const data = readable(dataOf(command))
  return tag === 'RegisterOrganisation' && typeof data === 'object'
    ? { ...data, organisation }
    : data
}

const read = call(organisation)
const useCases: ReadonlyArray<readonly [string, PolicyQuestion['action'], UseCase<unknown>]> = [
  ...Object.keys(INCIDENT_COMMANDS)
    .filter(isLater)
    .map((tag) => [tag, tag, incidentUseCaseOf(tag)(incident, some(tag), read)] as const),
  ...Object.keys(ORGANISATION_COMMANDS)
    .filter(isOrganisation)
    .map((tag) => [tag, tag, organisationUseCaseOf(tag)(some(tag), read)] as const),
  ['ReportIncident', 'ReportIncident', reportIncident(report(), read)],
  ['showIncident', 'ReadIncident', showIncident(incident, read)],
  ['showOrganisation', 'ReadOrganisation', showOrganisation(read)],
  ['whoRead', 'ReadAccess', whoRead(incident, read)],
  ['listRegister', 'ReadRegister', listRegister({ limit: 50, offset: 0 }, read)],
  ['listDue', 'ReadDue', listDue({ organisation, limit: 50 }, read)],
  ['readRegister', 'ReadRegister', readRegister({ limit: 50, offset: 0 }, read)],
  ['searchRegister', 'ReadRegister', searchRegister(() => true, { limit: 50, offset: 0 }, read)],
  ['registerYears', 'ReadRegister', registerYears(read)],
  ['readDue', 'ReadDue', readDue({ organisation, limit: 50 }, read)],
  ['readDue of all', 'ReadDue', readDue({ limit: 50 }, read)],
  ['listDue of all', 'ReadDue', listDue({ limit: 50 }, read)],
  ['findIncident', 'ReadRegister', findIncident(incident, organisation, read)],
  ['findIncident anywhere', 'ReadRegister', findIncident(incident, undefined, read)],
  ['listOrganisations', 'ListOrganisations', listOrganisations(read)],
]

describe('a policy that says no (A-06)', () => {
  let made: World
  let spy: SpyStore
  const questions: Array<PolicyQuestion> = []

  beforeEach(async () => {
    spy = spyStore(memoryStore())
    made = await world({
      store: spy,
      policy: (question) => {
        questions.push(question)
        return false
      },
    })
    questions.length = 0
  })

  test.each(useCases)(
    'is asked by %s before anything is read or recorded',
    async (_name, action, useCase) => {
      const views: Array<string> = []
      const projections = new Proxy(made.projections, {
        get: (target, key): unknown => {
          views.push(String(key))
          return Reflect.get(target, key)
        },
      })
      spy.forget()
      const answer = await useCase({ ...made.deps, projections })()
      const forbidden: AppError = { _tag: 'Forbidden', action }
      expect(answer).toEqual({ _tag: 'Left', left: forbidden })
      expect(spy.asked).toEqual([])
      expect(views).toEqual([])
      expect(questions.map(({ actor }) => actor)).toEqual([read.actor])
    },
  )
})

test('every command of the domain has a use case', () => {
  for (const tag of Object.keys(INCIDENT_COMMANDS).filter(isLater))
    expect(incidentUseCaseOf(tag)).toBeTypeOf('function')
  for (const tag of Object.keys(ORGANISATION_COMMANDS).filter(isOrganisation))
    expect(organisationUseCaseOf(tag)).toBeTypeOf('function')
})
