import { ATTACHMENT_EXTENSIONS } from '@meldplicht/application'
import { ItemId } from '@meldplicht/domain'
import { either as E } from 'fp-ts'
import { right, together, wrong } from '../forms/checked.ts'
import { chosenOrNot, optionalWords } from '../forms/fields.ts'
import { wordsOf } from '../words.ts'
import { saidByFg, saidIn } from './people.ts'
import type { Step } from './step.ts'
import { present } from './step.ts'

/** A file joins the dossier. What it is follows from its content, which the use case looks at. */
export const attach: Step = {
  extra: ({ incident, attachmentLimit }) => ({
    attachable: { kinds: ATTACHMENT_EXTENSIONS, limit: attachmentLimit },
    choices: {
      evidence: incident.evidence.map(({ data }) => ({
        id: data.evidence,
        label: wordsOf(data.what),
      })),
    },
  }),
  start: () => saidByFg,
  commands: (given) => {
    const { form, file } = given
    if (file === undefined) return wrong('file', 'choose-a-file')
    const read = together({
      said: saidIn(given),
      what: optionalWords(form, 'what'),
      evidence: chosenOrNot(form, 'evidence', ItemId),
    })
    if (E.isLeft(read)) return read
    const { said, ...rest } = read.right
    return right([{ _tag: 'AttachEvidence', data: { said, ...present(rest) }, file }])
  },
}
