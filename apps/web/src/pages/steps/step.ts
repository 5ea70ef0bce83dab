import type {
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
import type { Texts } from '../../text/texts.ts'
import type { FormState } from '../../view/models/form-state.ts'
import type { IncidentForm } from '../../view/models/incident-form.ts'
import type { Checked } from '../forms/checked.ts'

/** A command on an incident that is there, but the one that brings a file. */
export type StepCommand = Extract<IncidentCommand, { readonly _tag: LaterTag }>

/** What a form is read with. */
export interface Given {
  readonly form: Form
  readonly organisation: Organisation
  readonly now: Instant
  readonly commandId: CommandId
}

/** What a form is drawn with. */
export interface About {
  readonly incident: Incident
  readonly entry: RegisterEntry
  readonly due: IncidentDue
  readonly organisation: Organisation
  readonly now: Instant
  readonly texts: Texts
  readonly query: (name: string) => string
}

/** What a form of one step knows besides what every form knows. */
export type Extra = Partial<
  Pick<
    IncidentForm,
    'choices' | 'advice' | 'timeliness' | 'awareAt' | 'obstacles' | 'corrects' | 'proposal'
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
