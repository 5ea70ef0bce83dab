import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installationFiles } from '@meldplicht/installation'
import { beforeAll, describe, expect, test } from 'vitest'
import { upkeepCommands } from '../../src/commands/upkeep.ts'
import { dataDir, done, doneHere, here, meldplicht, refusalHere } from '../support/cli.ts'
import { filesIn } from '../support/files.ts'

// Backup, copy and doctor on one installation, as somebody types them.

const data = dataDir()
const files = filesIn('upkeep')

beforeAll(async () => {
  await doneHere(data, ['organisation', 'register', '--name', 'Uitzendbureau Lindeveld'])
  await doneHere(data, [
    'report',
    '--channel',
    'portal',
    '--by',
    'D. Aksoy',
    '--title',
    'Loonlijst',
  ])
}, 60_000)

const register = (of: string): Promise<unknown> => doneHere(of, ['register'])

describe('every command that looks after files', () => {
  test.each(upkeepCommands.map((spec) => [spec.name, spec] as const))(
    '%s has help in Dutch with an example and its options',
    async (name, { example, options }) => {
      const { code, stdout } = await here([name, '--help'])
      expect(code).toBe(0)
      expect(stdout).toContain(example)
      for (const { flags } of options) expect(stdout).toContain(flags)
    },
  )

  test.each(upkeepCommands.map(({ name }) => name))('%s reads no --input', async (name) => {
    expect(await refusalHere(data, [name, '--input', '-'])).toEqual([2, 'OptionsClash'])
  })

  test('the help of the backup says what lying beside the keys means', async () => {
    const { stdout } = await here(['backup', '--help'])
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Bewaar ze daarom liever apart (--keys-to)')
  })
})

describe('meldplicht doctor', () => {
  test('tells each check on one Dutch line, and ends with 0', async () => {
    const { code, stdout } = await meldplicht(['doctor', '--data', data])
    expect(code).toBe(0)
    const lines = stdout.trim().split('\n')
    expect(lines.slice(1, -2)).toHaveLength(11)
    for (const line of lines.slice(1, -2)) expect(line).toMatch(/^ok +\p{L}+ +.*\.$/u)
    expect(lines.at(-1)).toBe('Er is niets aan de hand.')
  })

  test('ends with 1 where something is wrong, and says what to do', async () => {
    const broken = files.path('broken')
    cpSync(data, broken, { recursive: true })
    rmSync(installationFiles(broken).keys)
    chmodSync(installationFiles(broken).log, 0o644)
    const { code, stdout } = await here(['doctor', '--data', broken])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^fout +sleutels +.*/mu)
    expect(stdout).toMatch(/^let op +rechten +.*chmod 0600 .*meldplicht\.db/mu)
    expect(stdout).toContain('Er is iets mis.')
  })

  test('ends with 0 where something is worth a look only', async () => {
    const loose = files.path('loose')
    cpSync(data, loose, { recursive: true })
    rmSync(installationFiles(loose).views)
    const { code, stdout } = await here(['doctor', '--data', loose])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^let op +overzichten /mu)
  })

  test('gives programs the verdict and each check', async () => {
    expect(await doneHere(data, ['doctor'])).toEqual({
      verdict: 'ok',
      checks: expect.arrayContaining([
        { check: 'keys', verdict: 'ok', what: { nl: expect.any(String), en: expect.any(String) } },
      ]),
    })
  })

  test('says that there is nothing in a directory, and makes nothing there', async () => {
    const nowhere = files.path('nowhere')
    const { code, stdout } = await here(['doctor', '--data', nowhere])
    expect([code, stdout]).toEqual([1, expect.stringContaining('ontbreekt')])
    expect(existsSync(nowhere)).toBe(false)
  })
})

describe('meldplicht backup', () => {
  test('saves everything, and put back elsewhere it shows the same register', async () => {
    const [to, restored] = [files.path('backup'), files.path('restored')]
    expect(await done(data, ['backup', '--to', to])).toMatchObject({ to, sealedShut: 0 })
    mkdirSync(restored, { mode: 0o700 })
    cpSync(to, restored, { recursive: true })
    expect(await register(restored)).toEqual(await register(data))
  })

  test('says that the keys lie beside it, or apart', async () => {
    const beside = await here(['backup', '--to', files.path('beside'), '--data', data])
    expect(beside.stdout).toContain('wie deze map heeft, kan alle namen lezen')
    const keys = files.path('keys')
    const apart = ['backup', '--to', files.path('apart'), '--keys-to', keys, '--data', data]
    expect((await here(apart)).stdout).toContain(`De sleutels staan apart in ${keys}`)
    expect(existsSync(join(files.path('apart'), 'keys.db'))).toBe(false)
  })

  test('asks where to, and never writes over anything', async () => {
    expect(await refusalHere(data, ['backup'])).toEqual([2, 'TargetMissing'])
    expect(await refusalHere(data, ['backup', '--to', files.path('beside')])).toEqual([
      2,
      'TargetNotEmpty',
    ])
    expect(await refusalHere(data, ['backup', '--to', join(data, 'x')])).toEqual([
      2,
      'TargetInside',
    ])
    const nowhere = files.path('nowhere')
    expect(await refusalHere(nowhere, ['backup', '--to', files.path('y')])).toEqual([
      3,
      'HistoryMissing',
    ])
  })
})

describe('meldplicht backup --keys-to', () => {
  test('leaves newer keys as they are, and says what to do', async () => {
    const [old, keys] = [files.path('old'), files.path('newest')]
    await doneHere(data, ['backup', '--to', old])
    rmSync(join(old, 'backup.json'))
    await doneHere(data, ['report', '--channel', 'portal', '--by', 'D. Aksoy', '--title', 'Mail'])
    await doneHere(data, ['backup', '--to', files.path('b1'), '--keys-to', keys])
    const before = readFileSync(join(keys, 'keys.db'))
    const again = ['backup', '--to', files.path('b2'), '--keys-to', keys]
    expect(await refusalHere(old, again)).toEqual([2, 'NewerKeysThere'])
    const { code, stderr } = await here([...again, '--data', old])
    expect(code).toBe(2)
    expect(stderr).toMatch(/zijn nieuwer .* Er is geen reservekopie gemaakt\. Controleer of/su)
    expect(readFileSync(join(keys, 'keys.db'))).toEqual(before)
    expect(existsSync(files.path('b2'))).toBe(false)
  })

  test('takes no directory of an installation, and none in the backup', async () => {
    const [to, home] = [files.path('b3'), files.path('restored')]
    const refusing = (keys: string) => refusalHere(data, ['backup', '--to', to, '--keys-to', keys])
    expect(await refusing(home)).toEqual([2, 'KeysInUse'])
    expect(await refusing(join(to, 'keys'))).toEqual([2, 'TargetsNested'])
    expect(existsSync(to)).toBe(false)
  })
})

describe('meldplicht copy', () => {
  test('copies all to a new directory, and once more goes on with what came since', async () => {
    const [to, source] = [files.path('copy'), files.path('source')]
    cpSync(data, source, { recursive: true })
    const copy = ['copy', '--from', source, '--to', to]
    expect(await done(source, copy)).toMatchObject({ resumedAt: 0, keys: expect.any(Number) })
    await doneHere(source, ['report', '--channel', 'portal', '--by', 'D. Aksoy'])
    const again = await here(copy)
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('stonden er al')])
    expect(again.stdout).toContain('byte voor byte gelijk')
    expect(await register(to)).toEqual(await register(source))
  })

  test('asks for both places, and refuses a target that holds something else', async () => {
    expect(await refusalHere(data, ['copy', '--from', data])).toEqual([2, 'PlaceMissing'])
    expect(await refusalHere(data, ['copy', '--from', data, '--to', data])).toEqual([
      2,
      'SamePlace',
    ])
    const other = files.path('stranger')
    await doneHere(other, ['organisation', 'register', '--name', 'Iemand anders'])
    expect(await refusalHere(data, ['copy', '--from', data, '--to', other])).toEqual([
      3,
      'MasterKeyWrong',
    ])
  })
})
