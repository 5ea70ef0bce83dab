import type { IncidentView } from '@meldplicht/application'
import type { IncidentEventType } from '@meldplicht/domain'
import { earliest, INCIDENT_EVENTS } from '@meldplicht/domain'
import type { TimelineMoment } from '../../view/models/timeline.ts'

const isEvent = (type: string): type is IncidentEventType => Object.hasOwn(INCIDENT_EVENTS, type)

const happened = ({ incident, entry }: IncidentView): ReadonlyArray<TimelineMoment> => {
  const { reported } = incident
  const occurred = entry.facts.occurredFrom && earliest(entry.facts.occurredFrom)
  const noticed = earliest(reported.data.firstNoticed)
  const aware = incident.awareness.at(-1)
  const told = incident.statements.findLast(({ facts }) => facts.occurredFrom !== undefined)
  const lane = 'happened'
  return [
    ...(occurred === undefined
      ? []
      : [
          {
            at: occurred,
            lane,
            key: 'occurred',
            recordedAt: told?.recordedAt ?? reported.recordedAt,
          } as const,
        ]),
    ...(noticed === undefined
      ? []
      : [{ at: noticed, lane, key: 'first-signal', recordedAt: reported.recordedAt } as const]),
    ...incident.signals.map(
      ({ data, recordedAt }) =>
        ({ at: data.receivedAt, lane, key: 'SignalReceived', recordedAt }) as const,
    ),
    ...(aware === undefined
      ? []
      : [
          {
            at: aware.data.awareAt,
            lane,
            key: 'AwarenessEstablished',
            recordedAt: aware.recordedAt,
          } as const,
        ]),
  ]
}

/** What happened outside, and everything that was recorded, each in its own lane. */
export const timelineMoments = (view: IncidentView): ReadonlyArray<TimelineMoment> => [
  ...happened(view).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  ...view.timeline.flatMap(
    ({ type, recordedAt }): ReadonlyArray<TimelineMoment> =>
      isEvent(type) ? [{ at: recordedAt, lane: 'recorded', key: type }] : [],
  ),
]
