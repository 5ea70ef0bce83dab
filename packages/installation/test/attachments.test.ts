import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  attachEvidence,
  collectOrphans,
  itemIdOf,
  loopbackActor,
  openAttachment,
  showIncident,
} from '@meldplicht/application'
import type { IncidentId, ItemId, OrganisationId } from '@meldplicht/domain'
import { exactly, subjectOf } from '@meldplicht/domain'
import { incidentStream } from '@meldplicht/event-store'
import { at, left, right } from '@meldplicht/testing'
import { plainVault } from '@meldplicht/vault/testing'
import { describe, expect, test, vi } from 'vitest'
import { installationFiles } from '../src/index.ts'
import { fill, organisation } from './support/filled.ts'
import type { Installed } from './support/installed.ts'
import { call, filesUnder, install, refused, temporaryDirectory } from './support/installed.ts'
import { tracesOf } from './support/traces.ts'

const WORDS = 'Mevrouw Zuidema verklaarde dat zij de loonlijst van kwekerij De Hoge Akker wiste.'
const NAME = 'verklaring van mevrouw Zuidema.txt'
const WHAT = 'De getekende verklaring van de notaris'
const said = { by: 'fg', learntAt: exactly(at('2026-11-23T08:50:00.000Z')) }
const what = { _tag: 'Open', about: 'text', retention: 'narrative', value: WHAT }

interface Dossier extends Installed {
  readonly incident: IncidentId
  readonly attachment: ItemId
  readonly folder: string
}

const dossier = async (more: Parameters<typeof install>[1] = {}): Promise<Dossier> => {
  const installed = await install(undefined, more)
  const incident = await fill(installed.deps)
  const to = call(organisation)
  const file = { name: NAME, bytes: Buffer.from(WORDS) }
  await right(attachEvidence(file)(incident, { said, what }, to)(installed.deps))
  const folder = installationFiles(installed.dataDir).blobs
  return { ...installed, incident, attachment: itemIdOf(to.commandId, 'attachment'), folder }
}

const opening = ({ incident, attachment }: Dossier, of: OrganisationId = organisation) =>
  openAttachment(incident, attachment, call(of))

const onlyFileIn = (folder: string): string => {
  const [name = ''] = readdirSync(folder)
  return join(folder, name)
}

const texts = [WORDS, 'Zuidema', 'Hoge Akker', NAME, WHAT]

describe('attachments of an installation', () => {
  test('lie in a folder beside the log, for the eyes of the owner only', async () => {
    const made = await dossier()
    expect(readdirSync(made.folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(statSync(made.folder).mode & 0o077).toBe(0)
    expect(statSync(onlyFileIn(made.folder)).mode & 0o077).toBe(0)
    expect((await right(opening(made)(made.deps))).bytes).toEqual(Buffer.from(WORDS))
  })

  test('leave no word and no name in any file, not before and not after they were read', async () => {
    const made = await dossier()
    expect(tracesOf(texts, filesUnder(made.dataDir))).toEqual([])
    await right(opening(made)(made.deps))
    await right(showIncident(made.incident, call(organisation))(made.deps))
    await right(made.projections.rebuild(() => {}))
    expect(tracesOf(texts, filesUnder(made.dataDir))).toEqual([])
    await made.close()
    expect(tracesOf(texts, filesUnder(made.dataDir))).toEqual([])
  })

  test('would be found if they were not sealed', async () => {
    const made = await dossier({ vault: plainVault() })
    expect(tracesOf(texts, filesUnder(made.dataDir))).toEqual(texts)
  })

  test('are there after closing and opening', async () => {
    const made = await dossier()
    await made.close()
    const { deps } = await install(made.dataDir)
    expect(await right(opening(made)(deps))).toMatchObject({ name: NAME, mediaType: 'text/plain' })
  })

  test('of which one bit was flipped are reported and never shown', async () => {
    const made = await dossier()
    const path = onlyFileIn(made.folder)
    writeFileSync(
      path,
      readFileSync(path).map((byte, i) => (i === 20 ? byte ^ 1 : byte)),
    )
    expect(await left(opening(made)(made.deps))).toMatchObject({
      _tag: 'BlobsFailed',
      error: { _tag: 'BlobChanged' },
    })
  })

  test('that are missing are reported, one by one and all together', async () => {
    const made = await dossier()
    rmSync(made.folder, { recursive: true })
    expect(await left(opening(made)(made.deps))).toMatchObject({
      _tag: 'BlobsFailed',
      error: { _tag: 'BlobMissing' },
    })
    const { signal } = new AbortController()
    const all = collectOrphans({ remove: false }, { actor: loopbackActor, signal })
    expect(await right(all(made.deps))).toMatchObject({
      orphans: [],
      missing: [expect.any(String)],
    })
  })

  test('that were erased cannot be opened with what is left on the disk', async () => {
    const made = await dossier()
    const erasure = { at: at('2026-11-23T09:30:00.000Z'), under: 'AVG art. 17(1)(d)' }
    const stream = incidentStream(organisation, made.incident)
    await right(made.deps.vault.destroy({ stream, about: subjectOf(made.attachment) }, erasure))
    await made.close()
    const { deps } = await install(made.dataDir)
    expect(await left(opening(made)(deps))).toEqual({ _tag: 'AttachmentErased', erasure })
    expect(readdirSync(made.folder)).toHaveLength(1)
  })
})

describe('the largest attachment', () => {
  test.each([
    [undefined, 25],
    ['', 25],
    ['1', 1],
    ['250', 250],
  ])('%j means %i MiB', async (attachmentMb, mib) => {
    const made = await install(undefined, attachmentMb === undefined ? {} : { attachmentMb })
    expect(made.deps.attachmentLimit).toBe(mib * 1024 * 1024)
  })

  test('is what the environment says when nobody told', async () => {
    vi.stubEnv('MELDPLICHT_ATTACHMENT_MB', '3')
    expect((await install()).deps.attachmentLimit).toBe(3 * 1024 * 1024)
  })

  test.each(['0', '251', '1000', '2.5', '-1', 'veel', ' 5'])(
    'cannot be %j, and then nothing is made',
    async (attachmentMb) => {
      const dataDir = join(temporaryDirectory(), 'data')
      expect(await refused(dataDir, { attachmentMb })).toEqual({
        _tag: 'SettingInvalid',
        name: 'MELDPLICHT_ATTACHMENT_MB',
        allowed: '1-250',
      })
      expect(() => readdirSync(dataDir)).toThrow('ENOENT')
    },
  )
})
