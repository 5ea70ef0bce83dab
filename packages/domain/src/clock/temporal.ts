/** Thrown when the engine has no Temporal: a fault of the embedding, so not a value. */
export class TemporalMissing extends Error {
  constructor() {
    super(
      'Temporal is missing. Import "temporal-polyfill/global" before you call @meldplicht/domain.',
    )
    this.name = 'TemporalMissing'
  }
}

/**
 * The engine's Temporal, looked up when it is needed and never at import time, so that an embedder
 * may load a polyfill after importing this package.
 */
export const requireTemporal = (): typeof Temporal => {
  if (typeof Temporal === 'undefined') throw new TemporalMissing()
  return Temporal
}
