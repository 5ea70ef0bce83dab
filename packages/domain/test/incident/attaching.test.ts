import type { CommandData, DecideContext } from '@meldplicht/domain'
import { ItemId, MediaType, nameOf, StoredFile, subjectOf } from '@meldplicht/domain'
import { at, defaultContext, fg, given, itemId, must, text } from '@meldplicht/testing'
import { describe, expect, test } from 'vitest'
import { reported, said } from '../support/events.ts'

const file: StoredFile = must(StoredFile, {
  mediaType: 'application/pdf',
  size: 48_213,
  blob: 'ab'.repeat(32),
  keyId: 'sleutel-1',
  nonce: 'bm9uY2U',
  keyCommitment: 'Y29tbWl0',
})
const withFile: DecideContext = { ...defaultContext, file }

const data: CommandData<'AttachEvidence'> = {
  attachment: itemId(90),
  said,
  name: text('verklaring.pdf'),
}
const attach = (more: Partial<CommandData<'AttachEvidence'>> = {}) =>
  ({ _tag: 'AttachEvidence', data: { ...data, ...more } }) as const

const secured = given(reported())
  .when({
    _tag: 'SecureEvidence',
    data: {
      evidence: itemId(80),
      what: text('De mail zelf'),
      where: text('De kluis'),
      securedBy: fg,
      securedAt: { _tag: 'unknown' },
      beforeRestoring: 'yes',
    },
  })
  .yieldsOne('EvidenceSecured')

describe('a file that joins the dossier', () => {
  test('is recorded with what was stored of it', () => {
    given(reported())
      .when(attach({ what: text('Verklaring van de ontvanger') }), withFile)
      .yields({
        type: 'EvidenceAttached',
        version: 1,
        data: { ...data, what: text('Verklaring van de ontvanger'), file },
      })
  })

  test('is nothing without a file', () => {
    given(reported()).when(attach()).refused('FileMissing')
  })

  test('joins once', () => {
    const event = given(reported()).when(attach(), withFile).yieldsOne('EvidenceAttached')
    given(reported(), event).when(attach(), withFile).refused('ItemAlreadyKnown')
    given(reported(), event)
      .when(attach({ attachment: itemId(91) }), withFile)
      .yieldsOne('EvidenceAttached')
  })

  test('may show evidence that was secured, and no other', () => {
    given(reported(), secured)
      .when(attach({ evidence: itemId(80) }), withFile)
      .yieldsOne('EvidenceAttached')
    given(reported())
      .when(attach({ evidence: itemId(80) }), withFile)
      .refused('ItemUnknown')
  })

  test('cannot have been heard of in the future', () => {
    const learntAt = { _tag: 'exact', at: at('2026-11-23T09:00:00.001Z') } as const
    given(reported())
      .when(attach({ said: { by: 'fg', learntAt } }), withFile)
      .refused('TimeInFuture')
  })

  test('joins an open incident only', () => {
    given(reported(), {
      type: 'IncidentClosed',
      version: 1,
      data: { conclusion: text('Klaar.') },
    })
      .when(attach(), withFile)
      .refused('IncidentIsClosed')
  })

  test('stands in the state of the incident, in the order in which it came', () => {
    const one = given(reported()).when(attach(), withFile).yieldsOne('EvidenceAttached')
    const two = given(reported(), one)
      .when(attach({ attachment: itemId(91) }), withFile)
      .yieldsOne('EvidenceAttached')
    const { state } = given(reported(), one, two)
    expect(state?.attachments.map(({ data: { attachment } }) => attachment)).toEqual([
      itemId(90),
      itemId(91),
    ])
  })
})

describe('a media type', () => {
  test.each(['application/pdf', 'image/svg+xml', 'application/vnd.ms-outlook'])(
    '%s is one',
    (type) => {
      expect(MediaType.is(type)).toBe(true)
    },
  )

  test.each(['', 'pdf', 'Application/PDF', 'text/plain; charset=utf-8', 'a/b\nc', '/pdf', 5])(
    '%j is none',
    (type) => {
      expect(MediaType.is(type)).toBe(false)
    },
  )
})

test('a thing can be a subject of its own, with the name that it was given', () => {
  const item = must(ItemId, '00000000-0000-4000-8000-00000000005a')
  const about = subjectOf(item)
  expect(about).toBe(item)
  expect(about === 'text' || nameOf(about, 'x')).toMatchObject({ about: item })
})
