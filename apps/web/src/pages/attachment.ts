import { openAttachment } from '@meldplicht/application'
import { ItemId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import { foundIn, idIn } from './read.ts'
import type { PageHandler, Reply } from './site.ts'
import { ask } from './site.ts'

/** Gives out one file of an incident, to save. Who got it is recorded first (P-05). */
export const giveAttachment: PageHandler = (site, visit) =>
  F.pipe(
    idIn(ItemId, visit, 'attachment'),
    TE.bindTo('attachment'),
    TE.bind('found', () => foundIn(site, visit)),
    TE.chain(({ attachment, found: { summary, organisation } }) =>
      ask(site, openAttachment(summary.incident, attachment, visit.reading(organisation.id))),
    ),
    TE.map((file): Reply => ({ _tag: 'file', file })),
  )
