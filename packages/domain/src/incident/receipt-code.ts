import type { IncidentId } from '../values/ids.ts'

// Crockford's base 32: no I, L, O or U, so that it can be read out over the phone.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The code on a receipt, `7K2Q-9MXD`: there at once, before any number is given. It follows from
 * the random incident id (40 of its bits), so that it need not be stored.
 */
export const receiptCode = (incident: IncidentId): string => {
  const bits = BigInt(`0x${incident.replaceAll('-', '').slice(0, 10)}`)
  const letters = Array.from({ length: 8 }, (_, i) => {
    const at = Number((bits >> BigInt(5 * (7 - i))) & 31n)
    return ALPHABET.charAt(at)
  }).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
