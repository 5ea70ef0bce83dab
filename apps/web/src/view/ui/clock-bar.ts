import type { Instant } from '@meldplicht/domain'
import { elapsed } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Clock72 } from '../models/clock.ts'

const FULL = 288

const round = (n: number): string => n.toFixed(1)

/**
 * The bar of a 72-hour clock: hatched while presumed, solid since awareness, a tick at the limit
 * and a thin one at the wider reading. It repeats what the words beside it say.
 *
 * @param id - unique on the page, for the hatching
 */
export const clockBar = (clock: Clock72, now: Instant, id: string): Html => {
  const whole = elapsed(clock.start, clock.strict)
  const gone = Math.max(0, Math.min(1, whole === 0 ? 1 : elapsed(clock.start, now) / whole))
  const width = round(FULL * gone)
  const presumed = clock.kind === 'presumed'
  return html`
<svg class="mp-balk" viewBox="0 0 300 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">${
    presumed &&
    html`<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="mp-balk__op" width="3.6" height="6"/></pattern></defs>`
  }<rect class="mp-balk__baan" x="0" y="4" width="${FULL}" height="6"/>${
    presumed
      ? html`<rect fill="url(#${id})" x="0" y="4" width="${width}" height="6"/>`
      : html`<rect class="mp-balk__op" x="0" y="4" width="${width}" height="6"/>`
  }<rect class="mp-balk__grens" x="286" y="0" width="2" height="14"/><rect class="mp-balk__ruim" x="291" y="2" width="1.5" height="10"/></svg>`
}
