import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A key and its certificate, in PEM. */
export interface KeyAndCertificate {
  readonly key: string
  readonly certificate: string
}

const DAY = 86_400_000

// DER (X.690): tag, length, content.
const der = (tag: number, ...content: ReadonlyArray<Uint8Array>): Buffer => {
  const body = Buffer.concat(content)
  const size =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}

const sequence = (...items: ReadonlyArray<Uint8Array>): Buffer => der(0x30, ...items)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const octets = (content: Uint8Array): Buffer => der(0x04, content)
const bits = (content: Uint8Array): Buffer => der(0x03, Buffer.of(0), content)
const TRUE = Buffer.from([0x01, 0x01, 0xff])

const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'))
const COMMON_NAME = oid('550403')
const SUBJECT_ALT_NAME = oid('551d11')
const BASIC_CONSTRAINTS = oid('551d13')

const utcTime = (at: number): Buffer => {
  const digits = new Date(at).toISOString().replace(/[-:T]|\.\d+/gu, '')
  return der(0x17, Buffer.from(digits.slice(2)))
}

const pem = (bytes: Uint8Array): string => {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/gu) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

/**
 * Makes a certificate for a host name (RFC 5280), valid for a day and signed by itself, so that
 * who trusts it needs no authority. For tests only.
 */
export const selfSigned = (host: string): KeyAndCertificate => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(host)))))
  const now = Date.now()
  const extensions = sequence(
    sequence(SUBJECT_ALT_NAME, octets(sequence(der(0x82, Buffer.from(host))))),
    sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(TRUE))),
  )
  const body = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.of(1), randomBytes(8)),
    ECDSA_WITH_SHA256,
    name,
    sequence(utcTime(now - DAY), utcTime(now + DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  )
  const certificate = sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, privateKey)))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: pem(certificate),
  }
}
