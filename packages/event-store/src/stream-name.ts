import type { IncidentId, OrganisationId } from '@meldplicht/domain'
import * as t from 'io-ts'

/** Brand of {@link StreamName}. */
export interface StreamNameBrand {
  readonly StreamName: unique symbol
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const SHAPE = new RegExp(`^(?:incident-${UUID}\\.${UUID}|(?:organisation|notice|access)-${UUID})$`)

/** `incident-{organisation}.{incident}`, `organisation-{id}`, `notice-{id}` or `access-{id}`. */
export const StreamName = t.brand(
  t.string,
  (s): s is t.Branded<string, StreamNameBrand> => SHAPE.test(s),
  'StreamName',
)
/** See {@link StreamName}. */
export type StreamName = t.TypeOf<typeof StreamName>

const name = (s: string): StreamName => {
  if (!StreamName.is(s)) throw new RangeError(`${s} is not a stream name`)
  return s
}

/** The stream of one incident. */
export const incidentStream = (organisation: OrganisationId, incident: IncidentId): StreamName =>
  name(`incident-${organisation}.${incident}`)

/** The stream of an organisation's settings, roles and outside parties. */
export const organisationStream = (organisation: OrganisationId): StreamName =>
  name(`organisation-${organisation}`)

/** The stream that records who read what; not part of the register. */
export const accessStream = (organisation: OrganisationId): StreamName =>
  name(`access-${organisation}`)
