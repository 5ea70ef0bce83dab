import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { dataDir, done, doneHere, meldplicht, refusal, refusalHere } from './support/cli.ts'
import { filesIn } from './support/files.ts'

const data = dataDir()
const files = filesIn('attachments')
const blobs = join(data, 'blobs')
let incident = ''

const NOTE = 'Gebeld met mevrouw Zuidema: de lijst is gewist.\n'

/** A file of that name with this in it. */
const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = files.path(name)
  writeFileSync(path, content)
  return path
}

const events = async (): Promise<unknown> => (await doneHere(data, ['rebuild']))['events']

beforeAll(async () => {
  await doneHere(data, ['organisation', 'register', '--name', 'Zorgflex Noordwal'])
  await doneHere(data, [
    ...['organisation', 'role', '--person', 'S. Verhage', '--role', 'fg', '--side', 'fg-office'],
  ])
  const reported = await doneHere(data, [
    ...['report', '--channel', 'portal', '--by', 'N. de Boer', '--title', 'Rooster gemaild'],
  ])
  incident = String(reported['incident'])
}, 120_000)

describe('a file on the command line', () => {
  test('goes in and comes out the same, and who took it out is recorded (P-05)', async () => {
    const note = fileOf('notitie Zuidema.txt', NOTE)
    const out = files.path('terug.txt')
    const added = await done(data, ['attach', incident, note, '--what', 'Telefoonnotitie'])
    expect(added).toMatchObject({
      attachment: expect.stringMatching(/^[0-9a-f-]{36}$/),
      events: [{ type: 'EvidenceAttached' }],
      repeated: false,
    })
    const attachment = String(added['attachment'])
    const save = ['attachment', 'save', incident, '--attachment', attachment, '--to', out]
    expect(await done(data, save)).toEqual({
      attachment,
      name: 'notitie Zuidema.txt',
      mediaType: 'text/plain',
      size: NOTE.length,
      to: out,
    })
    expect(readFileSync(out, 'utf8')).toBe(NOTE)
    expect(process.platform === 'win32' || statSync(out).mode & 0o077).toBe(
      process.platform === 'win32' || 0,
    )
    expect(await doneHere(data, ['readers', incident])).toMatchObject({
      reads: [{ part: 'attachment', attachment }],
    })
  })

  test('is in what is shown of the incident, with its number, size and words', async () => {
    const { stdout } = await meldplicht(['show', incident, '--data', data])
    expect(stdout).toContain('Bijlagen\n  1. notitie Zuidema.txt (48 bytes): Telefoonnotitie')
    expect(stdout).toContain('bijlage toegevoegd')
  })

  test('is told in words when it is added and when it is saved', async () => {
    const added = await meldplicht([
      ...['attach', incident, fileOf('verslag.txt', NOTE), '--data', data],
    ])
    expect([added.code, added.stdout]).toEqual([
      0,
      expect.stringContaining('De bijlage is toegevoegd.'),
    ])
    const to = files.path('verslag-terug.txt')
    const saved = await meldplicht([
      ...['attachment', 'save', incident, '--attachment', '2', '--to', to, '--data', data],
    ])
    expect(saved.stdout).toContain(`verslag.txt (48 bytes) staat in ${to}.`)
  })

  test('sent twice with one command id is recorded once', async () => {
    const note = fileOf('twee.txt', NOTE)
    const again = ['attach', incident, note, '--learnt', 'unknown', '--command-id', randomUUID()]
    const before = readdirSync(blobs).length
    expect(await doneHere(data, again)).toMatchObject({ repeated: false })
    expect(await doneHere(data, again)).toMatchObject({ repeated: true })
    expect(readdirSync(blobs)).toHaveLength(before + 1)
    writeFileSync(note, `${NOTE}!`)
    expect(await refusalHere(data, again)).toEqual([2, 'CommandIdReused'])
  })

  test('is refused with its own tag, and nothing is stored', async () => {
    const [before, kept] = [await events(), readdirSync(blobs)]
    const rows: ReadonlyArray<readonly [string, string | Uint8Array, string]> = [
      ['foto.png', Buffer.from('MZ\x90\x00\x03', 'latin1'), 'FileKindDiffers'],
      ['notitie.txt', '<!DOCTYPE html><script>alert(1)</script>', 'FileKindDiffers'],
      ['script.js', NOTE, 'FileKindNotTaken'],
      ['leeg.txt', '', 'FileEmpty'],
    ]
    for (const [name, content, tag] of rows)
      expect([name, await refusalHere(data, ['attach', incident, fileOf(name, content)])]).toEqual([
        name,
        [2, tag],
      ])
    expect(await refusalHere(data, ['attach', incident, files.path('none.txt')])).toEqual([
      2,
      'FileUnreadable',
    ])
    expect(await refusalHere(data, ['attach', incident])).toEqual([2, 'missingArgument'])
    const large = fileOf('groot.txt', Buffer.alloc(1024 * 1024 + 1, 'a'))
    const env = { MELDPLICHT_ATTACHMENT_MB: '1' }
    expect(await refusal(data, ['attach', incident, large], { env })).toEqual([2, 'FileTooLarge'])
    expect(await events()).toBe(before)
    expect(readdirSync(blobs)).toEqual(kept)
  })

  test('says why, and what it could be, in Dutch', async () => {
    const { stderr } = await meldplicht([
      ...['attach', incident, fileOf('brief.pdf', NOTE), '--data', data],
    ])
    expect(stderr).toContain(
      'Dit bestand zegt een pdf-bestand te zijn, maar de inhoud is een txt-bestand. Er is niets vastgelegd.',
    )
  })

  test('is never written over a file that is there', async () => {
    const there = fileOf('hier.txt', 'van mij')
    const save = ['attachment', 'save', incident, '--attachment', '1', '--to', there]
    expect(await refusalHere(data, save)).toEqual([2, 'FileExists'])
    expect(readFileSync(there, 'utf8')).toBe('van mij')
    const nowhere = files.path(join('nergens', 'terug.txt'))
    expect(await refusalHere(data, [...save.slice(0, -1), nowhere])).toEqual([2, 'FileUnwritable'])
    expect(await refusalHere(data, save.slice(0, -2))).toEqual([2, 'OptionMissing'])
  })

  test('that is not there, or not any more as it was, is reported', async () => {
    const to = files.path('niet.txt')
    const save = (item: string) => [
      ...['attachment', 'save', incident, '--attachment', item, '--to', to],
    ]
    expect(await refusalHere(data, save('99'))).toEqual([2, 'ItemUnclear'])
    expect(await refusalHere(data, save(randomUUID()))).toEqual([2, 'NotFound'])
    const added = await doneHere(data, ['attach', incident, fileOf('kapot.txt', `${NOTE}kapot`)])
    const [newest = ''] = readdirSync(blobs).toSorted(
      (a, b) => statSync(join(blobs, b)).mtimeMs - statSync(join(blobs, a)).mtimeMs,
    )
    const path = join(blobs, newest)
    const whole = readFileSync(path)
    writeFileSync(
      path,
      whole.map((byte, i) => (i === 3 ? byte ^ 1 : byte)),
    )
    expect(await refusalHere(data, save(String(added['attachment'])))).toEqual([3, 'BlobChanged'])
    rmSync(path)
    expect(await refusalHere(data, save(String(added['attachment'])))).toEqual([3, 'BlobMissing'])
    expect(await doneHere(data, ['attachment', 'orphans'])).toMatchObject({ missing: [newest] })
    const { stdout } = await meldplicht(['attachment', 'orphans', '--remove', '--data', data])
    expect(stdout).toContain('LET OP: een bijlage ontbreekt')
    expect(stdout).toContain('Er is niets weggehaald')
    writeFileSync(path, whole)
    expect(() => statSync(to)).toThrow('ENOENT')
  })
})

describe('what a broken upload left', () => {
  test('is shown first, and taken away only when asked to; young ones stay', async () => {
    const named = readdirSync(blobs)
    const [old, young] = ['a', 'b'].map((letter) => join(blobs, letter.repeat(64)))
    const half = join(blobs, `${'c'.repeat(64)}.x.part`)
    for (const path of [old, young, half]) writeFileSync(path ?? '', 'versleuteld')
    const long = new Date('2026-01-01T00:00:00Z')
    for (const path of [old, half]) utimesSync(path ?? '', long, long)

    const look = await meldplicht(['attachment', 'orphans', '--data', data])
    expect(look.stdout).toContain('1 bestand hoort bij geen enkele gebeurtenis (samen 11 bytes)')
    expect(look.stdout).toContain('1 is jonger dan 24 uur en blijft')
    expect(look.stdout).toContain('Met --remove gaan zij weg.')
    expect(readdirSync(blobs)).toHaveLength(named.length + 3)

    expect(await doneHere(data, ['attachment', 'orphans', '--remove'])).toMatchObject({
      orphans: [{ hash: 'a'.repeat(64), size: 11 }],
      fresh: 1,
      missing: [],
      removed: true,
      swept: 1,
    })
    expect(readdirSync(blobs).toSorted()).toEqual([...named, 'b'.repeat(64)].toSorted())
  })
})
