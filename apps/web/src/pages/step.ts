import type { IncidentUseCase, IncidentView } from '@meldplicht/application'
import { attachEvidence, showIncident, visible } from '@meldplicht/application'
import type { CommandId } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import { INCIDENT_USE_CASES } from '../commands/use-cases.ts'
import type { Form } from '../server/body.ts'
import { notNotifyingForm } from '../view/forms/not-notifying.ts'
import { isFormStep, stepForm } from '../view/forms/step-form.ts'
import { paths } from '../view/index.ts'
import type { FormState } from '../view/models/form-state.ts'
import type { IncidentForm } from '../view/models/incident-form.ts'
import type { StepKey } from '../view/models/step.ts'
import { commandIdOf, freshForm, returnedForm, statusOfForm } from './forms/form-state.ts'
import { errorsOf } from './forms/refusal.ts'
import { handlerFrame } from './frame.ts'
import type { Found } from './read.ts'
import { foundIn } from './read.ts'
import type { PageError, PageHandler, Reply, Site, Visit } from './site.ts'
import { ask, page, redirect } from './site.ts'
import { lookUpDuplicate } from './steps/duplicate.ts'
import { nextId } from './steps/next-id.ts'
import { notNotifying } from './steps/not-notifying.ts'
import type { About, Given, StepCommand } from './steps/step.ts'
import { STEPS } from './steps/steps.ts'
import { titleIn } from './title.ts'
import { plain } from './words.ts'

const viewOf = (site: Site, visit: Visit, found: Found): TE.TaskEither<PageError, IncidentView> =>
  ask(site, showIncident(found.summary.incident, visit.reading(found.organisation.id)))

const modelOf = (
  site: Site,
  visit: Visit,
  { organisation, summary, ref }: Found,
  { entry, due }: IncidentView,
  form: FormState,
): IncidentForm => ({
  frame: handlerFrame(site, visit, organisation),
  ref,
  number: summary.number,
  organisation: plain(organisation.registered.data.name),
  title: titleIn(entry.facts, site.texts),
  ...(due.limitRuns
    ? { clock: { kind: due.clock._tag, start: due.clock.since, ...due.limits } }
    : {}),
  form,
})

const draw = (
  site: Site,
  visit: Visit,
  key: StepKey,
  found: Found,
  view: IncidentView,
  posted?: { readonly given: Given | undefined; readonly errors: FormState['errors'] },
): Reply => {
  const step = STEPS[key]
  const about: About = {
    incident: view.incident,
    entry: view.entry,
    due: view.due,
    organisation: found.organisation,
    now: visit.now,
    texts: site.texts,
    attachmentLimit: site.deps.attachmentLimit,
    query: visit.query,
  }
  const form =
    posted === undefined
      ? freshForm(site, visit, step.start?.(about) ?? {})
      : returnedForm(site, visit, posted.errors)
  const model = { ...modelOf(site, visit, found, view, form), ...step.extra?.(about) }
  const html = isFormStep(key)
    ? stepForm(key, model, site.texts)
    : notNotifyingForm(notNotifying(model, about, posted?.given), site.texts)
  return page(html, statusOfForm(form))
}

/** The form of a step. */
export const showStep =
  (key: StepKey): PageHandler =>
  (site, visit) =>
    F.pipe(
      foundIn(site, visit),
      TE.chain((found) =>
        F.pipe(
          viewOf(site, visit, found),
          TE.map((view) => draw(site, visit, key, found, view)),
        ),
      ),
    )

const useCaseOf = (command: StepCommand): IncidentUseCase =>
  command._tag === 'AttachEvidence'
    ? attachEvidence(command.file)
    : INCIDENT_USE_CASES[command._tag]

const runAll = (
  site: Site,
  visit: Visit,
  { summary, organisation }: Found,
  commandId: CommandId,
  commands: ReadonlyArray<StepCommand>,
): TE.TaskEither<PageError, unknown> =>
  TE.traverseSeqArray((command: StepCommand & { readonly index: number }) =>
    ask(
      site,
      visible(
        useCaseOf(command)(
          summary.incident,
          command.data,
          visit.writing(organisation.id, nextId(commandId, command.index)),
        ),
      ),
    ),
  )(commands.map((command, index) => ({ ...command, index })))

const formOf = (
  site: Site,
  visit: Visit,
  key: StepKey,
  found: Found,
): TE.TaskEither<PageError, Form> =>
  key === 'mark-as-duplicate' && visit.ours
    ? lookUpDuplicate(site, found, visit.form)
    : TE.right(visit.form)

const send = (
  site: Site,
  visit: Visit,
  key: StepKey,
  found: Found,
  form: Form,
): TE.TaskEither<PageError, Reply> => {
  const again = (
    errors: FormState['errors'],
    given: Given | undefined,
  ): TE.TaskEither<PageError, Reply> =>
    F.pipe(
      viewOf(site, visit, found),
      TE.map((view) => draw(site, visit, key, found, view, { given, errors })),
    )
  const commandId = commandIdOf(visit)
  if (E.isLeft(commandId)) return again(commandId.left, undefined)
  const given = {
    form,
    organisation: found.organisation,
    now: visit.now,
    commandId: commandId.right,
    ...(visit.file === undefined ? {} : { file: visit.file }),
  }
  const commands = STEPS[key].commands(given)
  if (E.isLeft(commands)) return again(commands.left, given)
  return F.pipe(
    runAll(site, visit, found, commandId.right, commands.right),
    TE.map(() => redirect(paths.incident(found.ref))),
    TE.orElse((error) => {
      const errors = errorsOf(error, visit.form, site.texts)
      return errors === undefined ? TE.left(error) : again(errors, given)
    }),
  )
}

/** Records what a form of a step says, and goes to the incident. */
export const sendStep =
  (key: StepKey): PageHandler =>
  (site, visit) =>
    F.pipe(
      foundIn(site, visit),
      TE.bindTo('found'),
      TE.bind('form', ({ found }) => formOf(site, visit, key, found)),
      TE.chain(({ found, form }) => send(site, visit, key, found, form)),
    )
