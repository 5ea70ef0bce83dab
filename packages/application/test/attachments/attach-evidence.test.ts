import { createHash } from 'node:crypto'
import type { Blobs } from '@meldplicht/blobs'
import { memoryBlobs } from '@meldplicht/blobs'
import type { IncidentId, ItemId, OrganisationId } from '@meldplicht/domain'
import { BlobHash, exactly, INCIDENT_EVENTS, subjectOf } from '@meldplicht/domain'
import { canonicalBytes, incidentStream, memoryStore } from '@meldplicht/event-store'
import { at, fg, incidentId, itemId, must, right, text } from '@meldplicht/testing'
import { taskEither as TE } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import type { IncomingFile, WriteCall } from '../../src/index.ts'
import {
  attachEvidence,
  itemIdOf,
  loopbackPolicy,
  markAsDuplicate,
  openAttachment,
  secureEvidence,
  showIncident,
  supplementReport,
  whoRead,
} from '../../src/index.ts'
import { EXE, file, PDF, PNG, TXT } from '../support/files.ts'
import { reported, supplement } from '../support/inputs.ts'
import { spyStore } from '../support/spy-store.ts'
import type { World, WorldOptions } from '../support/world.ts'
import { call, logOf, newOrganisationId, setUp, world } from '../support/world.ts'

const said = { by: 'fg', learntAt: exactly(at('2026-11-23T08:50:00.000Z')) }
const statement = file('verklaring van Zuidema.pdf', PDF, 'application/pdf')
const signal = new AbortController().signal

interface Scene extends World {
  readonly organisation: OrganisationId
  readonly incident: IncidentId
}

const scene = async (options: WorldOptions = {}): Promise<Scene> => {
  const made = await world(options)
  const organisation = newOrganisationId()
  await setUp(made, organisation)
  return { ...made, organisation, incident: await reported(made.run, organisation) }
}

const attachmentOf = ({ commandId }: WriteCall): ItemId => itemIdOf(commandId, 'attachment')

/** Adds a file and gives its id. */
const added = async (
  { run, incident, organisation }: Scene,
  one: IncomingFile = statement,
  input: object = { said },
): Promise<ItemId> => {
  const to = call(organisation)
  await run(attachEvidence(one)(incident, input, to))
  return attachmentOf(to)
}

const hashes = async (blobs: Blobs): Promise<ReadonlyArray<string>> =>
  (await right(blobs.list({ signal }))).map(({ hash }) => hash)

const eventOf = async ({ store }: Pick<World, 'store'>) => {
  const envelope = (await logOf(store)).findLast(({ type }) => type === 'EvidenceAttached')
  return must(INCIDENT_EVENTS.EvidenceAttached, {
    type: envelope?.type,
    version: envelope?.version,
    data: envelope?.data,
  }).data
}

describe('a file that is added to the dossier', () => {
  test('is recorded with its kind, size and hash, and comes back as it was', async () => {
    const made = await scene()
    const attachment = await added(made, statement, { said, what: text('Ondertekend') })
    const data = await eventOf(made)
    expect(data).toMatchObject({
      attachment,
      name: { _tag: 'Sealed' },
      what: { _tag: 'Sealed' },
      file: { mediaType: 'application/pdf', size: PDF.length },
    })
    expect(await hashes(made.blobs)).toEqual([data.file.blob])
    const { incident, organisation } = made
    const opened = await made.run(openAttachment(incident, attachment, call(organisation)))
    expect(opened).toEqual({
      name: 'verklaring van Zuidema.pdf',
      mediaType: 'application/pdf',
      bytes: PDF,
    })
  })

  test('stands at the incident, opened, with its name', async () => {
    const made = await scene()
    const attachment = await added(made)
    const view = await made.run(showIncident(made.incident, call(made.organisation)))
    expect(view.incident.attachments.map(({ data }) => data)).toMatchObject([
      { attachment, name: { value: 'verklaring van Zuidema.pdf', about: attachment } },
    ])
    expect(view.entry.attachments).toEqual(view.incident.attachments)
    expect(view.timeline.at(-1)?.type).toBe('EvidenceAttached')
  })

  test('can show evidence that was secured', async () => {
    const made = await scene()
    const evidence = itemId(70)
    const kept = {
      evidence,
      what: text('De mail'),
      where: text('De kluis'),
      securedBy: fg,
      securedAt: { _tag: 'unknown' },
      beforeRestoring: 'yes',
    }
    const to = call(made.organisation)
    await made.run(secureEvidence(made.incident, kept, to))
    await added(made, statement, { said, evidence })
    expect((await eventOf(made)).evidence).toBe(evidence)
    const other = attachEvidence(statement)(
      made.incident,
      { said, evidence: itemId(71) },
      call(made.organisation),
    )
    expect(await made.refused(other)).toMatchObject({ error: { _tag: 'ItemUnknown' } })
    expect(await hashes(made.blobs)).toHaveLength(1)
  })

  test('leaves nothing readable: not its words, not its name, not the hash of what is in it', async () => {
    const made = await scene()
    await added(made)
    const [blob = ''] = await hashes(made.blobs)
    const [entry] = await right(made.blobs.list({ signal }))
    const sealed = await right(made.blobs.get(must(BlobHash, entry?.hash), { signal }))
    const log = (await logOf(made.store)).map((one) => Buffer.from(canonicalBytes(one)).toString())
    const everything = `${log.join('\n')}\n${Buffer.from(sealed).toString('latin1')}`
    const digest = createHash('sha256').update(PDF).digest('hex')
    for (const trace of ['Zuidema', 'PDF-1.4', digest]) expect(everything).not.toContain(trace)
    expect(everything).toContain(blob)
  })

  test('is durable before the event that names it is sent', async () => {
    const order: Array<string> = []
    const spy = spyStore(memoryStore())
    const inner = memoryBlobs({ now: () => at('2026-11-23T09:00:00.000Z') })
    const blobs: Blobs = {
      ...inner,
      put: (bytes, to) => async () => {
        const answer = await inner.put(bytes, to)()
        order.push('kept')
        return answer
      },
    }
    const made = await scene({ store: spy, blobs })
    spy.intercept = (append, stream) => {
      order.push(`append ${stream.split('-')[0]}`)
      return append
    }
    await added(made)
    expect(order).toEqual(['kept', 'append incident'])
  })
})

describe('nothing is recorded and nothing is kept', () => {
  test.each([
    ['of a program', file('foto.png', EXE), 'FileKindDiffers'],
    ['of a kind that is not taken', file('foto.bmp', PNG), 'FileKindNotTaken'],
    ['of what its sender calls something else', file('a.png', PNG, 'image/gif'), 'FileKindDiffers'],
    ['of nothing', file('a.txt', new Uint8Array()), 'FileEmpty'],
    ['of more than the limit', file('a.txt', Buffer.alloc(1025, 'a')), 'FileTooLarge'],
  ])('%s', async (_what, one, tag) => {
    const made = await scene({ attachmentLimit: 1024 })
    const before = await logOf(made.store)
    const useCase = attachEvidence(one)(made.incident, { said }, call(made.organisation))
    expect(await made.refused(useCase)).toMatchObject({
      _tag: 'AttachmentRefused',
      refusal: { _tag: tag },
    })
    expect(await logOf(made.store)).toEqual(before)
    expect(await hashes(made.blobs)).toEqual([])
  })

  test('of a file that a rule refuses', async () => {
    const made = await scene()
    const other = await reported(made.run, made.organisation)
    const of = { of: other, reason: text('Dezelfde lijst.') }
    await made.run(markAsDuplicate(made.incident, of, call(made.organisation)))
    const useCase = attachEvidence(statement)(made.incident, { said }, call(made.organisation))
    expect(await made.refused(useCase)).toMatchObject({ error: { _tag: 'IncidentIsDuplicate' } })
    expect(await hashes(made.blobs)).toEqual([])
  })

  test.each([
    [{ said, name: text('anders.pdf') }, 'data.name'],
    [{ said, attachment: itemId(5) }, 'data.attachment'],
    [{}, 'data.said'],
    [{ said, file: { blob: 'ab'.repeat(32) } }, 'data.file'],
    [null, 'data'],
    [[], 'data'],
  ])('of input that is not right: %j', async (input, path) => {
    const made = await scene()
    const useCase = attachEvidence(statement)(made.incident, input, call(made.organisation))
    expect(await made.refused(useCase)).toMatchObject({ _tag: 'BadInput', issues: [{ path }] })
    expect(await hashes(made.blobs)).toEqual([])
  })

  test('when there is no place for it', async () => {
    const full = { _tag: 'BlobsUnavailable', reason: 'full', detail: 'd' } as const
    const blobs = {
      ...memoryBlobs({ now: () => at('2026-11-23T09:00:00.000Z') }),
      put: () => TE.left(full),
    }
    const made = await scene({ blobs })
    const before = await logOf(made.store)
    const useCase = attachEvidence(statement)(made.incident, { said }, call(made.organisation))
    expect(await made.refused(useCase)).toEqual({ _tag: 'BlobsFailed', error: full })
    expect(await logOf(made.store)).toEqual(before)
  })

  test('for somebody who may not, or at an incident that is not there', async () => {
    const made = await scene({
      policy: (question) =>
        question.action !== 'AttachEvidence' && question.action !== 'ReadAttachment'
          ? loopbackPolicy(question)
          : false,
    })
    const to = call(made.organisation)
    expect(await made.refused(attachEvidence(statement)(made.incident, { said }, to))).toEqual({
      _tag: 'Forbidden',
      action: 'AttachEvidence',
    })
    expect(await made.refused(openAttachment(made.incident, itemId(1), to))).toEqual({
      _tag: 'Forbidden',
      action: 'ReadAttachment',
    })
    const free = await scene()
    expect(
      await free.refused(
        attachEvidence(statement)(incidentId(9), { said }, call(free.organisation)),
      ),
    ).toEqual({ _tag: 'NotFound', what: 'incident' })
    expect([...(await hashes(made.blobs)), ...(await hashes(free.blobs))]).toEqual([])
  })
})

describe('the same command with the same file', () => {
  test('is answered with the first result, and the file is kept once', async () => {
    const made = await scene()
    const to = call(made.organisation)
    const first = await made.run(attachEvidence(statement)(made.incident, { said }, to))
    const again = await made.run(attachEvidence(statement)(made.incident, { said }, to))
    expect(again).toEqual({ ...first, repeated: true })
    expect(await hashes(made.blobs)).toHaveLength(1)
  })

  test('ten times at once makes one event, and its blob is there', async () => {
    const made = await scene()
    const to = call(made.organisation)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        made.run(attachEvidence(statement)(made.incident, { said }, to)),
      ),
    )
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1)
    const opened = await made.run(openAttachment(made.incident, attachmentOf(to), to))
    expect(opened.bytes).toEqual(PDF)
  })

  test.each([
    ['another content', file('verklaring van Zuidema.pdf', Buffer.concat([PDF, Buffer.of(10)]))],
    ['another name', file('verklaring.pdf', PDF)],
    ['another kind', file('verklaring.txt', TXT)],
  ])('but with %s is refused', async (_what, other) => {
    const made = await scene()
    const to = call(made.organisation)
    await made.run(attachEvidence(statement)(made.incident, { said }, to))
    expect(await made.refused(attachEvidence(other)(made.incident, { said }, to))).toEqual({
      _tag: 'CommandIdReused',
    })
    expect(await hashes(made.blobs)).toHaveLength(1)
  })

  test('goes on when somebody else was first: the event names a blob that is there', async () => {
    const spy = spyStore(memoryStore())
    const made = await scene({ store: spy })
    let overtaken = 0
    spy.intercept = (append, stream) =>
      TE.flatten(
        TE.fromTask(async () => {
          if (stream.startsWith('incident-') && overtaken === 0) {
            overtaken += 1
            await made.run(supplementReport(made.incident, supplement(), call(made.organisation)))
          }
          return append
        }),
      )
    const attachment = await added(made)
    const to = call(made.organisation)
    expect((await made.run(openAttachment(made.incident, attachment, to))).bytes).toEqual(PDF)
    expect(overtaken).toBe(1)
  })
})

describe('a file is given out (P-05)', () => {
  test('after it is recorded who got it, and which it was', async () => {
    const made = await scene()
    const attachment = await added(made)
    made.clock.set('2026-11-23T10:15:00.000Z')
    await made.run(openAttachment(made.incident, attachment, call(made.organisation)))
    const { incident } = made
    expect((await logOf(made.store)).at(-1)).toMatchObject({
      stream: `access-${made.organisation}`,
      type: 'AttachmentRead',
      data: { incident, attachment, reader: fg.id },
    })
    await right(made.projections.caughtUp())
    expect(await made.run(whoRead(incident, call(made.organisation)))).toEqual([
      { incident, reader: fg.id, part: 'attachment', attachment, at: '2026-11-23T10:15:00.000Z' },
    ])
  })

  test('never when that cannot be recorded', async () => {
    const spy = spyStore(memoryStore())
    const made = await scene({ store: spy })
    const attachment = await added(made)
    const full = { _tag: 'StoreUnavailable', reason: 'full', detail: 'no space' } as const
    spy.intercept = () => TE.left(full)
    expect(
      await made.refused(openAttachment(made.incident, attachment, call(made.organisation))),
    ).toEqual({ _tag: 'StoreFailed', error: full })
  })

  test('never to another organisation', async () => {
    const made = await scene()
    const attachment = await added(made)
    const other = newOrganisationId()
    await setUp(made, other)
    expect(await made.refused(openAttachment(made.incident, attachment, call(other)))).toEqual({
      _tag: 'NotFound',
      what: 'incident',
    })
    const theirs = await reported(made.run, other)
    expect(await made.refused(openAttachment(theirs, attachment, call(other)))).toEqual({
      _tag: 'NotFound',
      what: 'attachment',
    })
  })

  test('not when it is missing, and then nobody read it', async () => {
    const made = await scene()
    const attachment = await added(made)
    const { blob } = (await eventOf(made)).file
    await right(made.blobs.remove(blob, { signal }))
    const before = await logOf(made.store)
    expect(
      await made.refused(openAttachment(made.incident, attachment, call(made.organisation))),
    ).toEqual({ _tag: 'BlobsFailed', error: { _tag: 'BlobMissing', hash: blob } })
    expect(await logOf(made.store)).toEqual(before)
  })

  test('not when another blob was put in its place', async () => {
    const inner = memoryBlobs({ now: () => at('2026-11-23T09:00:00.000Z') })
    const made = await scene({ blobs: inner })
    const one = await added(made)
    await added(made, file('ander.txt', TXT))
    const theirs = (await eventOf(made)).file.blob
    const blobs: Blobs = { ...inner, get: (_hash, to) => inner.get(theirs, to) }
    const swapped = openAttachment(made.incident, one, call(made.organisation))
    expect(await swapped({ ...made.deps, blobs })()).toMatchObject({
      left: { _tag: 'VaultFailed', error: { _tag: 'SealBroken', reason: 'ciphertext' } },
    })
  })

  test('not after it was erased: it says since when, and its name is gone with it', async () => {
    const made = await scene()
    const attachment = await added(made)
    const kept = await added(made, file('gesprek.txt', TXT))
    const erasure = { at: at('2026-11-23T09:30:00.000Z'), under: 'AVG art. 17(1)(d)' }
    const stream = incidentStream(made.organisation, made.incident)
    await right(made.vault.destroy({ stream, about: subjectOf(attachment) }, erasure))
    const to = call(made.organisation)
    expect(await made.refused(openAttachment(made.incident, attachment, to))).toEqual({
      _tag: 'AttachmentErased',
      erasure,
    })
    const view = await made.run(showIncident(made.incident, to))
    expect(view.incident.attachments.map(({ data }) => data.name._tag)).toEqual(['Erased', 'Open'])
    expect((await made.run(openAttachment(made.incident, kept, to))).bytes).toEqual(TXT)
  })
})
