import type {
  Bilingual,
  DecisionStatus,
  IncidentCommand,
  IncidentId,
  Moment,
  OrganisationId,
  Person,
  Said,
  SourceKind,
  Timeliness,
} from '@meldplicht/domain'
import { exactly } from '@meldplicht/domain'
import type { Step } from '../specification/play.ts'
import { at } from '../values.ts'

/** What the register must say when a story has been played. */
export interface StoryEnd {
  readonly status: 'closed'
  readonly decision: DecisionStatus
  readonly notified: boolean
  /** The verdict of each filing, in order. */
  readonly timeliness: ReadonlyArray<Timeliness>
  readonly informings: number
  readonly classification: 'data-breach'
}

/**
 * One incident from the first phone call to a closed entry, as plain data: each command with the
 * moment at which it is recorded and whose hands typed it. All times lie before 20 November 2026.
 */
export interface Story {
  readonly key: 'usb-stick' | 'personnel-file' | 'wrong-recipient' | 'ransomware'
  readonly title: Bilingual
  readonly organisation: OrganisationId
  readonly incident: IncidentId
  readonly steps: ReadonlyArray<Step>
  readonly end: StoryEnd
}

/** A step of a story: when, by whose hands, what. */
export const step = <T extends IncidentCommand['_tag']>(
  when: string,
  typedBy: Person,
  command: Extract<IncidentCommand, { readonly _tag: T }>,
): Step => ({ at: at(when), typedBy: typedBy.id, command })

/** Who said it, learnt at a known moment. */
export const said = (by: SourceKind, when: string, person?: Person): Said => ({
  by,
  learntAt: exactly(at(when)),
  ...(person === undefined ? {} : { person }),
})

/** A moment that is known to the minute. */
export const on = (when: string): Moment => exactly(at(when))
