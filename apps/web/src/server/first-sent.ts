import { createHash } from 'node:crypto'
import type { Instant } from '@meldplicht/domain'
import type { Form } from './body.ts'

/** How many sent forms are remembered; each costs some hundred bytes. */
const REMEMBERED = 10_000

/** The moment at which exactly this form was sent for the first time. */
export type FirstSent = (form: Form, now: Instant) => Instant

/**
 * "Now" in a form means when it was first sent. A double click then says the same twice, and the
 * same command with the same content is answered with the first result. Remembered as long as the
 * process lives: sent again after a restart, a form that says "now" is told that its command was
 * recorded before.
 */
export const firstSent = (): FirstSent => {
  const sent = new Map<string, Instant>()
  return (form, now) => {
    const key = createHash('sha256')
      .update(JSON.stringify([...form]))
      .digest('base64url')
    const before = sent.get(key)
    if (before !== undefined) return before
    sent.set(key, now)
    const oldest = sent.keys().next().value
    if (sent.size > REMEMBERED && oldest !== undefined) sent.delete(oldest)
    return now
  }
}
