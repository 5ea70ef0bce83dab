import { reportIncident, visible } from '@meldplicht/application'
import type { Organisation } from '@meldplicht/domain'
import { either as E, function as F, taskEither as TE } from 'fp-ts'
import { reportPage } from '../view/index.ts'
import type { FormState } from '../view/models/form-state.ts'
import { commandIdOf, freshForm, returnedForm, statusOfForm } from './forms/form-state.ts'
import { errorsOf } from './forms/refusal.ts'
import { handlerFrame, isOutsideHours, named, reporterFrame } from './frame.ts'
import { organisationIn } from './read.ts'
import { receiptPath } from './receipt-path.ts'
import type { ReportMode } from './report-form.ts'
import { reportInput } from './report-form.ts'
import type { PageError, PageHandler, Reply, Site, Visit } from './site.ts'
import { ask, page, redirect } from './site.ts'

const draw = (
  site: Site,
  visit: Visit,
  mode: ReportMode,
  organisation: Organisation,
  form: FormState,
): Reply =>
  page(
    reportPage(
      {
        frame:
          mode === 'self'
            ? reporterFrame(site, visit, organisation)
            : handlerFrame(site, visit, organisation),
        organisation: named(organisation),
        outsideHours: isOutsideHours(organisation, visit),
        mode,
        form,
      },
      site.texts,
    ),
    statusOfForm(form),
  )

/** The report form, empty. */
export const showReport =
  (mode: ReportMode): PageHandler =>
  (site, visit) =>
    F.pipe(
      organisationIn(site, visit),
      TE.map((organisation) => draw(site, visit, mode, organisation, freshForm(site, visit))),
    )

const send = (
  site: Site,
  visit: Visit,
  mode: ReportMode,
  organisation: Organisation,
): TE.TaskEither<PageError, Reply> => {
  const again = (errors: FormState['errors']): Reply =>
    draw(site, visit, mode, organisation, returnedForm(site, visit, errors))
  const commandId = commandIdOf(visit)
  if (E.isLeft(commandId)) return TE.right(again(commandId.left))
  const input = reportInput(visit.form, mode, {
    now: visit.now,
    commandId: commandId.right,
    organisation,
  })
  if (E.isLeft(input)) return TE.right(again(input.left))
  const call = visit.writing(organisation.id, commandId.right)
  return F.pipe(
    ask(site, visible(reportIncident(input.right, call))),
    TE.map(({ incident }) => redirect(receiptPath(incident, mode))),
    TE.orElse((error) => {
      const errors = errorsOf(error, visit.form, site.texts)
      return errors === undefined ? TE.left(error) : TE.right(again(errors))
    }),
  )
}

/** Records a report and goes to its receipt. */
export const sendReport =
  (mode: ReportMode): PageHandler =>
  (site, visit) =>
    F.pipe(
      organisationIn(site, visit),
      TE.chain((organisation) => send(site, visit, mode, organisation)),
    )
