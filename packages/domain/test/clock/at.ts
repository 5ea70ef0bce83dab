import { Instant } from '../../src/index.ts'

/** An instant written out in a test; a broken one fails the test. */
export const at = (text: string): Instant => {
  if (Instant.is(text)) return text
  throw new Error(`${text} is not an instant`)
}
