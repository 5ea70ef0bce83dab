/** What stream metadata says of what can be read. */
export interface StreamMetadata {
  readonly maxCount: bigint | undefined
  /** `$tb`: events before this revision are hidden. */
  readonly truncateBefore: bigint | undefined
}

/**
 * The highest revision that there can be: `$tb` of a soft-deleted stream, and the revision of the
 * event that a tombstone writes.
 */
export const HIGHEST = 9223372036854775807n

/** Name of the stream that holds the metadata of another. */
export const metadataStream = (stream: string): string => `$$${stream}`

const NONE: StreamMetadata = { maxCount: undefined, truncateBefore: undefined }

// JSON.parse rounds HIGHEST up by one: read the digits as they stand.
const numberOf = (text: string, key: string): bigint | undefined => {
  const digits = new RegExp(`"\\${key}"\\s*:\\s*(\\d+)`, 'u').exec(text)?.[1]
  return digits === undefined ? undefined : BigInt(digits)
}

/** Reads the data of a `$metadata` event. */
export const readMetadata = (data: Uint8Array | undefined): StreamMetadata => {
  if (data === undefined) return NONE
  const text = Buffer.from(data).toString('utf8')
  return { maxCount: numberOf(text, '$maxCount'), truncateBefore: numberOf(text, '$tb') }
}

/** The data of a `$metadata` event that truncates. */
export const truncation = (before: bigint): Uint8Array => Buffer.from(`{"$tb":${before}}`)
