import type * as t from 'io-ts'
import { AttachmentRead } from './attachment-read.ts'
import { IncidentRead } from './incident-read.ts'
import { IncidentsListed } from './incidents-listed.ts'

/** Every event of an access stream, by type: who read what (P-05). */
export const ACCESS_EVENTS = { IncidentRead, IncidentsListed, AttachmentRead } as const

/** An event of an access stream, any type. */
export type AccessEvent = t.TypeOf<(typeof ACCESS_EVENTS)[keyof typeof ACCESS_EVENTS]>
