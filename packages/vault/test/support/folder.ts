import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { VaultFiles } from '../../src/index.ts'

/** A folder that is gone after the test. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'vault-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** The files of a vault in a folder. */
export const filesIn = (path: string, create = true): VaultFiles => ({
  keysPath: join(path, 'keys.db'),
  masterKeyPath: join(path, 'master.key'),
  create,
})

/** The bytes of every file in a folder. */
export const bytesIn = (path: string): Buffer =>
  Buffer.concat(readdirSync(path).map((file) => readFileSync(join(path, file))))
