import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the second answer to a malformed append ends the process of the client', () => {
  const program = join(import.meta.dirname, 'support/malformed-client.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(stdout).toBe('unknown')
  expect(stderr).toContain('TypeError')
  expect(status).not.toBe(0)
})
