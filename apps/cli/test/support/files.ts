import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Files of one suite of tests, gone when it is done. */
export interface Files {
  /** Writes a new file and says where it is. */
  readonly write: (content: string | Uint8Array) => string
  /** Where a file of that name would be. */
  readonly path: (name: string) => string
}

/** A folder of its own for the files of a suite. */
export const filesIn = (name: string): Files => {
  const folder = mkdtempSync(join(tmpdir(), `meldplicht-${name}-`))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let written = 0
  const path = (file: string): string => join(folder, file)
  return {
    path,
    write: (content) => {
      written += 1
      const file = path(`${written}.json`)
      writeFileSync(file, content)
      return file
    },
  }
}
