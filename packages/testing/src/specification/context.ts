import type { DecideContext } from '@meldplicht/domain'
import { LAW_EDITIONS } from '@meldplicht/domain'
import { organisation } from '../organisation/lindeveld.ts'
import { at } from '../values.ts'

/** Monday 23 November 2026, 10.00 in Amsterdam, under the AVG, for the invented temp agency. */
export const defaultContext: DecideContext = {
  now: at('2026-11-23T09:00:00.000Z'),
  edition: LAW_EDITIONS['avg-2018'],
  organisation,
}
