import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

process.env['TZ'] = 'America/New_York'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const DOOR = here('./src/index.ts')

// The rooms of the package that law, clock and severity stand on, and nothing that stands on them.
const ROOMS = /export (type )?\{[^}]*\} from '\.\/(?!law|clock|severity|facts|fines|values)[^']*'/g

/**
 * The examples that hold law, clock and severity, for `pnpm mutation`. Properties stay out (they
 * take ten times as long and would only kill more), and so do the tests of the pages in docs/law,
 * which lie outside what is copied to be mutated. The package's door shows only the rooms that are
 * needed: every mutant loads it anew, and the other rooms would be most of that.
 */
export default defineConfig({
  plugins: [
    {
      name: 'fewer-rooms',
      enforce: 'pre',
      transform: (code, id) => (id === DOOR ? code.replaceAll(ROOMS, '') : undefined),
    },
  ],
  // Tests that come through the package's name have to meet the mutated sources as well.
  resolve: { alias: { '@meldplicht/domain': DOOR } },
  test: {
    include: ['law', 'clock', 'severity', 'fines'].map((room) => `test/${room}/**/*.test.ts`),
    exclude: [
      '**/*.property.test.ts',
      'test/law/{defects,words,rules-page}.test.ts',
      'test/law/oracles/quality-page.test.ts',
    ],
    isolate: false,
    testTimeout: 30_000,
  },
})
