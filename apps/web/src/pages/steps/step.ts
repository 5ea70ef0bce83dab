import type {
  CommandData,
  CommandId,
  Incident,
  IncidentCommand,
  IncidentDue,
  Instant,
  Organisation,
  RegisterEntry,
} from '@meldplicht/domain'
import type { LaterTag } from '../../commands/use-cases.ts'
import type { Form } from '../../server/body.ts'
import type { UploadedFile } from '../../server/upload.ts'
import type { Texts } from '../../text/texts.ts'
import type { FormState } from '../../view/models/form-state.ts'
import type { IncidentForm } from '../../view/models/incident-form.ts'
import type { Checked } from '../forms/checked.ts'

/** A command on an incident that is there. */
export type StepCommand =
  | Extract<IncidentCommand, { readonly _tag: LaterTag }>
  | {
      readonly _tag: 'AttachEvidence'
      readonly data: Omit<CommandData<'AttachEvidence'>, 'attachment' | 'name'>
      readonly file: UploadedFile
    }

/** What a form is read with. */
export interface Given {
  readonly form: Form
  readonly organisation: Organisation
  readonly now: Instant
  readonly commandId: CommandId
  /** The file that came with the form. */
  readonly file?: UploadedFile
}

/** What a form is drawn with. */
export interface About {
  readonly incident: Incident
  readonly entry: RegisterEntry
  readonly due: IncidentDue
  readonly organisation: Organisation
  readonly now: Instant
  readonly texts: Texts
  /** The largest file that may be added, in bytes. */
  readonly attachmentLimit: number
  readonly query: (name: string) => string
}

/** What a form of one step knows besides what every form knows. */
export type Extra = Partial<
  Pick<
    IncidentForm,
    | 'choices'
    | 'advice'
    | 'timeliness'
    | 'awareAt'
    | 'attachable'
    | 'obstacles'
    | 'corrects'
    | 'proposal'
  >
>

/** One step: from a form to its commands, and from an incident to its form. */
export interface Step {
  readonly commands: (given: Given) => Checked<ReadonlyArray<StepCommand>>
  readonly extra?: (about: About) => Extra
  /** What the form starts with. */
  readonly start?: (about: About) => FormState['values']
}

/** The fields of an object that are there. */
export const present = <T extends Readonly<Record<string, unknown>>>(
  fields: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } => {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const [key, value] of Object.entries(fields))
    if (value !== undefined) Object.assign(kept, { [key]: value })
  return kept
}
