import type { OfficeHours, OrganisationCommand } from '@meldplicht/domain'
import type { SettingsKey } from '../../src/view/models/settings-form.ts'
import { DAYS } from '../../src/view/settings/forms.ts'
import type { Filled } from './browser.ts'
import { instantIn, words } from './form-values.ts'

/** A form of the settings, and what somebody fills in there. */
export interface ChangeFilled {
  readonly key: SettingsKey
  readonly filled: Filled
}

const hoursFilled = ({ days, holidays }: OfficeHours): Filled => ({
  ...Object.fromEntries(
    DAYS.flatMap((day) => {
      const one = days[day]
      return one._tag === 'open'
        ? [
            [`${day}From`, one.from],
            [`${day}To`, one.to],
          ]
        : [
            [`${day}From`, ''],
            [`${day}To`, ''],
          ]
    }),
  ),
  holidays: holidays === 'dutch-public' ? ['yes'] : [],
})

/** The form of a command on the settings, filled in. */
export const changeOf = (
  command: Exclude<OrganisationCommand, { readonly _tag: 'RegisterOrganisation' }>,
): ChangeFilled => {
  switch (command._tag) {
    case 'SetContactPoints': {
      const { incidentPhone, questionsPhone, email, portal } = command.data
      return {
        key: 'contact',
        filled: {
          incidentPhone: words(incidentPhone),
          questionsPhone: words(questionsPhone),
          email: words(email),
          portal: words(portal),
        },
      }
    }
    case 'SetOfficeHours':
      return { key: 'hours', filled: hoursFilled(command.data.hours) }
    case 'RegisterOutsideParty': {
      const { name, role, contact } = command.data
      return { key: 'party', filled: { name: words(name), role, contact: words(contact) } }
    }
    case 'RecordAgreement': {
      const { party, concludedAt, noticeHours, terms, subProcessors } = command.data
      return {
        key: 'agreement',
        filled: {
          party,
          noticeHours: noticeHours === undefined ? '' : String(noticeHours),
          terms: words(terms),
          subProcessors: words(subProcessors),
          ...instantIn('concluded', concludedAt),
        },
      }
    }
    case 'GrantRole': {
      const { person, role, side, firm } = command.data
      return { key: 'grant', filled: { name: words(person.name), role, side, firm: firm ?? '' } }
    }
    case 'RevokeRole': {
      const { person, role } = command.data
      return { key: 'revoke', filled: { grant: `${person}/${role}` } }
    }
    case 'RecordMandate': {
      const { to, grantedBy, from, until } = command.data
      return {
        key: 'mandate',
        filled: {
          to: to.id,
          grantedBy: grantedBy.id,
          ...instantIn('from', from),
          ...instantIn('until', until),
        },
      }
    }
    case 'RecordLegalEntity': {
      const { name, traits, registration, address, sector, size, activity } = command.data
      const { establishments, mainEstablishmentIsDutch, establishedInEea } = command.data
      const { representative, turnover } = command.data
      return {
        key: 'entity',
        filled: {
          name: words(name),
          traits: traits.flatMap(({ trait, holds }) => (holds === 'yes' ? [trait] : [])),
          traitsComplete: traits.some(({ holds }) => holds === 'no') ? ['yes'] : [],
          registration: words(registration),
          address: words(address),
          sector: sector ?? '',
          size: size ?? '',
          activity: words(activity),
          establishments: establishments?._tag === 'listed' ? establishments.keys.join(', ') : '',
          mainEstablishmentIsDutch: mainEstablishmentIsDutch ?? '',
          establishedInEea: establishedInEea ?? '',
          representative: words(representative),
          turnover: turnover === undefined ? '' : String(turnover),
        },
      }
    }
    case 'RecordAgreedTerm': {
      const { with: partner, hours, what, until } = command.data
      return {
        key: 'term',
        filled: {
          with: partner,
          hours: String(hours),
          what: words(what),
          ...instantIn('until', until),
        },
      }
    }
  }
}
