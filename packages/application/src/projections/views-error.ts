import type { ProjectionsUnavailable } from '../ports/projections-error.ts'

const reasons: ReadonlyMap<number, ProjectionsUnavailable['reason']> = new Map<
  number,
  ProjectionsUnavailable['reason']
>([
  [5, 'locked'],
  [6, 'locked'],
  [8, 'read-only'],
  [13, 'full'],
])

/** What SQLite or the file system threw, as a value. */
export const viewsError = (error: unknown): ProjectionsUnavailable => {
  const code =
    error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
      ? error.errcode & 0xff
      : 0
  const detail = error instanceof Error ? error.message : String(error)
  const closed = detail.includes('database is not open')
  return {
    _tag: 'ProjectionsUnavailable',
    reason: closed ? 'closed' : (reasons.get(code) ?? 'cannot-open'),
    detail,
  }
}
