import type { Instant } from '@meldplicht/domain'
import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import { dayKey } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { TimelineMoment } from '../models/timeline.ts'
import { capital } from '../ui/words.ts'
import type { TimelineData } from './timeline-scale.ts'
import { gapOf } from './timeline-scale.ts'

type Row =
  | { readonly _tag: 'moment'; readonly at: Instant; readonly moment: TimelineMoment }
  | { readonly _tag: 'now' | 'limit' | 'outer' | 'start'; readonly at: Instant }

const ORDER = { moment: 0, start: 1, limit: 2, outer: 3, now: 4 } as const

const rowsOf = (data: TimelineData): ReadonlyArray<Row> => {
  const { clock } = data
  const rows: ReadonlyArray<Row> = [
    ...data.moments.map((moment): Row => ({ _tag: 'moment', at: moment.at, moment })),
    ...(data.open ? [{ _tag: 'now' as const, at: data.now }] : []),
    ...(clock === undefined
      ? []
      : [
          { _tag: 'limit' as const, at: clock.strict },
          { _tag: 'outer' as const, at: clock.outer },
          ...(data.moments.some((one) => one.at === clock.start)
            ? []
            : [{ _tag: 'start' as const, at: clock.start }]),
        ]),
  ]
  return rows.toSorted((a, b) => a.at.localeCompare(b.at) || ORDER[a._tag] - ORDER[b._tag])
}

interface Drawn {
  readonly shape: Html
  readonly y: number
  readonly row: Row
}

const draw = (row: Row, y: number, texts: Texts, f: Formats): Html => {
  const t = texts.incident.timeline
  const line = (clock: string, text: string, kind = ''): Html =>
    html`<text class="tl-tekst${kind}" x="64" y="${y + 5}"><tspan class="tl-uur">${clock}</tspan> ${text}</text>`
  switch (row._tag) {
    case 'moment': {
      const dot =
        row.moment.lane === 'recorded'
          ? ' tl-stip--vast'
          : row.moment.key === 'first-signal'
            ? ' tl-stip--signaal'
            : ''
      return html`<circle class="tl-stip${dot}" cx="44" cy="${y}" r="5"/>${line(f.clock(row.at), t.moments[row.moment.key])}`
    }
    case 'start':
      return line(f.clock(row.at), t.moments['first-signal'])
    case 'now':
      return html`<line class="tl-nu" x1="0" x2="60" y1="${y}" y2="${y}"/><rect class="tl-nuvlag" x="60" y="${y - 12}" width="76" height="24" rx="3"/><text class="tl-nutekst" x="98" y="${y + 4.5}" text-anchor="middle">${t.now(f.clock(row.at))}</text>`
    case 'limit':
      return html`<line class="tl-grens" x1="0" x2="56" y1="${y}" y2="${y}"/>${line(f.clock(row.at), t.limitLong, ' tl-vet')}`
    case 'outer':
      return html`<line class="tl-ruim" x1="0" x2="56" y1="${y}" y2="${y}"/>${line(f.clock(row.at), t.outerLong, ' tl-zacht')}`
  }
}

/** The narrow drawing: the same moments from top to bottom, in order but not to scale. */
export const narrowTimeline = (
  data: TimelineData,
  description: string,
  texts: Texts,
  f: Formats,
): Html => {
  const t = texts.incident.timeline
  const gap = gapOf(data.moments)
  const shapes: Array<Html> = []
  const drawn: Array<Drawn> = []
  let y = 16
  let day = ''
  for (const row of rowsOf(data)) {
    if (gap !== undefined && row._tag === 'moment' && row.moment === gap.recorded) {
      const text = t.later(f.rough(gap.gap))
      shapes.push(html`<text class="tl-tekst tl-zacht" x="64" y="${y + 8}">${text}.</text>`)
      y += 38
    }
    const key = dayKey(row.at)
    if (key !== day) {
      if (day !== '') y += 8
      day = key
      shapes.push(html`<text class="tl-kop" x="64" y="${y}">${capital(f.longDay(row.at))}</text>`)
      y += 24
    }
    drawn.push({ row, y, shape: draw(row, y, texts, f) })
    y += row._tag === 'now' ? 36 : 29
  }
  const height = y + 4
  const at = (test: (row: Row) => boolean): number | undefined =>
    drawn.find((one) => test(one.row))?.y
  const { clock } = data
  const bar = (): Html | undefined => {
    if (clock === undefined) return undefined
    const start = at((row) => row.at === clock.start) ?? 0
    const limit = at((row) => row._tag === 'limit') ?? height
    const now = at((row) => row._tag === 'now')
    const fill = Math.min(now ?? limit, limit)
    const presumed = clock.kind === 'presumed'
    return html`<rect class="tl-baan" x="6" y="${start}" width="16" height="${limit - start}"/><rect ${presumed ? html`fill="url(#tls)"` : html`class="tl-op"`} x="6" y="${start}" width="16" height="${Math.max(0, fill - start)}"/><rect class="tl-rand${!presumed && ' tl-rand--vast'}" x="6" y="${start}" width="16" height="${limit - start}"/>`
  }
  const first = drawn[0]?.y ?? 0
  const last = drawn.at(-1)?.y ?? first
  return html`
<svg class="tl tl--smal" viewBox="0 0 342 ${height}" role="img" aria-labelledby="tls-t tls-d"><title id="tls-t">${t.of(data.number)}</title><desc id="tls-d">${description}</desc>
<defs><pattern id="tls" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="7" class="tl-streep"/></pattern></defs>
${bar()}<line class="tl-baseline" x1="44" x2="44" y1="${first}" y2="${last}"/>
${shapes}${drawn.map((one) => one.shape)}
</svg>`
}
