import { attachEvidence, itemIdOf, openAttachment, visible } from '@meldplicht/application'
import { IncidentId, ItemId, OrganisationId } from '@meldplicht/domain'
import { function as F, taskEither as TE } from 'fp-ts'
import type { UploadedFile } from '../server/upload.ts'
import type { ApiCall, ApiHandler, ApiReply } from './call.ts'
import { ask } from './call.ts'
import { incidentAddress, keyOf, param, written } from './operations.ts'
import type { ApiError } from './problem.ts'

const fileOf = ({ file }: ApiCall): TE.TaskEither<ApiError, UploadedFile> =>
  file === undefined ? TE.left({ _tag: 'Refused', error: { _tag: 'FileMissing' } }) : TE.right(file)

/** A file joins the dossier. */
export const postAttachment: ApiHandler = (site, call) =>
  F.pipe(
    TE.Do,
    TE.bind('organisation', () => param(OrganisationId, call, 'organisation')),
    TE.bind('incident', () => param(IncidentId, call, 'incident')),
    TE.bind('key', () => keyOf(call)),
    TE.bind('file', () => fileOf(call)),
    TE.bind('done', ({ organisation, incident, key, file }) =>
      ask(
        site,
        visible(attachEvidence(file)(incident, call.body, call.writing(organisation, key))),
      ),
    ),
    TE.map(({ organisation, incident, key, done }): ApiReply => {
      const attachment = itemIdOf(key, 'attachment')
      return {
        status: done.repeated ? 200 : 201,
        location: `${incidentAddress(organisation, incident)}/attachments/${attachment}`,
        body: { attachment, ...written(done) },
      }
    }),
  )

/** One file of an incident. Who gets it is recorded (P-05). */
export const getAttachment: ApiHandler = (site, call) =>
  F.pipe(
    TE.Do,
    TE.bind('organisation', () => param(OrganisationId, call, 'organisation')),
    TE.bind('incident', () => param(IncidentId, call, 'incident')),
    TE.bind('attachment', () => param(ItemId, call, 'attachment')),
    TE.chain(({ organisation, incident, attachment }) =>
      ask(site, openAttachment(incident, attachment, call.reading(organisation))),
    ),
    TE.map((file) => ({ file })),
  )
