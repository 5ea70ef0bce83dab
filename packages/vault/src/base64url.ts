/** Bytes as base64url without padding (RFC 4648, section 5). */
export const toBase64url = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64url')

/**
 * The bytes of base64url text; `undefined` for anything but the one spelling that
 * {@link toBase64url} gives. Node skips what it does not know; a history must not.
 */
export const fromBase64url = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64url')
  return toBase64url(bytes) === text ? bytes : undefined
}
