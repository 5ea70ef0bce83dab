import type { Upcaster } from './upcaster.ts'

/**
 * Every step from an older version of a stored event to the next, built with `upcaster`. The codec
 * of the older version stays beside the new one, frozen; the catalogue holds the newest. Nothing
 * stored is ever written again: reading goes through these steps.
 */
export const UPCASTERS: ReadonlyArray<Upcaster> = []
