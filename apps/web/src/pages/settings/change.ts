import type { CommandId, Organisation, OrganisationCommand } from '@meldplicht/domain'
import type { Form } from '../../server/body.ts'
import type { FormState } from '../../view/models/form-state.ts'
import type { Checked } from '../forms/checked.ts'

/** What a form of the settings is read with. */
export interface ChangeGiven {
  readonly form: Form
  readonly organisation: Organisation
  readonly commandId: CommandId
}

/** One form of the settings: from what was posted to a command, and from what stands to the form. */
export interface Change {
  readonly command: (given: ChangeGiven) => Checked<OrganisationCommand>
  /** What the form starts with. */
  readonly start?: (
    organisation: Organisation,
    query: (name: string) => string,
  ) => FormState['values']
}
