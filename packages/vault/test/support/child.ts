// Run by the tests of several processes: node child.ts <folder> <command> [<first event>]
import { join } from 'node:path'
import type { Vault } from '../../src/index.ts'
import { openVault } from '../../src/index.ts'
import { must } from './must.ts'
import { binding, contact, name, story } from './values.ts'

const [, , folder = '', command = '', first = '1'] = process.argv

const files = {
  keysPath: join(folder, 'keys.db'),
  masterKeyPath: join(folder, 'master.key'),
  create: true,
}

/** Seals 40 events in 10 streams that are the same ones in every process. */
const sealMany = async (vault: Vault): Promise<ReadonlyArray<unknown>> => {
  const sealed: Array<unknown> = []
  for (let n = 0; n < 40; n++) {
    const place = binding(Number(first) + n, n % 10)
    const data = [name(n, 'Ans de Vries'), contact(n, '06 12345678'), story('In de trein.')]
    sealed.push({ place, data: await must(vault.seal(place, data)) })
  }
  return sealed
}

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  'seal-many': async () => sealMany(await must(openVault(files))),
  // As somebody who may not write here. The code is loaded before, whatever it lies under.
  'seal-as-nobody': async () => {
    if (process.getuid?.() === 0) process.seteuid?.(65534)
    const vault = await openVault({ ...files, create: false })()
    return vault._tag === 'Left' ? vault.left : vault.right.seal(binding(1, 77), [story('x')])()
  },
}

const answer = JSON.stringify(await commands[command]?.())
// Nothing is closed and nothing runs after the answer: what it says must be on the disk already.
process.stdout.write(answer, () => process.kill(process.pid, 'SIGKILL'))
