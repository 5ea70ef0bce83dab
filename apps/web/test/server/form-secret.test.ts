import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { either as E } from 'fp-ts'
import { describe, expect, onTestFinished, test } from 'vitest'
import { formSecretIn } from '../../src/server/form-secret.ts'
import { describeStart } from '../../src/server/say.ts'

const folder = async (): Promise<string> => {
  const dir = await mkdtemp(join(tmpdir(), 'meldplicht-secret-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return dir
}

describe('the secret of forms', () => {
  test('is made once, for the owner only, and stays', async () => {
    const dir = await folder()
    const first = formSecretIn(dir)
    expect(E.isRight(first)).toBe(true)
    expect(formSecretIn(dir)).toEqual(first)
    expect(await readdir(dir)).toEqual(['form-tokens.key'])
    if (process.platform !== 'win32')
      expect((await stat(join(dir, 'form-tokens.key'))).mode & 0o777).toBe(0o600)
  })

  test('is another in every data directory', async () => {
    expect(formSecretIn(await folder())).not.toEqual(formSecretIn(await folder()))
  })

  test.each(['', 'meldplicht-form-secret-v1\nkort\n'])(
    'that is damaged is not replaced in silence: %j',
    async (text) => {
      const dir = await folder()
      const path = join(dir, 'form-tokens.key')
      await writeFile(path, text)
      const found = formSecretIn(dir)
      expect(found).toEqual(E.left({ _tag: 'FormSecretUnusable', path, detail: 'malformed' }))
      expect(await readFile(path, 'utf8')).toBe(text)
      if (E.isLeft(found)) expect(describeStart(found.left).nl).toContain(path)
    },
  )

  test('says where it could not be made', async () => {
    const dir = join(await folder(), 'is er niet')
    const path = join(dir, 'form-tokens.key')
    expect(formSecretIn(dir)).toEqual(
      E.left({ _tag: 'FormSecretUnusable', path, detail: 'ENOENT' }),
    )
  })
})
