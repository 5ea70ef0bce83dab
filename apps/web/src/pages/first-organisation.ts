import { listOrganisations, visible } from '@meldplicht/application'
import type { CommandId, OrganisationCommand } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import { ORGANISATION_USE_CASES } from '../commands/use-cases.ts'
import type { Field } from '../view/field.ts'
import { errorSummary } from '../view/fields/error-summary.ts'
import { formElement } from '../view/fields/form-element.ts'
import { html } from '../view/html.ts'
import { document, paths } from '../view/index.ts'
import type { FormState } from '../view/models/form-state.ts'
import { heading, submit } from '../view/ui/parts.ts'
import { firstOrganisation, organisationIdOf } from './first-organisation-form.ts'
import { commandIdOf, freshForm, returnedForm, statusOfForm } from './forms/form-state.ts'
import { errorsOf } from './forms/refusal.ts'
import { handlerFrame } from './frame.ts'
import type { PageError, PageHandler, Reply, Site, Visit } from './site.ts'
import { ask, page, redirect } from './site.ts'
import { nextId } from './steps/next-id.ts'

/** The first organisation of an installation, or one more: an FG serves many (P-02). */
export type Which = 'first' | 'another'

const fieldsOf = ({ texts }: Site): ReadonlyArray<Field> => {
  const t = texts.first
  const text = (
    name: string,
    label: string,
    more: Partial<Extract<Field, { readonly kind: 'text' }>> = {},
  ): Field => ({
    kind: 'text',
    name,
    label,
    autocomplete: 'off',
    ...more,
  })
  return [
    { kind: 'heading', text: t.organisation },
    text('name', t.name, { needed: true }),
    { kind: 'heading', text: t.people },
    text('fg', t.fg, { needed: true, hint: t.fgHint }),
    text('decider', t.decider, { needed: true, hint: t.deciderHint }),
    text('other', t.other, { hint: t.otherHint }),
    { kind: 'check', name: 'mandate', value: 'yes', label: t.mandate },
    text('mandateFrom', t.mandateFrom, { hint: t.mandateFromHint, size: 'datum' }),
    { kind: 'heading', text: t.reach },
    text('emergency', t.emergency, { needed: true, size: 'midden', input: 'tel' }),
    text('office', t.office, { size: 'midden', input: 'tel' }),
    text('mail', t.mail, { size: 'midden', input: 'email' }),
    {
      kind: 'group',
      legend: t.hours,
      hint: t.hoursHint,
      fields: [
        {
          kind: 'row',
          fields: [
            text('opens', t.opens, { size: 'tijd' }),
            text('closes', t.closes, { size: 'tijd' }),
          ],
        },
      ],
    },
  ]
}

const draw = (site: Site, visit: Visit, which: Which, form: FormState): Reply => {
  const { texts } = site
  const t = texts.first
  const { title, lead } = which === 'first' ? t : t.again
  const fields = fieldsOf(site)
  const content = html`<div class="mp-twee mp-twee--besluit"><div class="mp-twee__hoofd mp-twee__kop">
${errorSummary(t.notSaved, form, fields, texts)}
${heading(1, title)}<p class="nl-paragraph nl-paragraph--lead">${lead}</p></div>
<div class="mp-twee__hoofd">${formElement({ action: paths[which], form, fields }, texts, html`<div class="mp-acties">${submit('primary', t.save)}</div>`)}</div></div>`
  const failed = form.errors.length > 0
  const frame = handlerFrame(site, visit)
  return page(document({ title, frame, failed, content }, texts), statusOfForm(form))
}

// Only a fresh installation is asked for its first; but a form that is sent again gets its answer.
const mayMake = (site: Site, which: Which, own?: CommandId): TE.TaskEither<PageError, boolean> =>
  which === 'another'
    ? TE.right(true)
    : F.pipe(
        ask(site, listOrganisations({ actor: site.actor })),
        TE.map(
          (known) =>
            known.length === 0 ||
            (own !== undefined &&
              known.some(({ organisation }) => organisation === organisationIdOf(own))),
        ),
      )

interface Numbered {
  readonly command: OrganisationCommand
  readonly index: number
}

const runAll = (
  site: Site,
  visit: Visit,
  commandId: CommandId,
  commands: ReadonlyArray<OrganisationCommand>,
): TE.TaskEither<PageError, unknown> =>
  TE.traverseSeqArray(({ command, index }: Numbered) =>
    ask(
      site,
      visible(
        ORGANISATION_USE_CASES[command._tag](
          command.data,
          visit.writing(organisationIdOf(commandId), nextId(commandId, index)),
        ),
      ),
    ),
  )(commands.map((command, index) => ({ command, index })))

/** The form for an organisation. */
export const showNew =
  (which: Which): PageHandler =>
  (site, visit) =>
    F.pipe(
      mayMake(site, which),
      TE.map((may) =>
        may ? draw(site, visit, which, freshForm(site, visit)) : redirect(paths.now),
      ),
    )

/** Makes an organisation with its people, contact points and mandate. */
export const sendNew =
  (which: Which): PageHandler =>
  (site, visit) => {
    const commandId = commandIdOf(visit)
    const again = (errors: FormState['errors']): Reply =>
      draw(site, visit, which, returnedForm(site, visit, errors))
    if (E.isLeft(commandId)) return TE.right(again(commandId.left))
    const id = commandId.right
    return F.pipe(
      mayMake(site, which, id),
      TE.chain((may): TE.TaskEither<PageError, Reply> => {
        if (!may) return TE.right(redirect(paths.now))
        const commands = firstOrganisation(visit.form, id, visit.now, site.texts)
        if (E.isLeft(commands)) return TE.right(again(commands.left))
        return F.pipe(
          runAll(site, visit, id, commands.right),
          TE.map(() => redirect(paths.settings(organisationIdOf(id)))),
          TE.orElse((error) => {
            const errors = errorsOf(error, visit.form, site.texts)
            return errors === undefined ? TE.left(error) : TE.right(again(errors))
          }),
        )
      }),
    )
  }
