import type { Instant, Moment, Quantity, SourceKind } from '@meldplicht/domain'
import type { FormState } from './form-state.ts'
import type { Frame } from './frame.ts'
import type { Words } from './values.ts'

/** Choices of question 2; the domain's C/I/A follows from them. */
export type WhatKey = 'disclosed' | 'lost' | 'altered' | 'unknown'

/** Choices of question 5, in a reporter's words. */
export type ReportDataKey =
  | 'contact'
  | 'bsn'
  | 'identity-document'
  | 'bank-or-salary'
  | 'health'
  | 'credentials'
  | 'vehicle-registration'
  | 'other'
  | 'unknown'

/** Choices of question 6. */
export type ReportPeopleKey =
  | 'temp-workers'
  | 'applicants'
  | 'employees'
  | 'client-contacts'
  | 'unknown'

/** Something that was found in a text and masked before it was kept. */
export interface Masked {
  readonly kind: 'bsn' | 'document-number' | 'illness'
  readonly field: string
  /** What the text says now. */
  readonly now: string
}

/** The report form (P-04 to P-08). `desk` is the variant in which somebody types for a caller. */
export interface ReportPage {
  readonly frame: Frame
  readonly organisation: { readonly id: string; readonly name: string }
  /** Outside office hours the number comes first (P-06). */
  readonly outsideHours: boolean
  readonly mode: 'self' | 'desk'
  readonly form: FormState
  readonly masked?: ReadonlyArray<Masked>
}

/** What the reporter said, as the receipt repeats it. */
export interface ReportedFacts {
  readonly what: ReadonlyArray<WhatKey>
  readonly occurred: Moment
  readonly noticed: Moment
  readonly data: ReadonlyArray<ReportDataKey>
  readonly groups: ReadonlyArray<ReportPeopleKey>
  readonly people: Quantity
  readonly done?: Words
}

/** The receipt: it is in, here is your code, this happens now. */
export interface ReceiptPage {
  readonly frame: Frame
  readonly organisation: { readonly id: string; readonly name: string }
  readonly outsideHours: boolean
  readonly receivedAt: Instant
  /** In groups, `7KQ4 M2XR 98PT`. Shown once. */
  readonly code: string
  /** Who said it; the desk gets the incident's address, a reporter does not. */
  readonly by: SourceKind
  readonly callBack?: string
  readonly facts: ReportedFacts
  /** Where the one who typed it can go on; absent for a reporter. */
  readonly incident?: { readonly organisationId: string; readonly incidentId: string }
}
