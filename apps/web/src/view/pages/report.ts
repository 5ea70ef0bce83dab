import type { Texts } from '../../text/texts.ts'
import { callBand } from '../call-band.ts'
import { confidential } from '../confidential.ts'
import type { Field, Option } from '../field.ts'
import { idOf, innerFields, namesOf } from '../field.ts'
import { control } from '../fields/control.ts'
import { errorSummary } from '../fields/error-summary.ts'
import { hiddenFields } from '../fields/hidden-fields.ts'
import { formats } from '../format.ts'
import { moreFields } from '../forms/report-more.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Masked, ReportPage } from '../models/report.ts'
import { document } from '../page.ts'
import { paths } from '../paths.ts'
import { icon } from '../ui/icon.ts'
import { details, heading, submit } from '../ui/parts.ts'
import { who } from '../ui/words.ts'

/** Names of the fields that the report form posts. Lists come as repeated names. */
export const REPORT_FIELDS = {
  whatHappened: 'whatHappened',
  nature: 'nature',
  occurred: 'occurred',
  occurredDate: 'occurredDate',
  occurredTime: 'occurredTime',
  occurredExact: 'occurredExact',
  noticed: 'noticed',
  noticedDate: 'noticedDate',
  noticedTime: 'noticedTime',
  noticedExact: 'noticedExact',
  data: 'data',
  people: 'people',
  howMany: 'howMany',
  howManyUnknown: 'howManyUnknown',
  done: 'done',
  doneUnknown: 'doneUnknown',
  consequences: 'consequences',
  contactPerson: 'contactPerson',
  processor: 'processor',
  title: 'title',
  cause: 'cause',
  causeNamely: 'causeNamely',
  intent: 'intent',
  risk: 'risk',
  learnt: 'learnt',
  ongoing: 'ongoing',
  extortion: 'extortion',
  personalDataInvolved: 'personalDataInvolved',
  language: 'language',
  nameOnlyForFg: 'nameOnlyForFg',
  name: 'name',
  phone: 'phone',
  position: 'position',
  source: 'source',
  channel: 'channel',
  received: 'received',
} as const

const options = (labels: Readonly<Record<string, string>>): ReadonlyArray<Option> =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

const when = (name: 'occurred' | 'noticed', texts: Texts, hint?: string): Field => {
  const t = texts.report
  return {
    kind: 'radios',
    name,
    label: name === 'occurred' ? t.occurred : t.noticed,
    ...(hint === undefined ? {} : { hint }),
    options: options(t.when),
    layout: 'row',
    below: [
      {
        kind: 'when',
        date: {
          kind: 'text',
          name: `${name}Date`,
          label: t.date,
          hint: texts.form.dateHint,
          size: 'datum',
          autocomplete: 'off',
        },
        time: {
          kind: 'row',
          low: true,
          fields: [
            {
              kind: 'text',
              name: `${name}Time`,
              label: t.time,
              hint: texts.form.timeHint,
              size: 'tijd',
              autocomplete: 'off',
            },
            { kind: 'check', name: `${name}Exact`, value: 'yes', label: t.exact },
          ],
        },
      },
    ],
  }
}

const facts = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.report
  return [
    {
      kind: 'textarea',
      name: 'whatHappened',
      label: t.what,
      hint: t.whatHint,
      needed: true,
      rows: 4,
    },
    { kind: 'checks', name: 'nature', label: t.nature, options: options(t.natureOptions) },
    when('occurred', texts),
    when('noticed', texts, t.noticedHint),
    {
      kind: 'checks',
      name: 'data',
      label: t.data,
      options: options(t.dataOptions),
      layout: 'columns',
    },
    {
      kind: 'checks',
      name: 'people',
      label: t.people,
      options: options(t.peopleOptions),
      layout: 'columns',
      below: [
        {
          kind: 'row',
          low: true,
          fields: [
            {
              kind: 'text',
              name: 'howMany',
              label: t.howMany,
              size: 'midden',
              autocomplete: 'off',
            },
            { kind: 'check', name: 'howManyUnknown', value: 'yes', label: t.dontKnow },
          ],
        },
      ],
    },
    { kind: 'textarea', name: 'done', label: t.done, hint: t.doneHint, rows: 2 },
    { kind: 'check', name: 'doneUnknown', value: 'yes', label: t.doneNothing },
  ]
}

const self = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.report
  return [
    { kind: 'text', name: 'name', label: t.name, needed: true, autocomplete: 'name' },
    {
      kind: 'text',
      name: 'phone',
      label: t.phone,
      size: 'midden',
      input: 'tel',
      autocomplete: 'tel',
    },
    { kind: 'radios', name: 'source', label: t.source, options: options(t.sourceOptions) },
  ]
}

const desk = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.report
  return [
    { kind: 'radios', name: 'channel', label: t.channel, options: options(t.channelOptions) },
    { kind: 'moment', name: 'received', label: t.received, hint: t.receivedHint },
    { kind: 'text', name: 'name', label: t.deskName, hint: t.deskNameHint, autocomplete: 'off' },
    {
      kind: 'text',
      name: 'phone',
      label: t.deskPhone,
      size: 'midden',
      input: 'tel',
      autocomplete: 'off',
    },
    { kind: 'text', name: 'position', label: t.deskPosition, autocomplete: 'off' },
    { kind: 'radios', name: 'source', label: t.deskSource, options: options(t.deskSourceOptions) },
  ]
}

const QUESTION_OF: Readonly<Record<string, number>> = { whatHappened: 1, done: 7 }

const maskedAlert = (one: Masked, texts: Texts): Html => {
  const t = texts.report.masked
  const n = QUESTION_OF[one.field]
  const question = n === undefined ? `“${one.field}”` : t.question(n)
  return html`
<div class="utrecht-alert utrecht-alert--warning mp-alert" role="alert"><div class="utrecht-alert__icon mp-alert__icon">${icon.info}</div>
<div class="utrecht-alert__content"><div class="utrecht-alert__message">${heading(3, t[one.kind](question))}
<p>${t.now(one.now)} <a class="nl-link" href="#${idOf(one.field)}">${t.look(question)}</a></p></div></div></div>`
}

/** The report form: call? what happened? what do we know already? */
export const reportPage = (model: ReportPage, texts: Texts): Html => {
  const t = texts.report
  const forDesk = model.mode === 'desk'
  const first = facts(texts)
  const later = moreFields(model.mode, texts)
  const person = forDesk ? desk(texts) : self(texts)
  const title = forDesk ? t.deskTitle : t.title
  const laterNames = later.flatMap(innerFields).flatMap(namesOf)
  const moreOpen = model.form.errors.some(
    (one) => one.field !== undefined && laterNames.includes(one.field),
  )
  const draw = (field: Field): Html => control(field, model.form, texts)
  const user = model.frame.user
  const content = html`
<div class="mp-twee mp-twee--melden"><div class="mp-twee__kop">
${errorSummary(forDesk ? t.deskNotSaved : t.notSent, model.form, [...first, ...later, ...person], texts)}
${(model.masked ?? []).map((one) => maskedAlert(one, texts))}
${heading(1, title)}
<p class="nl-paragraph nl-paragraph--lead">${forDesk ? t.deskLead : t.lead}</p></div>
${confidential(texts)}
<form class="mp-form" method="post" action="${forDesk ? paths.takeReportFor(model.organisation.id) : paths.report(model.organisation.id)}" novalidate>${hiddenFields(model.form)}
${first.map(draw)}
${details(t.more, html`<div class="mp-meer__in">${later.map(draw)}</div>`, 'mp-meer', moreOpen)}
<fieldset class="mp-groep"><legend class="utrecht-form-label">${forDesk ? t.deskWho : t.who}</legend>
${person.map(draw)}</fieldset>
<div class="mp-acties">${submit('primary', forDesk ? t.deskSend : t.send)}</div>
<p class="mp-klein">${forDesk ? t.deskAfterwards : t.afterwards}${
    forDesk && user !== undefined
      ? html` ${t.typedBy(
          who(
            user.name === undefined ? { as: user.role } : { name: user.name, as: user.role },
            texts,
            formats(texts, model.frame.now),
          ),
        )}`
      : ''
  }</p></form></div>`
  return document(
    {
      title,
      frame: model.frame,
      kind: 'mp-melder',
      failed: model.form.errors.length > 0,
      ...(forDesk
        ? {
            current: 'now' as const,
            crumbs: [
              { href: paths.now, label: texts.shell.now },
              { label: model.organisation.name },
              { label: title },
            ],
          }
        : {
            band: callBand(
              {
                now: model.frame.now,
                phone: model.frame.contact.emergencyPhone,
                outsideHours: model.outsideHours,
                sent: false,
              },
              texts,
            ),
          }),
      content,
    },
    texts,
  )
}
