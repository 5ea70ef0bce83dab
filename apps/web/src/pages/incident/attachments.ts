import type { Incident, Organisation } from '@meldplicht/domain'
import type { AttachmentRow } from '../../view/models/follow-up.ts'
import { typist, whoIs, wordsOf } from '../words.ts'

/** The files of a dossier, oldest first. */
export const attachmentRows = (
  incident: Incident,
  organisation: Organisation,
): ReadonlyArray<AttachmentRow> =>
  incident.attachments.map(({ data, recordedAt, typedBy }) => ({
    id: data.attachment,
    name: wordsOf(data.name),
    size: data.file.size,
    from: whoIs(data.said.person, data.said.by),
    by: { who: typist(organisation, typedBy), at: recordedAt },
    ...(data.what === undefined ? {} : { what: wordsOf(data.what) }),
  }))
