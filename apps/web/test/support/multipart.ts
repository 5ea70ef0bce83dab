/** A part of a multipart body, byte for byte as it is given. */
export interface Part {
  readonly name: string
  readonly fileName?: string | Buffer
  readonly type?: string
  readonly body: string | Uint8Array
}

const BOUNDARY = '----proef7MA4YWxkTrZu0gW'

/** The Content-Type of {@link multipart}. */
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`

const headOf = ({ name, fileName, type }: Part): Buffer =>
  Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`),
    ...(fileName === undefined
      ? []
      : [Buffer.from('; filename="'), Buffer.from(fileName), Buffer.from('"')]),
    Buffer.from(type === undefined ? '\r\n\r\n' : `\r\nContent-Type: ${type}\r\n\r\n`),
  ])

/** A multipart/form-data body (RFC 7578), also such as no browser would send. */
export const multipart = (parts: ReadonlyArray<Part>, end = `--${BOUNDARY}--\r\n`): Buffer =>
  Buffer.concat([
    ...parts.flatMap((part) => [headOf(part), Buffer.from(part.body), Buffer.from('\r\n')]),
    Buffer.from(end),
  ])
