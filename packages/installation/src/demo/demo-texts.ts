import { Instant, Open } from '@meldplicht/domain'
import { stepsFrom } from './steps.ts'

const openIn = (u: unknown): ReadonlyArray<string> => {
  if (Open.is(u)) return [u.value]
  return typeof u === 'object' && u !== null ? Object.values(u).flatMap(openIn) : []
}

const someMoment = '2026-01-01T12:00:00.000Z'

/**
 * Every name, telephone number, address and sentence that the demo enters, once. None of them may
 * stand readable in any file of an installation.
 */
export const demoTexts: ReadonlyArray<string> = Instant.is(someMoment)
  ? [...new Set(stepsFrom(someMoment).flatMap(({ act }) => openIn(act)))]
  : []
