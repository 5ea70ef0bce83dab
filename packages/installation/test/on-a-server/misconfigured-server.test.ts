import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StandInOptions } from '@meldplicht/eventstoredb-standin'
import { selfSigned, startStandIn } from '@meldplicht/eventstoredb-standin'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { OpenError } from '../../src/index.ts'
import { describeOpenError } from '../../src/index.ts'
import { refused } from '../support/installed.ts'

const TLS = selfSigned('localhost')
const OTHER = selfSigned('elsewhere.example')
const user = { name: 'admin', password: 'right' }

const start = async (options: StandInOptions): Promise<string> => {
  const server = await startStandIn(options)
  onTestFinished(() => server.stop())
  return `localhost:${server.port}`
}

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `localhost:${address.port}`
}

const ca = ({ certificate } = TLS): string => {
  const directory = mkdtempSync(join(tmpdir(), 'meldplicht-ca-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const path = join(directory, 'ca.pem')
  writeFileSync(path, certificate)
  return `tlsCAFile=${path}`
}

const demanding = (): Promise<string> =>
  listening(
    createSecureServer({
      key: TLS.key,
      cert: TLS.certificate,
      ca: [TLS.certificate],
      requestCert: true,
      rejectUnauthorized: true,
    }),
  )

const outdated = (): Server =>
  createSecureServer({
    key: TLS.key,
    cert: TLS.certificate,
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
  })

type Situation = readonly [string, () => string | Promise<string>, RegExp]

// What somebody reads, the connection string, and what the technical message says besides.
const situations: ReadonlyArray<Situation> = [
  ['Het adres van de server', () => 'kurrentdb://localhost:1', /esdb:\/\//u],
  [
    'Het adres van de server',
    () => 'esdb://admin:S3CRET@localhost:1?tlsCaFil=x&tls=false',
    /no option tlsCaFil.*tlsCAFile/u,
  ],
  [
    'Een certificaat of sleutel voor de server',
    () => 'esdb://localhost:1?tlsCAFile=/nope',
    /tlsCAFile/u,
  ],
  [
    'De naam van de server met het register is niet te vinden',
    () => 'esdb://admin:S3CRET@nowhere.invalid:1?tls=false',
    /nowhere\.invalid:1/u,
  ],
  ['De server met het register staat uit', () => 'esdb://localhost:1?tls=false', /localhost:1/u],
  [
    'Geen enkele server van het cluster',
    () => 'esdb+discover://localhost:1?tls=false&maxDiscoverAttempts=2&discoveryInterval=5',
    /localhost:1/u,
  ],
  [
    'De server met het register gebruikt geen TLS',
    async () => `esdb://${await start({})}`,
    /tls=false/u,
  ],
  [
    'De server met het register verbreekt de verbinding meteen.',
    async () => `esdb://${await start({ tls: TLS })}?tls=false`,
    /tls=false/u,
  ],
  [
    'Voor TLS is een naam',
    async () => `esdb://${(await start({ tls: TLS })).replace('localhost', '127.0.0.1')}?${ca()}`,
    /127\.0\.0\.1/u,
  ],
  [
    'Meldplicht vertrouwt het certificaat',
    async () => `esdb://admin:S3CRET@${await start({ tls: TLS })}?tlsVerifyCert=false`,
    /tlsCAFile/u,
  ],
  [
    'De naam in het adres staat niet in het certificaat',
    async () => `esdb://${await start({ tls: OTHER })}?${ca(OTHER)}`,
    /host name/u,
  ],
  [
    'De server met het register vraagt om een certificaat',
    async () => `esdb://${await demanding()}?${ca()}`,
    /userCertFile/u,
  ],
  [
    'De gebruikersnaam of het wachtwoord',
    async () => `esdb://admin:S3CRET@${await start({ tls: TLS, user })}?${ca()}`,
    /password/u,
  ],
  [
    'Meldplicht mag niet bij het register op de server',
    async () => `esdb://${await start({ tls: TLS, user })}?${ca()}`,
    /no credentials/u,
  ],
  [
    'De verbinding met TLS naar de server',
    async () => `esdb://${await listening(outdated())}?${ca()}`,
    /TLS with the server fails/u,
  ],
]

const howTo = readFileSync(
  join(import.meta.dirname, '../../../../docs/how-to/eventstoredb.md'),
  'utf8',
)
const rows = [...howTo.matchAll(/^\| ((?:\p{Lu})[^|]+?) \|/gmu)].map(([, read]) => read ?? '')

describe('who opens an installation on a misconfigured server', () => {
  test.each(situations)('reads: %s', async (said, connectionString, message) => {
    const store = await connectionString()
    const { nl, en } = describeOpenError(await refused('/nowhere/at/all', { store }))
    expect(nl).toMatch(
      /^\p{Lu}.*\. Meldplicht is niet gestart en heeft niets gewijzigd\. .*\. Technische melding: [^\n]*\.$/u,
    )
    expect(nl.startsWith(said)).toBe(true)
    expect(nl.replace(/^.*Technische melding: /u, '')).toMatch(message)
    expect(en.replace(/^.*Technical message: /u, '')).toMatch(message)
    expect(`${nl} ${en}`).not.toMatch(/registerbestand|file of the register|S3CRET/u)
    expect(rows.filter((row) => nl.startsWith(row))).toHaveLength(1)
  })

  test.each<OpenError>([
    {
      _tag: 'StoreUnavailable',
      reason: 'unreachable',
      detail: 'Server is not ready',
      cause: 'server-not-ready',
    },
    { _tag: 'StoreUnavailable', reason: 'timeout', detail: 'no answer within 5000 ms' },
  ])('reads what the how-to explains of a server that answers later: %j', (error) => {
    const { nl } = describeOpenError(error)
    expect(rows.filter((row) => nl.startsWith(row))).toHaveLength(1)
  })

  test('finds no sentence in the how-to that nobody can read', () => {
    const said = [
      ...situations.map(([what]) => what),
      'De server met het register is nog',
      'Het register gaf',
    ]
    expect(rows.filter((row) => !said.some((what) => row.startsWith(what.slice(0, 40))))).toEqual(
      [],
    )
    expect(rows.length).toBeGreaterThan(14)
  })
})
