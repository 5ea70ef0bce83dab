import { listOrganisations } from '@meldplicht/application'
import { EntityTrait } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { SettingsPage } from '../view/models/settings.ts'
import { settingsPage } from '../view/pages/settings.ts'
import { handlerFrame } from './frame.ts'
import { organisationIn } from './read.ts'
import type { PageHandler } from './site.ts'
import { ask, page } from './site.ts'
import { plain, wordsOf } from './words.ts'

/** The settings of one organisation, to look at. */
export const showSettings: PageHandler = (site, visit) =>
  F.pipe(
    organisationIn(site, visit),
    TE.bindTo('organisation'),
    TE.bind('organisations', () => ask(site, listOrganisations({ actor: site.actor }))),
    TE.map(({ organisation, organisations }) => {
      const model: SettingsPage = {
        frame: handlerFrame(site, visit, organisation),
        organisation: {
          id: organisation.id,
          name: wordsOf(organisation.registered.data.name),
        },
        organisations: organisations.map((one) => ({
          id: one.organisation,
          name: plain(one.name),
        })),
        registeredAt: organisation.registered.recordedAt,
        entities: organisation.entities.map(({ data }) => ({
          id: data.entity,
          name: wordsOf(data.name),
          is: data.traits.filter(({ holds }) => holds === 'yes').map(({ trait }) => trait),
          complete: EntityTrait.keys.every((trait) =>
            data.traits.some((one) => one.trait === trait && one.holds !== 'unknown'),
          ),
        })),
        terms: organisation.agreedTerms.map(({ data }) => ({
          id: data.term,
          with: data.with,
          hours: data.hours,
          what: wordsOf(data.what),
        })),
        parties: organisation.parties.map(({ registered, agreements }) => {
          const agreement = agreements.at(-1)?.data
          const { contact } = registered.data
          return {
            name: wordsOf(registered.data.name),
            role: registered.data.role,
            ...(contact === undefined ? {} : { contact: wordsOf(contact) }),
            ...(agreement === undefined
              ? {}
              : {
                  agreement: {
                    at: agreement.concludedAt,
                    ...(agreement.noticeHours === undefined
                      ? {}
                      : { noticeHours: agreement.noticeHours }),
                  },
                }),
          }
        }),
        people: organisation.grants.map(({ data }) => ({
          name: wordsOf(data.person.name),
          role: data.role,
          side: data.side,
        })),
        mandates: organisation.mandates.map(({ data }) => ({
          to: wordsOf(data.to.name),
          from: data.from,
          ...(data.until === undefined ? {} : { until: data.until }),
        })),
      }
      return page(settingsPage(model, site.texts))
    }),
  )
