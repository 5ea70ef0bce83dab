import { findIncident, showIncident, showOrganisation } from '@meldplicht/application'
import type { Facts, Incident } from '@meldplicht/domain'
import { IncidentId, keysOf, receiptCode } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { receiptPage } from '../view/index.ts'
import type {
  ReceiptPage,
  ReportDataKey,
  ReportedFacts,
  ReportPeopleKey,
  WhatKey,
} from '../view/models/report.ts'
import { handlerFrame, isOutsideHours, named, reporterFrame } from './frame.ts'
import { idIn } from './read.ts'
import { REPORT_DATA } from './report-facts.ts'
import type { PageHandler } from './site.ts'
import { ask, page } from './site.ts'
import { plain, wordsOf } from './words.ts'

const whatOf = (facts: Facts): ReadonlyArray<WhatKey> => [
  ...(facts.confidentiality === undefined ? [] : (['disclosed'] as const)),
  ...(facts.availability === undefined ? [] : (['lost'] as const)),
  ...(facts.integrity === undefined ? [] : (['altered'] as const)),
]

const DATA: ReadonlyArray<Exclude<ReportDataKey, 'unknown'>> = [
  'contact',
  'bsn',
  'identity-document',
  'bank-or-salary',
  'health',
  'credentials',
  'vehicle-registration',
  'other',
]

const dataOf = (facts: Facts): ReadonlyArray<ReportDataKey> => {
  if (facts.dataCategories?._tag === 'unknown') return ['unknown']
  const keys = keysOf(facts.dataCategories)
  return DATA.filter((one) => REPORT_DATA[one].some((key) => keys.includes(key)))
}

const groupsOf = (facts: Facts): ReadonlyArray<ReportPeopleKey> => {
  if (facts.peopleGroups?._tag === 'unknown') return ['unknown']
  const keys = keysOf(facts.peopleGroups)
  const all: ReadonlyArray<Exclude<ReportPeopleKey, 'unknown'>> = [
    'temp-workers',
    'applicants',
    'employees',
    'client-contacts',
  ]
  return all.filter((one) => keys.includes(one))
}

/** What the reporter said, and nothing that was learnt since. */
const reportedFacts = ({ reported }: Incident): ReportedFacts => {
  const { facts, firstNoticed } = reported.data
  return {
    what: whatOf(facts),
    occurred: facts.occurredFrom ?? { _tag: 'unknown' },
    noticed: firstNoticed,
    data: dataOf(facts),
    groups: groupsOf(facts),
    people: facts.people ?? { _tag: 'unknown' },
    ...(facts.measuresTaken === undefined ? {} : { done: wordsOf(facts.measuresTaken) }),
  }
}

/** The receipt of a report (P-04). */
export const showReceipt: PageHandler = (site, visit) =>
  F.pipe(
    idIn(IncidentId, visit, 'incident'),
    TE.chain((id) => ask(site, findIncident(id, undefined, { actor: site.actor }))),
    TE.bindTo('summary'),
    TE.bind('organisation', ({ summary }) =>
      ask(site, showOrganisation(visit.reading(summary.organisation))),
    ),
    TE.bind('view', ({ summary }) =>
      ask(site, showIncident(summary.incident, visit.reading(summary.organisation))),
    ),
    TE.map(({ summary, organisation, view }) => {
      const { said, reportedAt } = view.incident.reported.data
      const forDesk = visit.query('voor') === 'piket'
      const callBack = plain(said.person?.contact)
      const model: ReceiptPage = {
        frame: forDesk
          ? handlerFrame(site, visit, organisation)
          : reporterFrame(site, visit, organisation),
        organisation: named(organisation),
        outsideHours: isOutsideHours(organisation, visit),
        receivedAt: reportedAt,
        code: receiptCode(summary.incident),
        by: said.by,
        facts: reportedFacts(view.incident),
        ...(callBack === '' ? {} : { callBack }),
        ...(forDesk
          ? { incident: { organisationId: organisation.id, incidentId: summary.incident } }
          : {}),
      }
      return page(receiptPage(model, site.texts))
    }),
  )
