import type {
  OrganisationCommand,
  OrganisationError,
  OrganisationEvent,
  OrganisationState,
} from '@meldplicht/domain'
import {
  decideOrganisation,
  hasMandate,
  holdsRole,
  isOfController,
  partyOf,
} from '@meldplicht/domain'
import {
  at,
  decider,
  defaultContext,
  fg,
  filingMandate,
  itemId,
  organisation,
  organisationSteps,
  payrollProcessor,
  planningProcessor,
  playOrganisation,
  reporter,
  text,
} from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'

const { now } = defaultContext

const refused = (command: OrganisationCommand, state: OrganisationState): OrganisationError => {
  const decided = decideOrganisation(command, state, { now })
  if (decided._tag === 'Right') throw new Error(`${command._tag} was accepted`)
  return decided.left
}
const accepted = (command: OrganisationCommand): ReadonlyArray<OrganisationEvent> => {
  const decided = decideOrganisation(command, organisation, { now })
  if (decided._tag === 'Left') throw new Error(`${command._tag}: ${decided.left._tag}`)
  return decided.right
}

describe('an organisation (P-02)', () => {
  test('P-02 is registered once', () => {
    const [register] = organisationSteps
    if (register === undefined) throw new Error('no command')
    expect(refused(register, organisation)._tag).toBe('OrganisationAlreadyRegistered')
  })

  test('P-02 that is not there takes nothing', () => {
    for (const command of organisationSteps.slice(1))
      expect(refused(command, undefined)._tag).toBe('OrganisationUnknown')
  })

  test('P-06 P-15 has office hours and contact points that can be set again', () => {
    const again = organisationSteps.filter(({ _tag }) => _tag.startsWith('Set'))
    expect(again).toHaveLength(2)
    expect(again.map((command) => accepted(command)[0]?.type)).toEqual([
      'OfficeHoursSet',
      'ContactPointsSet',
    ])
  })
})

describe('outside parties and their agreements (A-07)', () => {
  const register: OrganisationCommand = {
    _tag: 'RegisterOutsideParty',
    data: { party: payrollProcessor, name: text('Nog een'), role: 'processor' },
  }
  const agree = (party: typeof payrollProcessor, concludedAt = now): OrganisationCommand => ({
    _tag: 'RecordAgreement',
    data: { party, concludedAt },
  })

  test('A-07 a processor without an agreement can be told from one that has it', () => {
    expect(partyOf(organisation, payrollProcessor)?.agreements).toHaveLength(1)
    expect(partyOf(organisation, planningProcessor)?.agreements).toEqual([])
  })

  test('A-07 a party is registered once', () => {
    expect(refused(register, organisation)).toEqual({
      _tag: 'ItemAlreadyKnown',
      item: payrollProcessor,
    })
  })

  test('A-07 an agreement is with a party that is known, and was concluded', () => {
    expect(refused(agree(itemId(99)), organisation)._tag).toBe('PartyUnknown')
    const future = at('2026-11-23T09:00:00.001Z')
    expect(refused(agree(planningProcessor, future), organisation)).toEqual({
      _tag: 'TimeInFuture',
      field: 'concludedAt',
      at: future,
    })
    expect(accepted(agree(planningProcessor))).toHaveLength(1)
  })
})

describe('roles (P-11, A-06)', () => {
  test('A-06 are granted once and revoked once', () => {
    const grant: OrganisationCommand = {
      _tag: 'GrantRole',
      data: { person: fg, role: 'fg', side: 'fg-office' },
    }
    expect(refused(grant, organisation)).toEqual({
      _tag: 'RoleAlreadyHeld',
      person: fg.id,
      role: 'fg',
    })
    const revoke: OrganisationCommand = { _tag: 'RevokeRole', data: { person: fg.id, role: 'fg' } }
    const without = playOrganisation([revoke], organisation)
    expect(holdsRole(without, fg.id, 'fg')).toBe(false)
    expect(refused(revoke, without)).toEqual({ _tag: 'RoleMissing', person: fg.id, role: 'fg' })
  })

  test('A-06 are revoked one by one, and of nobody else', () => {
    const more = playOrganisation(
      [
        { _tag: 'GrantRole', data: { person: decider, role: 'auditor', side: 'controller' } },
        { _tag: 'RevokeRole', data: { person: decider.id, role: 'auditor' } },
      ],
      organisation,
    )
    expect(holdsRole(more, decider.id, 'auditor')).toBe(false)
    expect(holdsRole(more, decider.id, 'decider')).toBe(true)
    expect(more.grants).toHaveLength(organisation.grants.length)
  })

  test('somebody belongs to the controller only when every grant says so', () => {
    expect(isOfController(organisation, decider.id)).toBe(true)
    expect(isOfController(organisation, fg.id)).toBe(false)
    const both = playOrganisation(
      [{ _tag: 'GrantRole', data: { person: decider, role: 'auditor', side: 'fg-office' } }],
      organisation,
    )
    expect(isOfController(both, decider.id)).toBe(false)
  })
})

describe('the mandate to file (P-11)', () => {
  const mandate = (
    data: Partial<Extract<OrganisationCommand, { _tag: 'RecordMandate' }>['data']>,
  ): OrganisationCommand => ({
    _tag: 'RecordMandate',
    data: { mandate: itemId(30), to: fg, grantedBy: decider, from: now, ...data },
  })

  test('P-11 is granted by a decider to an FG', () => {
    expect(refused(mandate({ grantedBy: reporter }), organisation)).toMatchObject({
      _tag: 'RoleMissing',
      role: 'decider',
    })
    expect(refused(mandate({ to: reporter }), organisation)).toMatchObject({
      _tag: 'RoleMissing',
      role: 'fg',
    })
    expect(accepted(mandate({}))).toHaveLength(1)
  })

  test('P-11 ends after it starts, and is recorded once', () => {
    expect(refused(mandate({ until: now }), organisation)).toEqual({
      _tag: 'TimesReversed',
      field: 'until',
    })
    expect(refused(mandate({ mandate: filingMandate }), organisation)._tag).toBe('ItemAlreadyKnown')
  })

  test('P-11 covers its first moment and not its last', () => {
    const until = at('2026-12-01T00:00:00.000Z')
    const ends = playOrganisation([mandate({ until })], organisation)
    const covers = (moment: string) => hasMandate(ends, itemId(30), fg.id, at(moment))
    expect(covers('2026-11-23T08:59:59.999Z')).toBe(false)
    expect(covers(now)).toBe(true)
    expect(covers('2026-11-30T23:59:59.999Z')).toBe(true)
    expect(covers(until)).toBe(false)
    expect(hasMandate(ends, itemId(30), decider.id, now)).toBe(false)
  })
})

describe('legal entities and what was promised to others', () => {
  const entity = (n: number, name: string): OrganisationCommand => ({
    _tag: 'RecordLegalEntity',
    data: { entity: itemId(n), name: text(name), traits: [] },
  })
  const term = (hours: number): OrganisationCommand => ({
    _tag: 'RecordAgreedTerm',
    data: { term: itemId(60), with: 'insurer', hours, what: text('Polis') },
  })

  test('are each as they were recorded last', () => {
    const state = playOrganisation(
      [entity(50, 'Een BV'), entity(51, 'Twee BV'), entity(50, 'Een NV'), term(48), term(24)],
      organisation,
    )
    expect(state.entities.map(({ data }) => data.name)).toEqual([text('Twee BV'), text('Een NV')])
    expect(state.agreedTerms.map(({ data }) => data.hours)).toEqual([24])
  })

  test('are recorded as they were said', () => {
    expect(accepted(entity(50, 'Een BV'))).toEqual([
      {
        type: 'LegalEntityRecorded',
        version: 1,
        data: { entity: itemId(50), name: text('Een BV'), traits: [] },
      },
    ])
    expect(accepted(term(48))).toHaveLength(1)
  })
})
