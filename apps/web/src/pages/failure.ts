import type { Doing } from '@meldplicht/application'
import { describeAppError } from '@meldplicht/application'
import type { Instant } from '@meldplicht/domain'
import { statusOf } from '../server/status-of.ts'
import type { FailureKind } from '../view/models/failure.ts'
import { failurePage } from '../view/pages/failure.ts'
import type { PageError, Reply, Site } from './site.ts'
import { page } from './site.ts'
import { say } from './words.ts'

// Every status speaks as one of the kinds that people can do something with.
const kindOf = (status: number, doing: Doing): FailureKind => {
  if (status >= 500 && doing === 'reading') return 'not-shown'
  switch (status) {
    case 403:
    case 404:
    case 409:
    case 413:
    case 503:
      return status
    default:
      return status < 500 ? 400 : 500
  }
}

/** The page for something that did not happen: what, what was kept, what to do. */
export const failure = (
  site: Site,
  now: Instant,
  status: number,
  detail?: string,
  kind: FailureKind = kindOf(status, 'writing'),
): Reply =>
  page(
    failurePage(
      {
        frame: { now, stylesheet: site.stylesheet, contact: {}, user: { role: 'local-user' } },
        kind,
        ...(detail === undefined ? {} : { detail }),
      },
      site.texts,
    ),
    status,
  )

/** The failure page of an error. */
export const failureOf = (site: Site, now: Instant, error: PageError, doing: Doing): Reply => {
  if (error._tag === 'NoSuchPage') return failure(site, now, 404)
  // A page that is not there and one that may not be seen look the same.
  if (error._tag === 'NotFound' || error._tag === 'Forbidden') return failure(site, now, 404)
  const kind = error._tag === 'CommandIdReused' ? 'sent-before' : undefined
  const detail = say(describeAppError(error, doing), site.texts)
  return failure(site, now, statusOf(error), detail, kind ?? kindOf(statusOf(error), doing))
}
