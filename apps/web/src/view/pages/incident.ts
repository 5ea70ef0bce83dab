import type { Texts } from '../../text/texts.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import { actsSection } from '../incident/acts.ts'
import { attachmentsSection } from '../incident/attachments.ts'
import { dutiesSection } from '../incident/duties.ts'
import {
  boardSection,
  consequencesSection,
  evidenceSection,
  measuresSection,
  partiesSection,
  readersSection,
} from '../incident/follow-up.ts'
import { incidentHead, incidentTop } from '../incident/head.ts'
import { knownSection } from '../incident/known.ts'
import { moreTable } from '../incident/more.ts'
import { fourQuestions } from '../incident/questions.ts'
import { timelineSection } from '../incident/timeline.ts'
import { weighingSection } from '../incident/weighing.ts'
import type { IncidentPage } from '../models/incident.ts'
import { document } from '../page.ts'
import { paths } from '../paths.ts'
import { section, sideNavigation, stepLink } from '../ui/parts.ts'
import { words } from '../ui/words.ts'

/** One incident: limit and next step; what we know and do not; and all that follows from it. */
export const incidentPage = (model: IncidentPage, texts: Texts): Html => {
  const t = texts.incident
  const f = formats(texts, model.frame.now)
  const sections = [
    { id: 'weten', title: t.known.title },
    { id: 'vragen', title: t.questions.title },
    { id: 'weging', title: t.weighing.title },
    { id: 'besluit', title: t.acts.title },
    { id: 'anders', title: texts.legal.title },
    { id: 'tijdlijn', title: t.timeline.title },
    { id: 'ontvanger', title: t.parties.title },
    { id: 'bewijs', title: t.evidence.title },
    { id: 'bijlagen', title: t.attachments.title },
    { id: 'maatregelen', title: t.measures.title },
    { id: 'gevolgen', title: t.consequences.title },
    { id: 'directie', title: t.board.title },
    ...(model.more.length > 0 ? [{ id: 'verder', title: t.more.title }] : []),
    { id: 'gelezen', title: t.readers.title },
  ]
  const questions = section(
    'vragen',
    t.questions.title,
    html`${fourQuestions(model.questions, texts, f)}
<p>${stepLink(paths.step(model.ref, 'answer-four-questions'), t.questions.edit)}</p>`,
    t.questions.lead,
  )
  const content = html`
${incidentHead(model, texts, f)}
${incidentTop(model, texts, f)}
<div class="mp-metnav">${sideNavigation(texts.shell.onThisPage, sections)}
<div class="mp-delen">
${knownSection(model, texts, f)}
${questions}
${weighingSection(model.weighing, texts)}
${actsSection(model, texts, f)}
${dutiesSection(model, texts, f)}
${timelineSection(
  {
    number: model.number,
    moments: model.timeline,
    clock: model.clock,
    now: model.frame.now,
    open: model.state === 'open',
  },
  texts,
  f,
)}
${partiesSection(model, texts, f)}
${evidenceSection(model, texts, f)}
${attachmentsSection(model, texts, f)}
${measuresSection(model, texts, f)}
${consequencesSection(model, texts, f)}
${boardSection(model, texts, f)}
${model.more.length > 0 && section('verder', t.more.title, moreTable(model.more, texts, f))}
${readersSection(model, texts, f)}
</div></div>`
  return document(
    {
      title: t.title(model.number, words(model.title, texts, f)),
      frame: model.frame,
      current: 'now',
      crumbs: [
        { href: paths.now, label: texts.shell.now },
        { href: paths.register(model.ref.organisationId), label: model.organisation },
        { label: model.number },
      ],
      content,
    },
    texts,
  )
}
