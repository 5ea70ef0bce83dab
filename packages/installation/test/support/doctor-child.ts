// A process of its own, without the rights of root: node doctor-child.ts DATA
import { examine, placeOf } from '../../src/index.ts'

const NOBODY = 65_534

// Everything is loaded by now: what is looked at from here on is looked at as somebody else.
if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY)
  process.setuid?.(NOBODY)
}
const [, , dataDir = ''] = process.argv
const examined = await examine({
  place: placeOf(dataDir, dataDir),
  signal: new AbortController().signal,
  onProgress: () => {},
})
process.stdout.write(JSON.stringify(examined))
