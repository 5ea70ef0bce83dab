import type { Texts } from '../../text/texts.ts'
import type { Formats } from '../format.ts'
import { dayKey } from '../format.ts'
import type { TimelineMoment } from '../models/timeline.ts'
import type { Scale } from './timeline-scale.ts'

/** Width of the drawing in its own pixels. */
export const WIDTH = 848
// Noto Sans at 13 pixels; on the wide side, so that labels do not collide.
export const CHARACTER = 6.4

/** One line: a time and what it was. */
export interface Label {
  readonly clock: string
  readonly text: string
}
/** Lines that belong to one place on the scale. */
export interface Block {
  readonly x: number
  readonly labels: ReadonlyArray<Label>
}
/** Lines with the room that they take: columns in pixels, rows from the top. */
export interface Placed extends Block {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly anchor: 'start' | 'end'
}

const MOST = 6

/** Gathers moments of one day that lie close together; what was recorded in one go is one line. */
export const blocks = (
  moments: ReadonlyArray<TimelineMoment>,
  scale: Scale,
  texts: Texts,
  f: Formats,
): ReadonlyArray<Block> => {
  const t = texts.incident.timeline
  const groups: Array<Array<TimelineMoment>> = []
  for (const one of moments) {
    const group = groups.at(-1)
    const first = group?.[0]
    const near =
      first !== undefined &&
      dayKey(first.at) === dayKey(one.at) &&
      scale.x(Date.parse(one.at)) - scale.x(Date.parse(first.at)) < 90
    if (near && group !== undefined) group.push(one)
    else groups.push([one])
  }
  return groups.flatMap((group) => {
    const first = group[0]
    if (first === undefined) return []
    // What is recorded in one go is one line.
    const lines = group.filter(
      (one, n) =>
        group.findIndex(
          (other) => other.key === one.key && f.clock(other.at) === f.clock(one.at),
        ) === n,
    )
    const shown = lines.length > MOST ? lines.slice(0, MOST - 1) : lines
    const rest = lines.length - shown.length
    return {
      x: scale.x(Date.parse(first.at)),
      labels: [
        ...shown.map((one) => ({ clock: f.clock(one.at), text: t.moments[one.key] })),
        ...(rest > 0 ? [{ clock: '', text: t.more(rest) }] : []),
      ],
    }
  })
}

const widthOf = (block: Block): number =>
  Math.max(...block.labels.map((one) => (one.clock.length + one.text.length + 1) * CHARACTER))

/** Puts blocks where they do not touch each other and do not leave the drawing. */
export const place = (list: ReadonlyArray<Block>): ReadonlyArray<Placed> => {
  const done: Array<Placed> = []
  const free = (left: number, right: number, top: number, rows: number): boolean =>
    left >= 0 &&
    right <= WIDTH &&
    done.every(
      (other) =>
        right + 8 < other.left ||
        left - 8 > other.right ||
        top >= other.top + other.labels.length ||
        top + rows <= other.top,
    )
  for (const [n, block] of list.entries()) {
    const width = widthOf(block)
    // Leave the room to the right to the next block if it comes soon.
    const next = list[n + 1]
    const soon = next !== undefined && next.x - block.x < width + 12
    const start = { left: block.x - 4, right: block.x - 4 + width, anchor: 'start' as const }
    const end = { left: block.x + 6 - width, right: block.x + 6, anchor: 'end' as const }
    const fits = (top: number): Placed | undefined => {
      const found = (soon ? [end, start] : [start, end]).find((one) =>
        free(one.left, one.right, top, block.labels.length),
      )
      return found === undefined ? undefined : { ...block, ...found, top }
    }
    let top = 0
    let placed = fits(top)
    while (placed === undefined && top < 200) placed = fits(++top)
    if (placed !== undefined) done.push(placed)
  }
  return done
}
