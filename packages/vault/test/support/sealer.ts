// Run as a process of its own: makes keys until it is killed. node sealer.ts KEYS MASTER
import { openVault } from '../../src/index.ts'
import { must } from './must.ts'
import { binding, story } from './values.ts'

const [, , keysPath = '', masterKeyPath = ''] = process.argv
const vault = await must(openVault({ keysPath, masterKeyPath, create: false }))
for (let n = 100; ; n += 1) {
  await must(vault.seal(binding(n, n), [story('Zonder ophouden.')]))
  if (n === 110) process.stdout.write('begun')
}
