import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { whileAlone } from '../src/index.ts'
import { folder } from './support/folder.ts'

const HOLDER = join(import.meta.dirname, 'support', 'holder.ts')

test('nobody works under a lock that another process holds, until that is killed', async () => {
  const path = join(folder(), 'lock')
  const child = spawn(process.execPath, [HOLDER, path])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  expect(await whileAlone(path, 0, async () => 'worked')).toBeUndefined()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(path)).toBe(true)
  expect(await whileAlone(path, 0, async () => 'worked')).toBe('worked')
})

test('of many at once each has its turn, never two together, and nothing is left', async () => {
  const home = folder()
  let [inside, most] = [0, 0]
  const turns = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      whileAlone(join(home, 'lock'), 60_000, async () => {
        inside += 1
        most = Math.max(most, inside)
        await new Promise<void>((resolve) => void setImmediate(resolve))
        inside -= 1
        return n
      }),
    ),
  )
  expect(turns).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(most).toBe(1)
  expect(readdirSync(home)).toEqual([])
})

test('what the work throws is thrown on, and the lock is free again', async () => {
  const path = join(folder(), 'lock')
  await expect(whileAlone(path, 0, () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  )
  expect(await whileAlone(path, 0, async () => 'worked')).toBe('worked')
})
