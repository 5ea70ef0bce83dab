// A worker that opens vaults at the same instant as other workers: each waits at a gate before
// each folder until all of them are there.
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import * as t from 'io-ts'
import { openVault } from '../../src/index.ts'
import { binding, story } from './values.ts'

const Work = t.type({ paths: t.array(t.string), openers: t.number, gates: t.unknown })

if (!Work.is(workerData) || !(workerData.gates instanceof SharedArrayBuffer)) {
  throw new Error('no work')
}
const { paths, openers } = workerData
const gates = new Int32Array(workerData.gates)
const answers: Array<unknown> = []
for (const [index, path] of paths.entries()) {
  Atomics.add(gates, index, 1)
  while (Atomics.load(gates, index) < openers) {}
  const vault = await openVault({
    keysPath: join(path, 'keys.db'),
    masterKeyPath: join(path, 'master.key'),
    create: true,
  })()
  if (vault._tag === 'Left') answers.push(vault)
  else {
    answers.push(await vault.right.seal(binding(1), [story('Eén sleutel.')])())
    await vault.right.close()()
  }
}
parentPort?.postMessage(answers)
