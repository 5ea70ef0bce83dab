import type {
  Instant,
  OfficeDay,
  OrganisationId,
  PartyRole,
  Person,
  Role,
  Side,
} from '@meldplicht/domain'
import { EntityTrait } from '@meldplicht/domain'
import * as cast from './cast.ts'
import type { Moments } from './moments.ts'
import type { SettingsCommand, Step } from './step.ts'
import { text } from './words.ts'

const work: OfficeDay = { _tag: 'open', from: '08:30', to: '17:30' }
const shut: OfficeDay = { _tag: 'closed' }

const officeHours: SettingsCommand = {
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
}

// One 24x7 number for all: the FG's office answers it.
const contacts = (portal: string): SettingsCommand => ({
  _tag: 'SetContactPoints',
  data: {
    incidentPhone: text('085 000 00 24'),
    questionsPhone: text('085 000 00 10'),
    email: text('fg@veldzicht.example'),
    portal: text(portal),
  },
})

const grant = (person: Person, role: Role, side: Side): SettingsCommand => ({
  _tag: 'GrantRole',
  data: { person, role, side },
})

const party = (
  item: typeof cast.rietveen,
  name: string,
  role: PartyRole,
  contact?: string,
): SettingsCommand => ({
  _tag: 'RegisterOutsideParty',
  data: {
    party: item,
    name: text(name),
    role,
    ...(contact === undefined ? {} : { contact: text(contact) }),
  },
})

const mandate = (
  item: typeof cast.rietveen,
  grantedBy: Person,
  from: Instant,
): SettingsCommand => ({
  _tag: 'RecordMandate',
  data: { mandate: item, to: cast.fg, grantedBy, from },
})

// A temp agency is none of what the other laws name; Maasduin did not say, so it is asked.
const company = (item: typeof cast.rietveen, name: string): SettingsCommand => ({
  _tag: 'RecordLegalEntity',
  data: {
    entity: item,
    name: text(name),
    traits: EntityTrait.keys.map((trait) => ({ trait, holds: 'no' })),
    sector: 'private',
    size: 'small-or-medium',
    establishments: { _tag: 'listed', keys: ['NL'], complete: true },
    mainEstablishmentIsDutch: 'yes',
    establishedInEea: 'yes',
  },
})

const fgOffice = [grant(cast.fg, 'fg', 'fg-office'), grant(cast.desk, 'desk', 'fg-office')] as const

const lindeveld = (m: Moments): ReadonlyArray<SettingsCommand> => [
  officeHours,
  contacts('https://portaal.lindeveld.example'),
  ...fgOffice,
  grant(cast.terpstra, 'decider', 'controller'),
  grant(cast.bouzidi, 'decider', 'controller'),
  grant(cast.koster, 'board', 'controller'),
  grant(cast.veenstra, 'administrator', 'controller'),
  grant(cast.aksoy, 'reporter', 'controller'),
  grant(cast.jonker, 'reporter', 'controller'),
  party(cast.rietveen, 'Rietveen Verloning', 'processor', 'storing@rietveen.example'),
  {
    _tag: 'RecordAgreement',
    data: {
      party: cast.rietveen,
      concludedAt: m.day(620, '10:00'),
      noticeHours: 24,
      terms: text('Verwerkersovereenkomst, bijlage 3: Rietveen meldt een incident binnen 24 uur.'),
      subProcessors: text('Mailhuis Oost verstuurt de loonstroken.'),
    },
  },
  party(cast.planbord, 'Planbord Online', 'processor', 'hulp@planbord.example'),
  party(cast.flexpool, 'Flexpool Waterrand', 'joint-controller'),
  party(cast.hogeAkker, 'Kwekerij De Hoge Akker', 'independent-controller'),
  party(cast.arboWijs, 'Arbodienst Wijsgerust', 'independent-controller'),
  company(cast.lindeveldCompany, 'Uitzendbureau Lindeveld BV'),
  mandate(cast.mandateLindeveld, cast.terpstra, m.day(600, '12:00')),
]

const zorgflex = (m: Moments): ReadonlyArray<SettingsCommand> => [
  officeHours,
  contacts('https://portaal.zorgflex-noordwal.example'),
  ...fgOffice,
  grant(cast.rozema, 'decider', 'controller'),
  grant(cast.tahiri, 'reporter', 'controller'),
  party(cast.planbordZorgflex, 'Planbord Online', 'processor', 'hulp@planbord.example'),
  {
    _tag: 'RecordAgreement',
    data: { party: cast.planbordZorgflex, concludedAt: m.day(500, '09:30'), noticeHours: 48 },
  },
  company(cast.zorgflexCompany, 'Zorgflex Noordwal BV'),
  mandate(cast.mandateZorgflex, cast.rozema, m.day(480, '12:00')),
]

// Maasduin gave no mandate: it files itself, on the advice of the FG.
const maasduin = (): ReadonlyArray<SettingsCommand> => [
  officeHours,
  contacts('https://portaal.maasduin-techniek.example'),
  ...fgOffice,
  grant(cast.hendriks, 'decider', 'controller'),
  grant(cast.lammers, 'decider', 'controller'),
  grant(cast.osman, 'reporter', 'controller'),
]

/** How long before the seeding the organisations were set up, in hours. */
export const SET_UP_HOURS = 400 * 24

const steps = (
  key: string,
  organisation: OrganisationId,
  name: string,
  at: Instant,
  commands: ReadonlyArray<SettingsCommand>,
): ReadonlyArray<Step> => {
  const register: SettingsCommand = {
    _tag: 'RegisterOrganisation',
    data: { organisation, name: text(name) },
  }
  return [register, ...commands].map((command, i) => ({
    name: `${key}/settings/${i}`,
    organisation,
    at,
    by: cast.veenstra.id,
    act: { _tag: 'settings', command },
  }))
}

/** The three organisations, set up long before the first incident. */
export const settingsSteps = (m: Moments): ReadonlyArray<Step> => {
  const at = m.ago(SET_UP_HOURS)
  return [
    ...steps('lindeveld', cast.lindeveld, 'Uitzendbureau Lindeveld', at, lindeveld(m)),
    ...steps('zorgflex', cast.zorgflex, 'Zorgflex Noordwal', at, zorgflex(m)),
    ...steps('maasduin', cast.maasduin, 'Maasduin Techniek', at, maasduin()),
  ]
}
