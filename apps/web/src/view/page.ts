import type { Texts } from '../text/texts.ts'
import type { Formats } from './format.ts'
import { formats } from './format.ts'
import type { Html, Slot } from './html.ts'
import { html } from './html.ts'
import type { Contact, Frame } from './models/frame.ts'
import { openingHours } from './opening-hours.ts'
import { paths } from './paths.ts'
import { brand } from './ui/icon.ts'
import { link } from './ui/parts.ts'
import { capital } from './ui/words.ts'

/** One page inside its frame. */
export interface Page {
  readonly title: string
  readonly frame: Frame
  /** The item of the menu that this page belongs to. */
  readonly current?: 'now' | 'register' | 'settings'
  /** Path from the top to here, without the page itself. */
  readonly crumbs?: ReadonlyArray<{ readonly href?: string; readonly label: string }>
  /** Above the content, over the whole width. */
  readonly band?: Slot
  readonly content: Slot
  /** Extra class of the body. */
  readonly kind?: string
  /** Says "Fout:" in the title of the window. */
  readonly failed?: boolean
  /** Extra class of the main element. */
  readonly mainKind?: string
}

/** A telephone number that a phone can dial. A Dutch number starts with 0, abroad with +31. */
export const telephone = (number: string): string => {
  const digits = number.replace(/[^\d+]/g, '')
  return `tel:${digits.startsWith('0') ? `+31${digits.slice(1)}` : digits}`
}

const foot = (contact: Contact, texts: Texts): Html => {
  const t = texts.shell
  const { officePhone, mail, emergencyPhone } = contact
  if (officePhone === undefined && mail === undefined && emergencyPhone === undefined) return html``
  return html`
<footer class="mp-voet"><div class="mp-wrap mp-voet__in">
${
  (officePhone !== undefined || mail !== undefined) &&
  html`<p><strong>${t.questions}</strong>
${officePhone !== undefined && html`${t.call} ${link(telephone(officePhone), officePhone)} ${contact.hours !== undefined && openingHours(contact.hours, texts)}`}
${mail !== undefined && html`${officePhone === undefined ? t.mail : t.orMail} ${link(`mailto:${mail}`, mail)}`}.</p>`
}
${emergencyPhone !== undefined && html`<p><strong>${t.incident}</strong> ${t.callDayAndNight} ${link(telephone(emergencyPhone), emergencyPhone)}.</p>`}
</div></footer>`
}

const menu = (page: Page, texts: Texts): Html => {
  const t = texts.shell
  const organisation = page.frame.organisation?.id
  const items = [
    { key: 'now', href: paths.now, label: t.now },
    {
      key: 'register',
      href: organisation === undefined ? paths.anyRegister : paths.register(organisation),
      label: t.register,
    },
    {
      key: 'settings',
      href: organisation === undefined ? paths.anySettings : paths.settings(organisation),
      label: t.settings,
    },
  ]
  return html`<nav class="mp-nav" aria-label="${t.mainMenu}"><ul>${items.map(
    (item) =>
      html`<li><a class="mp-nav__link" href="${item.href}"${item.key === page.current ? html` aria-current="page"` : ''}>${item.label}</a></li>`,
  )}</ul></nav>`
}

const head = (page: Page, texts: Texts, f: Formats): Html => {
  const t = texts.shell
  const { user, organisation, now } = page.frame
  const printed = html`<p class="mp-afdruk">${t.printed(f.dateTime(now), user?.name ?? '')}</p>`
  if (user === undefined)
    return html`
<header class="mp-kop"><div class="mp-wrap mp-kop__in">
<p class="mp-kop__merk">${brand}<span>${organisation?.name ?? t.product}<small>${t.reportPoint}</small></span></p>
${printed}</div></header>`
  const role = capital(t.roles[user.role])
  return html`
<header class="mp-kop"><div class="mp-wrap mp-kop__in">
<a class="mp-kop__merk" href="${paths.now}">${brand}<span>${t.product}</span></a>
${menu(page, texts)}
<p class="mp-kop__wie"><span>${user.name === undefined ? role : html`${user.name}<small>${role}</small>`}</span></p>
${printed}</div></header>`
}

const trail = (page: Page, texts: Texts): Html | undefined =>
  page.crumbs === undefined
    ? undefined
    : html`
<nav class="mp-kruimel" aria-label="${texts.shell.crumbs}"><ol>${page.crumbs.map((crumb) =>
        crumb.href === undefined
          ? html`<li><span${crumb === page.crumbs?.at(-1) && html` aria-current="page"`}>${crumb.label}</span></li>`
          : html`<li>${link(crumb.href, crumb.label)}</li>`,
      )}</ol></nav>`

/** A whole document: head, menu, content, foot. */
export const document = (page: Page, texts: Texts): Html => {
  const f = formats(texts, page.frame.now)
  const t = texts.shell
  const title = t.pageTitle(page.failed === true ? t.errorTitle(page.title) : page.title)
  return html`<!doctype html>
<html lang="${texts.language}" class="utrecht-root voorbeeld-theme mp-theme">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<link rel="stylesheet" href="${page.frame.stylesheet}">
</head>
<body class="utrecht-body mp-body ${page.kind ?? ''}">
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">${t.skip}</a>
${head(page, texts, f)}
${page.band}
<main id="inhoud" class="mp-wrap mp-main ${page.mainKind ?? ''}" tabindex="-1">
${trail(page, texts)}
${page.content}
</main>
${foot(page.frame.contact, texts)}
</body>
</html>`
}
