import { Instant } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Clock72 } from '../models/clock.ts'
import type { TimelineMoment } from '../models/timeline.ts'
import type { Label } from './timeline-labels.ts'
import { blocks, CHARACTER, place, WIDTH } from './timeline-labels.ts'
import type { Scale, TimelineData } from './timeline-scale.ts'
import { gapOf, LEFT, RIGHT } from './timeline-scale.ts'

const ROW = 20
const LANE = 226

const px = (n: number): string => n.toFixed(1)
const ms = (at: Instant): number => Date.parse(at)

const label = (one: Label, x: number, y: number, anchor: 'start' | 'end'): Html =>
  html`<text class="tl-tekst" x="${px(x)}" y="${y}"${anchor === 'end' && html` text-anchor="end"`}>${one.clock !== '' && html`<tspan class="tl-uur">${one.clock}</tspan> `}${one.text}</text>`

const dayGrid = (scale: Scale, height: number, f: Formats): ReadonlyArray<Html> => {
  const edge = (at: number | undefined): number => (at === undefined ? RIGHT : scale.x(at))
  const wide = (scale.days.length > 1 ? (RIGHT - LEFT) / scale.days.length : RIGHT) || 1
  const every = Math.max(1, Math.ceil(84 / wide))
  return scale.days.map((day, n) => {
    const left = scale.x(day.at)
    const right = edge(scale.days[n + 1]?.at)
    // The first and last day may be cut off; a label needs room.
    const cut = n === 0 || n === scale.days.length - 1
    const text = n % every === 0 && (!cut || right - left > 66)
    return html`${day.weekday >= 6 && html`<rect class="tl-weekend" x="${px(left)}" y="0" width="${px(Math.max(0, right - left))}" height="${height}"/>`}${
      n > 0 && html`<line class="tl-dag" x1="${px(left)}" x2="${px(left)}" y1="0" y2="${height}"/>`
    }${text && Instant.is(day.iso) && html`<text class="tl-kop" x="${px(n === 0 ? LEFT : left + 8)}" y="20">${f.day(day.iso)}</text>`}`
  })
}

const clockShape = (
  clock: Clock72,
  data: TimelineData,
  scale: Scale,
  texts: Texts,
  f: Formats,
): Html => {
  const t = texts.incident.timeline
  const start = scale.x(ms(clock.start))
  const limit = scale.x(ms(clock.strict))
  const outer = scale.x(ms(clock.outer))
  const now = data.open ? Math.min(scale.x(ms(data.now)), limit) : limit
  const presumed = clock.kind === 'presumed'
  const right = limit > WIDTH - 130
  const anchor = right ? html` text-anchor="end"` : ''
  const at = right ? limit + 6 : limit - 4
  return html`<rect class="tl-baan" x="${px(start)}" y="150" width="${px(limit - start)}" height="22"/><rect ${presumed ? html`fill="url(#tlb)"` : html`class="tl-op"`} x="${px(start)}" y="150" width="${px(Math.max(0, now - start))}" height="22"/><rect class="tl-rand${!presumed && ' tl-rand--vast'}" x="${px(start)}" y="150" width="${px(limit - start)}" height="22"/>
<text class="tl-tekst tl-vet" x="${px(start)}" y="142">${presumed ? t.presumed : t.aware}</text>
<line class="tl-grens" x1="${px(limit)}" x2="${px(limit)}" y1="128" y2="186"/><text class="tl-tekst tl-vet" x="${px(at)}" y="108"${anchor}>${f.clock(clock.strict)}</text><text class="tl-tekst tl-vet" x="${px(at)}" y="124"${anchor}>${t.limit}</text>
<line class="tl-ruim" x1="${px(outer)}" x2="${px(outer)}" y1="146" y2="194"/><text class="tl-tekst tl-zacht" x="${px(outer + 5)}" y="208"${anchor}>${f.clock(clock.outer)} ${t.outer}</text>`
}

const happenedShapes = (
  moments: ReadonlyArray<TimelineMoment>,
  scale: Scale,
  texts: Texts,
  f: Formats,
): Html => {
  const t = texts.incident.timeline
  const shown = moments.slice(-2)
  return html`${shown.map((one, n) => {
    const x = scale.x(ms(one.at))
    const y = shown.length === 1 ? 87 : 68 + n * 19
    const text = `${t.moments[one.key]}`
    const end = x + (text.length + 6) * CHARACTER > WIDTH
    const clipped = ms(one.at) < scale.from
    const clock = clipped ? f.dayTime(one.at) : f.clock(one.at)
    return html`<line class="tl-mast" x1="${px(x)}" x2="${px(x)}" y1="100" y2="${y - 9}"/><circle class="tl-stip${one.key === 'first-signal' && ' tl-stip--signaal'}" cx="${px(x)}" cy="100" r="5"/>${label({ clock, text }, end ? x - 6 : x + 6, y, end ? 'end' : 'start')}`
  })}`
}

/** The wide drawing: what happened, the clock, and what we recorded, on one scale of time. */
export const wideTimeline = (
  data: TimelineData,
  scale: Scale,
  description: string,
  texts: Texts,
  f: Formats,
): Html => {
  const t = texts.incident.timeline
  const happened = data.moments.filter((one) => one.lane === 'happened')
  const recorded = data.moments.filter((one) => one.lane === 'recorded' && ms(one.at) <= scale.to)
  const placed = place(blocks(recorded, scale, texts, f))
  const rows = Math.max(1, ...placed.map((one) => one.top + one.labels.length))
  const height = 252 + rows * ROW
  const gap = gapOf(data.moments)
  const nowX = scale.x(ms(data.now))
  const flag = Math.max(36, Math.min(WIDTH - 36, nowX))
  const first = happened[0]
  const arrow = (): Html | undefined => {
    if (gap === undefined) return undefined
    const a = scale.x(ms(gap.happened.at))
    const b = scale.x(ms(gap.recorded.at))
    const text = t.later(f.rough(gap.gap))
    return html`<path class="tl-verbind" d="M${px(a)} 100H${px(b)}V218"/><path class="tl-pijl" d="M${px(b - 4)} 213l4 6 4-6"/>${
      b - a > text.length * CHARACTER + 14 &&
      html`<text class="tl-tekst tl-zacht" x="${px(b - 9)}" y="119" text-anchor="end">${text}</text>`
    }`
  }
  return html`
<svg class="tl tl--breed" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="tlb-t tlb-d"><title id="tlb-t">${t.of(data.number)}</title><desc id="tlb-d">${description}</desc>
<defs><pattern id="tlb" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="7" class="tl-streep"/></pattern></defs>
${dayGrid(scale, height, f)}
<text class="tl-laan" x="${LEFT}" y="50">${t.happened}</text>
${arrow()}
${first !== undefined && html`<line class="tl-baseline" x1="${LEFT}" x2="${px(gap === undefined ? RIGHT : scale.x(ms(gap.recorded.at)))}" y1="100" y2="100"/>`}<line class="tl-baseline" x1="${LEFT}" x2="${RIGHT}" y1="${LANE}" y2="${LANE}"/>
${happenedShapes(happened, scale, texts, f)}
${data.clock !== undefined && clockShape(data.clock, data, scale, texts, f)}
<text class="tl-laan" x="${LEFT}" y="218">${t.recorded}</text>
${recorded.map((one) => html`<circle class="tl-stip tl-stip--vast" cx="${px(scale.x(ms(one.at)))}" cy="${LANE}" r="5"/>`)}
${placed.map((block) =>
  block.labels.map((one, n) =>
    label(
      one,
      block.anchor === 'start' ? block.left : block.right,
      252 + (block.top + n) * ROW,
      block.anchor,
    ),
  ),
)}
${
  data.open &&
  html`<line class="tl-nu" x1="${px(nowX)}" x2="${px(nowX)}" y1="50" y2="238"/><rect class="tl-nuvlag" x="${px(flag - 36)}" y="28" width="72" height="22" rx="3"/><text class="tl-nutekst" x="${px(flag)}" y="43.5" text-anchor="middle">${t.now(f.clock(data.now))}</text>`
}
</svg>`
}
