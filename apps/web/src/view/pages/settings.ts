import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import { formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { PartyRow, SettingsPage } from '../models/settings.ts'
import type { SettingsKey } from '../models/settings-form.ts'
import { openingHours } from '../opening-hours.ts'
import { document, telephone } from '../page.ts'
import { paths } from '../paths.ts'
import type { Pair } from '../ui/parts.ts'
import { details, heading, link, pairs, section, sideNavigation, stepLink } from '../ui/parts.ts'
import { sub, table } from '../ui/table.ts'
import { joined, words } from '../ui/words.ts'

const contact = (model: SettingsPage, texts: Texts): ReadonlyArray<Pair> => {
  const t = texts.settings
  const { emergencyPhone, officePhone, mail, portal, hours } = model.frame.contact
  const number = (term: string, value: string | undefined): Pair =>
    value === undefined
      ? { term, value: t.notSet, open: true }
      : { term, value: link(telephone(value), value) }
  return [
    number(t.emergency, emergencyPhone),
    number(t.office, officePhone),
    mail === undefined
      ? { term: t.mail, value: t.notSet, open: true }
      : { term: t.mail, value: link(`mailto:${mail}`, mail) },
    portal === undefined
      ? { term: t.portal, value: t.notSet, open: true }
      : { term: t.portal, value: portal },
    hours === undefined
      ? { term: t.hours, value: t.noHours, open: true }
      : {
          term: t.hours,
          value: html`${openingHours(hours, texts)}${hours.holidays === 'dutch-public' && `. ${t.holidays}`}`,
        },
  ]
}

const agreement = (row: PartyRow, texts: Texts, f: Formats): string => {
  const t = texts.settings
  if (row.agreement !== undefined) return t.agreementOf(f.date(row.agreement.at))
  switch (row.role) {
    case 'processor':
      return t.noAgreement
    case 'joint-controller':
      return t.noArrangement
    case 'independent-controller':
      return t.notNeeded
  }
}

const parties = (model: SettingsPage, texts: Texts, f: Formats): Html => {
  const t = texts.settings
  if (model.parties.length === 0) return html`<p>${t.noParties}</p>`
  return table({
    caption: t.parties,
    captionHidden: true,
    columns: [t.partyName, t.role, t.agreement, t.notice],
    rows: model.parties.map((row) => [
      words(row.name, texts, f),
      t.roles[row.role],
      agreement(row, texts, f),
      row.agreement?.noticeHours === undefined ? t.noTerm : t.hoursLong(row.agreement.noticeHours),
    ]),
  })
}

const entities = (model: SettingsPage, texts: Texts, f: Formats): Html => {
  const t = texts.settings
  if (model.entities.length === 0) return html`<p>${t.noEntities}</p>`
  return table({
    caption: t.entities,
    captionHidden: true,
    columns: [t.partyName, t.entityIs],
    rows: model.entities.map((row) => [
      link(paths.changeItem(model.organisation.id, 'entity', row.id), words(row.name, texts, f)),
      [
        row.is.length === 0
          ? row.complete && t.entityPlain
          : joined(
              row.is.map((trait) => texts.legal.traits[trait]),
              texts,
            ),
        !row.complete && sub(t.entityOpen),
      ],
    ]),
  })
}

const terms = (model: SettingsPage, texts: Texts, f: Formats): Html | undefined => {
  const t = texts.settings
  if (model.terms.length === 0) return undefined
  return html`${heading(3, t.terms)}${table({
    caption: t.terms,
    captionHidden: true,
    columns: [t.termWith, t.notice, t.termWhat],
    rows: model.terms.map((row) => [
      link(paths.changeItem(model.organisation.id, 'term', row.id), texts.legal.promised[row.with]),
      t.hoursLong(row.hours),
      words(row.what, texts, f),
    ]),
  })}`
}

/** Settings of one organisation: contact points, hours, outside parties, people, mandate. */
export const settingsPage = (model: SettingsPage, texts: Texts): Html => {
  const t = texts.settings
  const f = formats(texts, model.frame.now)
  const name = words(model.organisation.name, texts, f)
  const others = model.organisations.filter((one) => one.id !== model.organisation.id)
  const people =
    model.people.length === 0
      ? html`<p>${t.noPeople}</p>`
      : table({
          caption: t.people,
          captionHidden: true,
          columns: [t.person, t.role, t.side],
          rows: model.people.map((one) => [
            words(one.name, texts, f),
            texts.shell.roles[one.role],
            t.sides[one.side],
          ]),
        })
  const mandates =
    model.mandates.length === 0
      ? html`<p>${t.noMandate}</p>`
      : html`<ul class="mp-lijst">${model.mandates.map(
          (one) =>
            html`<li>${t.mandateOf(words(one.to, texts, f), f.date(one.from))}${one.until !== undefined && ` ${t.mandateUntil(f.date(one.until))}`}</li>`,
        )}</ul>`
  const change = (...keys: ReadonlyArray<SettingsKey>): ReadonlyArray<Html> =>
    keys.map(
      (key) =>
        html`<p>${stepLink(paths.changeSettings(model.organisation.id, key), texts.settingsForms.forms[key].button)}</p>`,
    )
  const sections = [
    {
      id: 'contact',
      title: t.contact,
      content: html`${pairs(contact(model, texts), 'mp-dl mp-dl--breed')}${change('contact', 'hours')}`,
    },
    {
      id: 'rechtspersonen',
      title: t.entities,
      content: html`${entities(model, texts, f)}${terms(model, texts, f)}${change('entity', 'term')}`,
    },
    {
      id: 'bedrijven',
      title: t.parties,
      content: html`${parties(model, texts, f)}${change('party', 'agreement')}`,
    },
    { id: 'mensen', title: t.people, content: html`${people}${change('grant', 'revoke')}` },
    { id: 'mandaat', title: t.mandate, content: html`${mandates}${change('mandate')}` },
  ]
  const content = html`
<div class="mp-paginakop"><div>${heading(1, t.title)}
<p class="nl-paragraph nl-paragraph--lead">${t.lead(name)}</p>
<p class="mp-klein">${t.since(f.date(model.registeredAt))}</p></div>
${
  others.length > 0 &&
  details(
    texts.register.other,
    html`<ul class="mp-lijst">${others.map((one) => html`<li>${link(paths.settings(one.id), one.name)}</li>`)}</ul>`,
    'mp-anders',
  )
}</div>
<p>${stepLink(paths.report(model.organisation.id), t.reportForm)}</p>
<p>${stepLink(paths.another, texts.settingsForms.another)}</p>
<div class="mp-metnav">${sideNavigation(texts.shell.onThisPage, sections)}
<div class="mp-delen">${sections.map((one) => section(one.id, one.title, one.content))}</div></div>`
  return document({ title: t.title, frame: model.frame, current: 'settings', content }, texts)
}
