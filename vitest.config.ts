import { defineConfig } from 'vitest/config'

// Nothing may lean on the machine's clock zone or language: run far from Amsterdam and Dutch.
process.env['TZ'] = 'America/New_York'
process.env['LC_ALL'] = 'en_US.UTF-8'

const under = (pattern: string): string[] => [
  `packages/*/test/**/${pattern}`,
  `apps/*/test/**/${pattern}`,
  `.ci/test/**/${pattern}`,
]

// Their client keeps appends in a table of the whole process: each of their files has one of its own.
const alone =
  'packages/{eventstoredb-standin/test,event-store-eventstoredb/test,installation/test/on-a-server}/**'

const other = ['property.test', 'e2e.test'].map((kind) => `**/*.${kind}.ts`)

// Generous: a test that hangs fails, one that shares its cores with others does not.
const patient = { testTimeout: 30_000, hookTimeout: 30_000 }
const tidy = { restoreMocks: true, unstubEnvs: true, unstubGlobals: true }
const quick = { ...patient, ...tidy, isolate: false }

/** The kinds of test, each known by its suffix (CONTRIBUTING.md says what goes where). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...quick,
          name: 'examples',
          include: under('*.test.ts'),
          exclude: [...other, alone],
        },
      },
      {
        test: {
          ...quick,
          name: 'properties',
          include: under('*.property.test.ts'),
          exclude: [alone],
        },
      },
      { test: { ...quick, name: 'contracts', include: under('*.contract.ts'), exclude: [alone] } },
      {
        test: {
          ...patient,
          ...tidy,
          name: 'eventstoredb',
          pool: 'forks',
          isolate: true,
          include: ['test', 'contract'].map((kind) => `${alone}/*.${kind}.ts`),
          exclude: ['**/*.e2e.test.ts'],
        },
      },
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
          ...tidy,
          name: 'e2e',
          include: under('*.e2e.test.ts'),
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
