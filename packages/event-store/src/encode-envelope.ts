import type * as t from 'io-ts'
import type { Envelope } from './envelope.ts'

/**
 * The JSON value of an envelope: what `Envelope.encode` gives, without walking round the fields
 * that are stored as they are. `quick-envelope.property.test.ts` holds both against each other.
 */
export const encodeEnvelope = (envelope: Envelope): t.OutputOf<typeof Envelope> => {
  const { revision, organisationRevision, ...rest } = envelope
  const encoded = { ...rest, revision: revision.toString(10) }
  return organisationRevision === undefined
    ? encoded
    : { ...encoded, organisationRevision: organisationRevision.toString(10) }
}
