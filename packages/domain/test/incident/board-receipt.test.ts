import type { IncidentCommand } from '@meldplicht/domain'
import { at, boardMember, decider, eventId, given, text } from '@meldplicht/testing'
import { describe, test } from 'vitest'
import { boardReported, closed, reported } from '../support/events.ts'

const received = (
  data: Partial<Extract<IncidentCommand, { _tag: 'RecordBoardReceipt' }>['data']> = {},
): IncidentCommand => ({
  _tag: 'RecordBoardReceipt',
  data: { receivedBy: boardMember, receivedAt: { _tag: 'unknown' }, ...data },
})

describe('the Board’s receipt of a report (P-13)', () => {
  test('P-13 says who received the newest report, when, and what they said of it', () => {
    const remarks = text('Graag in maart terugkomen op de opleiding.')
    given(reported(), boardReported, boardReported)
      .when(received({ remarks }))
      .yields({
        type: 'BoardReceiptRecorded',
        version: 1,
        data: {
          report: eventId(3),
          receivedBy: boardMember,
          receivedAt: { _tag: 'unknown' },
          remarks,
        },
      })
  })

  test('P-13 there is nothing to receive before there is a report', () => {
    given(reported()).when(received()).refused('BoardReportMissing')
  })

  test('P-13 only somebody of the Board receives it, and not ahead of time', () => {
    given(reported(), boardReported)
      .when(received({ receivedBy: decider }))
      .refused('RoleMissing')
    given(reported(), boardReported)
      .when(received({ receivedAt: { _tag: 'exact', at: at('2030-01-01T00:00:00.000Z') } }))
      .refused('TimeInFuture')
  })

  test('P-13 may come when everything else is done', () => {
    given(reported(), boardReported, closed).when(received()).yieldsOne('BoardReceiptRecorded')
  })
})
