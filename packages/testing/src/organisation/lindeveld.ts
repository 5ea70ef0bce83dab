import type {
  OfficeDay,
  Organisation,
  OrganisationCommand,
  OrganisationState,
  Role,
} from '@meldplicht/domain'
import { contactOf, decideOrganisation, evolveOrganisation } from '@meldplicht/domain'
import { at, eventId, itemId, organisationId, text } from '../values.ts'
import {
  administrator,
  boardMember,
  decider,
  deskOfficer,
  fg,
  otherDecider,
  reporter,
} from './people.ts'

/** The organisation of the default context: an invented temp agency. */
export const lindeveld = organisationId(1)
/** A processor with an agreement. */
export const payrollProcessor = itemId(1)
/** A processor without an agreement. */
export const planningProcessor = itemId(2)
/** A hirer: a controller of its own. */
export const hirer = itemId(3)
/** The mandate under which the FG files. */
export const filingMandate = itemId(4)

const work: OfficeDay = { _tag: 'open', from: '08:30', to: '17:30' }
const shut: OfficeDay = { _tag: 'closed' }

const roles = [
  [fg, 'fg', 'fg-office'],
  [deskOfficer, 'desk', 'fg-office'],
  [decider, 'decider', 'controller'],
  [otherDecider, 'decider', 'controller'],
  [reporter, 'reporter', 'controller'],
  [boardMember, 'board', 'controller'],
  [administrator, 'administrator', 'controller'],
] as const satisfies ReadonlyArray<readonly [unknown, Role, 'controller' | 'fg-office']>

/** The commands that set the organisation up, in an order in which each is accepted. */
export const organisationSteps: ReadonlyArray<OrganisationCommand> = [
  {
    _tag: 'RegisterOrganisation',
    data: { organisation: lindeveld, name: text('Uitzendbureau Lindeveld') },
  },
  {
    _tag: 'SetOfficeHours',
    data: {
      hours: {
        days: {
          monday: work,
          tuesday: work,
          wednesday: work,
          thursday: work,
          friday: work,
          saturday: shut,
          sunday: shut,
        },
        holidays: 'dutch-public',
      },
    },
  },
  {
    _tag: 'SetContactPoints',
    data: {
      incidentPhone: text('085 000 24 70'),
      questionsPhone: text('0174 000 320'),
      email: text('vragen@lindeveld.example'),
      portal: text('https://portaal.lindeveld.example'),
    },
  },
  ...roles.map(
    ([person, role, side]): OrganisationCommand => ({
      _tag: 'GrantRole',
      data: { person, role, side },
    }),
  ),
  {
    _tag: 'RegisterOutsideParty',
    data: {
      party: payrollProcessor,
      name: text('Loonwijzer BV'),
      role: 'processor',
      contact: contactOf(administrator.id, 'storing@loonwijzer.example'),
    },
  },
  {
    _tag: 'RecordAgreement',
    data: {
      party: payrollProcessor,
      concludedAt: at('2025-02-03T09:00:00.000Z'),
      noticeHours: 24,
      terms: text('Verwerkersovereenkomst 2025, bijlage 3: meldt een incident binnen 24 uur.'),
    },
  },
  {
    _tag: 'RegisterOutsideParty',
    data: { party: planningProcessor, name: text('Planbord Online'), role: 'processor' },
  },
  {
    _tag: 'RegisterOutsideParty',
    data: { party: hirer, name: text('Kwekerij De Hoge Akker'), role: 'independent-controller' },
  },
  {
    _tag: 'RecordMandate',
    data: {
      mandate: filingMandate,
      to: fg,
      grantedBy: decider,
      from: at('2026-01-01T00:00:00.000Z'),
    },
  },
]

/** When the organisation is set up: before any story starts. */
export const setUpAt = at('2026-01-05T09:00:00.000Z')

/** Plays commands on an organisation; a refused one breaks the test. */
export const playOrganisation = (
  commands: ReadonlyArray<OrganisationCommand>,
  from?: Organisation,
): Organisation => {
  const state = commands.reduce<OrganisationState>((before, command) => {
    const decided = decideOrganisation(command, before, { now: setUpAt })
    if (decided._tag === 'Left') throw new Error(`${command._tag}: ${decided.left._tag}`)
    return decided.right.reduce<OrganisationState>(
      (s, event) =>
        evolveOrganisation(s, {
          id: eventId(1),
          recordedAt: setUpAt,
          typedBy: administrator.id,
          event,
        }),
      before,
    )
  }, from)
  if (state === undefined) throw new Error('the first command registers the organisation')
  return state
}

/** The organisation as it stands after {@link organisationSteps}. */
export const organisation: Organisation = playOrganisation(organisationSteps)
