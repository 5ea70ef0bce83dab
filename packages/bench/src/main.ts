/**
 * `pnpm bench [law] [stores] [eventstoredb] [emmett]`: the numbers of this machine, which it names;
 * asserts nothing, for machines differ. Without words all but emmett, which builds a driver first.
 */
import { benchLaw } from './law.ts'
import { machine } from './machine.ts'
import { buildDriver } from './stores/emmett-sqlite.ts'
import { benchStores } from './stores/stores.ts'

const suites: Readonly<Record<string, () => Promise<void>>> = {
  law: benchLaw,
  stores: benchStores,
  // Only who asks for it loads their client.
  eventstoredb: async () => (await import('./stores/eventstoredb.ts')).benchEventStoreDb(),
  emmett: async () => {
    buildDriver()
    await benchStores()
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(suites, name))
if (unknown.length > 0) throw new Error(`no such benchmark: ${unknown.join(', ')}`)

console.log(machine())
for (const name of asked.length > 0 ? asked : ['law', 'stores', 'eventstoredb']) {
  console.log(`\n== ${name}`)
  await suites[name]?.()
}
// Their client keeps timers and channels of its own.
process.exit(0)
