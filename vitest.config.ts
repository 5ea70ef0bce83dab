import { defineConfig } from 'vitest/config'

// Nothing may lean on the machine's clock zone or language: run far from Amsterdam and Dutch.
process.env['TZ'] = 'America/New_York'
process.env['LC_ALL'] = 'en_US.UTF-8'

const under = (pattern: string): string[] => [
  `packages/*/test/**/${pattern}`,
  `apps/*/test/**/${pattern}`,
  `.ci/test/**/${pattern}`,
]

const other = ['property.test', 'e2e.test'].map((kind) => `**/*.${kind}.ts`)

/** The kinds of test, each known by its suffix (CONTRIBUTING.md says what goes where). */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'examples', include: under('*.test.ts'), exclude: other, isolate: false } },
      { test: { name: 'properties', include: under('*.property.test.ts'), isolate: false } },
      { test: { name: 'contracts', include: under('*.contract.ts'), isolate: false } },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: 'tsc',
            include: under('*.test-d.ts'),
            tsconfig: 'tsconfig.types.json',
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: under('*.e2e.test.ts'),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
