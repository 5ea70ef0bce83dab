import { visible } from '@meldplicht/application'
import type { Organisation, Role } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import { ORGANISATION_USE_CASES } from '../commands/use-cases.ts'
import { paths } from '../view/index.ts'
import type { FormState } from '../view/models/form-state.ts'
import type { Choice } from '../view/models/incident-form.ts'
import type { SettingsForm, SettingsKey } from '../view/models/settings-form.ts'
import { settingsForm } from '../view/settings/settings-form.ts'
import { commandIdOf, freshForm, returnedForm, statusOfForm } from './forms/form-state.ts'
import { errorsOf } from './forms/refusal.ts'
import { handlerFrame, named } from './frame.ts'
import { organisationIn } from './read.ts'
import { CHANGES } from './settings/changes.ts'
import { grantId } from './settings/people.ts'
import type { PageError, PageHandler, Reply, Site, Visit } from './site.ts'
import { ask, page, redirect } from './site.ts'
import { partyChoices } from './steps/parties.ts'
import { choicesOf } from './steps/people.ts'
import { plain } from './words.ts'

const grants = ({ grants: held }: Organisation, roles: Readonly<Record<Role, string>>) =>
  held.map(
    ({ data }): Choice => ({
      id: grantId(data.person.id, data.role),
      label: `${plain(data.person.name)}, ${roles[data.role]}`,
    }),
  )

const choices = (organisation: Organisation, { texts }: Site): SettingsForm['choices'] => ({
  party: partyChoices(organisation),
  fg: choicesOf(organisation, ['fg'], texts),
  decider: choicesOf(organisation, ['decider'], texts),
  grant: grants(organisation, texts.shell.roles),
})

const draw = (
  site: Site,
  visit: Visit,
  key: SettingsKey,
  organisation: Organisation,
  form: FormState,
): Reply =>
  page(
    settingsForm(
      key,
      {
        frame: handlerFrame(site, visit, organisation),
        organisation: named(organisation),
        form,
        choices: choices(organisation, site),
      },
      site.texts,
    ),
    statusOfForm(form),
  )

/** A form of the settings, with what stands now. */
export const showChange =
  (key: SettingsKey): PageHandler =>
  (site, visit) =>
    F.pipe(
      organisationIn(site, visit),
      TE.map((organisation) => {
        const start = CHANGES[key].start?.(organisation, visit.query) ?? {}
        return draw(site, visit, key, organisation, freshForm(site, visit, start))
      }),
    )

const send = (
  site: Site,
  visit: Visit,
  key: SettingsKey,
  organisation: Organisation,
): TE.TaskEither<PageError, Reply> => {
  const again = (errors: FormState['errors']): Reply =>
    draw(site, visit, key, organisation, returnedForm(site, visit, errors))
  const commandId = commandIdOf(visit)
  if (E.isLeft(commandId)) return TE.right(again(commandId.left))
  const given = { form: visit.form, organisation, commandId: commandId.right }
  const command = CHANGES[key].command(given)
  if (E.isLeft(command)) return TE.right(again(command.left))
  const { _tag, data } = command.right
  const call = visit.writing(organisation.id, commandId.right)
  return F.pipe(
    ask(site, visible(ORGANISATION_USE_CASES[_tag](data, call))),
    TE.map(() => redirect(paths.settings(organisation.id))),
    TE.orElse((error) => {
      const errors = errorsOf(error, visit.form, site.texts)
      return errors === undefined ? TE.left(error) : TE.right(again(errors))
    }),
  )
}

/** Records what a form of the settings says, and goes back to the settings. */
export const sendChange =
  (key: SettingsKey): PageHandler =>
  (site, visit) =>
    F.pipe(
      organisationIn(site, visit),
      TE.chain((organisation) => send(site, visit, key, organisation)),
    )
