// The rooms of the house and the only arrows between them (docs/adr/0003-arrows.md).
// `.ci/test/arrows.test.ts` walks through every wrong door once and sees this refuse it.

/** What each package may import of ours; a package that is not named here may import nothing. */
const arrows = {
  domain: [],
  'event-store': ['domain'],
  'event-store-sqlite': ['domain', 'event-store'],
  'event-store-eventstoredb': ['domain', 'event-store'],
  // Stands in for a server in tests; it has no business with anything of ours.
  'eventstoredb-standin': [],
  vault: ['domain'],
  blobs: ['domain'],
  ledger: ['domain'],
  application: ['domain', 'event-store', 'vault', 'blobs', 'ledger'],
  documents: ['domain', 'application'],
  // Opens the parts of one data directory together, the same for both apps and without a container.
  installation: [
    'domain',
    'event-store',
    'event-store-sqlite',
    'event-store-eventstoredb',
    'vault',
    'blobs',
    'application',
  ],
  testing: ['domain'],
  // Measures; private.
  bench: [
    'domain',
    'event-store',
    'event-store-sqlite',
    'event-store-eventstoredb',
    'eventstoredb-standin',
    'vault',
    'blobs',
    'application',
    'testing',
  ],
}

/** Packages from outside that only some rooms may know. */
const keepers = {
  tsyringe: '^apps/',
  'reflect-metadata': '^apps/',
  express: '^apps/',
  commander: '^apps/',
  '@eventstore/db-client': '^packages/(event-store-eventstoredb|eventstoredb-standin|bench)/',
  vitest: '^packages/event-store/src/(contract|model)/|^(packages|apps)/[^/]+/(test/|vitest[.])',
  'fast-check':
    '^packages/testing/src/|^packages/event-store/src/(contract|model)/|^(packages|apps)/[^/]+/test/',
}

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const folder = (name) => name.replaceAll('.', '[.]')

const ours = Object.entries(arrows).map(([room, below]) =>
  error(
    `arrows-${room}`,
    `${room} may import of ours: ${below.join(', ') || 'nothing'}`,
    { path: `^packages/${room}/src/` },
    { path: '^(packages|apps)/', pathNot: `^packages/(${[room, ...below].join('|')})/` },
  ),
)

const theirs = Object.entries(keepers).map(([name, where]) =>
  error(
    `only-some-${name.replace(/^@|[/].*/g, '')}`,
    `${name} is known only to ${where}`,
    { path: '^(packages|apps)/', pathNot: where },
    { path: `(^|/)node_modules/${folder(name)}/` },
  ),
)

module.exports = {
  forbidden: [
    ...ours,
    ...theirs,
    error(
      'arrows-unnamed',
      'a new package gets its arrows in .dependency-cruiser.cjs first',
      { path: `^packages/(?!(?:${Object.keys(arrows).join('|')})/)([^/]+)/src/` },
      { path: '^(packages|apps)/', pathNot: '^packages/$1/' },
    ),
    error(
      'nobody-imports-apps',
      'apps are the top: a package that needs something of an app has it in the wrong place',
      { path: '^(packages|apps)/([^/]+)/' },
      { path: '^apps/', pathNot: '^$1/$2/' },
    ),
    error(
      'domain-npm',
      'the domain is fp-ts, io-ts and nothing else',
      { path: '^packages/domain/src/' },
      { path: 'node_modules/', pathNot: '(^|/)node_modules/(fp-ts|io-ts)/' },
    ),
    error(
      'domain-core',
      'the domain runs in a browser',
      { path: '^packages/(domain|testing)/src/' },
      { dependencyTypes: ['core'] },
    ),
    error(
      'src-not-test',
      'what ships does not lean on what tests it',
      { path: '^(packages|apps)/[^/]+/src/' },
      { path: '^(packages|apps)/[^/]+/(test|e2e)/' },
    ),
    error(
      'front-door',
      'another package is imported by its name, through its index.ts',
      { path: '^(packages|apps)/([^/]+)/' },
      { path: '^(packages|apps)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    ),
    error(
      'src-not-dev',
      'who installs the package gets no devDependencies',
      { path: '^(packages|apps)/[^/]+/src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm-peer'],
      },
    ),
    error(
      'lib-only',
      'plain Node resolves only the root and lib/X.js',
      {},
      { path: '(^|/)node_modules/(fp-ts|io-ts)/es6/' },
    ),
    error('no-unresolvable', 'nothing is there', {}, { couldNotResolve: true }),
    error('no-circular', 'a circle has no bottom to start reading at', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|apps)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
}
