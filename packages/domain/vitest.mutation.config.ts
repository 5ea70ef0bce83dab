import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

process.env['TZ'] = 'America/New_York'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * The examples that hold law, clock and severity, for `pnpm mutation`. Properties stay out (they
 * take ten times as long and would only kill more), and so do the tests of the pages in docs/law,
 * which lie outside what is copied to be mutated.
 */
export default defineConfig({
  // Tests that come through the package's name have to meet the mutated sources as well.
  resolve: { alias: { '@meldplicht/domain': here('./src/index.ts') } },
  test: {
    include: ['law', 'clock', 'severity', 'fines', 'due', 'facts'].map(
      (room) => `test/${room}/**/*.test.ts`,
    ),
    exclude: [
      '**/*.property.test.ts',
      'test/law/defects.test.ts',
      'test/law/rules-page.test.ts',
      'test/law/oracles/quality-page.test.ts',
    ],
    isolate: false,
    testTimeout: 30_000,
  },
})
