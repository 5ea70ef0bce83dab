import type { Instant } from '@meldplicht/domain'
import type { Texts } from '../text/texts.ts'
import { formats } from './format.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import { telephone } from './page.ts'
import { icon } from './ui/icon.ts'
import { link } from './ui/parts.ts'

/** What the call band needs. */
export interface CallBand {
  readonly now: Instant
  readonly phone: string | undefined
  readonly outsideHours: boolean
  /** After the report was sent the heading asks whether the call was made. */
  readonly sent: boolean
}

/** Outside office hours the number comes first and large (P-06); inside it is one quiet line. */
export const callBand = (band: CallBand, texts: Texts): Html => {
  const t = texts.shell.callBand
  const f = formats(texts, band.now)
  const { phone } = band
  if (!band.outsideHours)
    return phone === undefined
      ? html``
      : html`
<div class="mp-bel mp-bel--dag"><div class="mp-wrap mp-bel__in"><p>${t.rather} ${link(telephone(phone), phone)}, ${t.hours}.</p></div></div>`
  const number =
    phone === undefined
      ? html`<p>${t.noNumber}</p>`
      : html`<a class="mp-bel__knop" href="${telephone(phone)}">${icon.phone}<span>${phone}<small>${t.allDay}</small></span></a>`
  return html`
<div class="mp-bel"><div class="mp-wrap mp-bel__in"><div class="mp-bel__tekst">
<p class="mp-bel__kop">${band.sent ? t.notYet : t.first}</p>
<p>${t.outside(`${f.longDay(band.now)}, ${f.time(band.now)}`)}</p></div>
${number}</div></div>`
}
