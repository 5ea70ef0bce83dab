import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { TimelineMoment } from '../models/timeline.ts'
import { details, section } from '../ui/parts.ts'
import { sub } from '../ui/table.ts'
import { capital } from '../ui/words.ts'
import { narrowTimeline } from './timeline-narrow.ts'
import type { TimelineData } from './timeline-scale.ts'
import { scaleOf } from './timeline-scale.ts'
import { wideTimeline } from './timeline-wide.ts'

const inWords = (data: TimelineData, texts: Texts, f: Formats): string => {
  const t = texts.incident.timeline
  const first = data.moments[0]
  const last = data.moments.at(-1)
  return [
    ...(first === undefined || last === undefined
      ? []
      : [t.description(data.moments.length, f.dayTime(first.at), f.dayTime(last.at))]),
    ...(data.clock === undefined
      ? []
      : [t.descriptionClock(f.dayTime(data.clock.start), f.dayTime(data.clock.strict))]),
    ...(data.open ? [t.descriptionNow(f.dayTime(data.now))] : []),
  ].join(' ')
}

const list = (data: TimelineData, texts: Texts, f: Formats): Html => {
  const t = texts.incident.timeline
  const limit = data.clock?.strict
  const item = (one: TimelineMoment): Html =>
    html`<li><strong>${f.dayTime(one.at)}</strong> ${capital(t.moments[one.key])}${
      one.recordedAt !== undefined && sub(t.recordedAt(f.dayTime(one.recordedAt)))
    }</li>`
  const rows = [
    ...data.moments.map((one) => ({ at: one.at, shape: item(one) })),
    ...(limit === undefined
      ? []
      : [
          {
            at: limit,
            shape: html`<li><strong>${f.dayTime(limit)}</strong> ${t.limitRow}</li>`,
          },
        ]),
  ].toSorted((a, b) => a.at.localeCompare(b.at))
  return html`<ol class="mp-momenten">${rows.map((one) => one.shape)}</ol>`
}

/** The time line: two drawings (wide and narrow) and the same as a list. */
export const timelineSection = (unsorted: TimelineData, texts: Texts, f: Formats): Html => {
  const t = texts.incident.timeline
  const data = {
    ...unsorted,
    moments: unsorted.moments.toSorted((a, b) => a.at.localeCompare(b.at)),
  }
  const description = inWords(data, texts, f)
  return section(
    'tijdlijn',
    t.title,
    html`${
      data.moments.length > 0 &&
      html`<figure class="mp-figuur">${wideTimeline(data, scaleOf(data), description, texts, f)}${narrowTimeline(data, description, texts, f)}</figure>`
    }
${details(t.list, list(data, texts, f))}`,
  )
}
