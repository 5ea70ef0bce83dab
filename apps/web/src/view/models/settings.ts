import type { AgreedWith, EntityTrait, Instant, PartyRole, Role } from '@meldplicht/domain'
import type { Frame } from './frame.ts'
import type { Words } from './values.ts'

/** An outside party that gets personal data. */
export interface PartyRow {
  readonly name: Words
  readonly role: PartyRole
  readonly contact?: Words
  /** Absent means none on record: a finding for processors and joint controllers. */
  readonly agreement?: { readonly at: Instant; readonly noticeHours?: number }
}

/** A legal entity with what it is in law. */
export interface EntityRow {
  readonly id: string
  readonly name: Words
  readonly is: ReadonlyArray<EntityTrait>
  /** Whether each kind was answered with yes or no. */
  readonly complete: boolean
}

/** A notice that was promised to others. */
export interface TermRow {
  readonly id: string
  readonly with: AgreedWith
  readonly hours: number
  readonly what: Words
}

/** Settings of one organisation, to look at: changing them is done elsewhere for now. */
export interface SettingsPage {
  readonly frame: Frame
  readonly organisation: { readonly id: string; readonly name: Words }
  readonly organisations: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly registeredAt: Instant
  readonly parties: ReadonlyArray<PartyRow>
  readonly entities: ReadonlyArray<EntityRow>
  readonly terms: ReadonlyArray<TermRow>
  readonly people: ReadonlyArray<{
    readonly name: Words
    readonly role: Role
    readonly side: 'controller' | 'fg-office'
  }>
  readonly mandates: ReadonlyArray<{
    readonly to: Words
    readonly from: Instant
    readonly until?: Instant
  }>
}
