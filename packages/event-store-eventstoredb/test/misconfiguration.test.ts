import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import type { Server } from 'node:net'
import { createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { LikelyCause } from '@meldplicht/event-store'
import { openEventStoreDb } from '@meldplicht/event-store-eventstoredb'
import type { StandInOptions } from '@meldplicht/eventstoredb-standin'
import { selfSigned, startStandIn } from '@meldplicht/eventstoredb-standin'
import { left } from '@meldplicht/testing'
import { describe, expect, onTestFinished, test } from 'vitest'

const TLS = selfSigned('localhost')

const start = async (options: StandInOptions): Promise<number> => {
  const server = await startStandIn(options)
  onTestFinished(() => server.stop())
  return server.port
}

const file = (content: string): string => {
  const directory = mkdtempSync(join(tmpdir(), 'meldplicht-ca-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const path = join(directory, 'ca.pem')
  writeFileSync(path, content)
  return path
}

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const freePort = async (): Promise<number> => {
  const server = createTcpServer()
  const port = await listening(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

const opening = (connectionString: string) =>
  left(openEventStoreDb({ connectionString, timeout: 3_000 }))

const unavailable = (reason: string, detail: RegExp, cause?: LikelyCause) => ({
  _tag: 'StoreUnavailable',
  reason,
  detail: expect.stringMatching(detail),
  ...(cause === undefined ? {} : { cause }),
})

describe('opening says what is the matter with', () => {
  test('an address instead of a host name under TLS', async () => {
    const port = await start({ tls: TLS })
    const error = await opening(`esdb://127.0.0.1:${port}?tlsCAFile=${file(TLS.certificate)}`)
    expect(error).toEqual(
      unavailable('unreachable', /^127\.0\.0\.1:\d+: .*host name/u, 'server-needs-name'),
    )
  })

  test('a wrong password, without quoting it', async () => {
    const user = { name: 'admin', password: 'right' }
    const port = await start({ tls: TLS, user })
    const ca = file(TLS.certificate)
    const error = await opening(`esdb://admin:wr0ng@localhost:${port}?tlsCAFile=${ca}`)
    expect(error).toEqual(unavailable('access-denied', /password.*is wrong/u, 'server-credentials'))
    expect(JSON.stringify(error)).not.toContain('wr0ng')
  })

  test('no credentials', async () => {
    const port = await start({ tls: TLS, user: { name: 'admin', password: 'right' } })
    const error = await opening(`esdb://localhost:${port}?tlsCAFile=${file(TLS.certificate)}`)
    expect(error).toEqual(unavailable('access-denied', /no credentials/u, 'server-rights'))
  })

  test('no certificate of the authority', async () => {
    const error = await opening(`esdb://localhost:${await start({ tls: TLS })}`)
    expect(error).toEqual(unavailable('unreachable', /tlsCAFile/u, 'server-untrusted'))
  })

  test('a certificate for another host', async () => {
    const tls = selfSigned('elsewhere.example')
    const port = await start({ tls })
    const error = await opening(`esdb://localhost:${port}?tlsCAFile=${file(tls.certificate)}`)
    expect(error).toEqual(
      unavailable('unreachable', /host name in the connection string is not/u, 'server-other-name'),
    )
  })

  test('a file of an authority that is not there', async () => {
    const error = await opening('esdb://localhost:2113?tlsCAFile=/nowhere/ca.pem')
    expect(error).toEqual(unavailable('cannot-open', /tlsCAFile.*can read/u, 'server-files'))
  })

  test('no TLS to a server with TLS', async () => {
    const error = await opening(`esdb://localhost:${await start({ tls: TLS })}?tls=false`)
    expect(error).toEqual(unavailable('unreachable', /tls=false/u, 'server-with-tls'))
  })

  test('TLS to a server without TLS', async () => {
    const error = await opening(`esdb://localhost:${await start({})}`)
    expect(error).toEqual(unavailable('unreachable', /without TLS/u, 'server-without-tls'))
  })

  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const)
    test(`no certificate of our own where the server asks for one (${maxVersion})`, async () => {
      const server = createSecureServer({
        key: TLS.key,
        cert: TLS.certificate,
        ca: [TLS.certificate],
        requestCert: true,
        rejectUnauthorized: true,
        maxVersion,
      })
      onTestFinished(() => void server.close())
      const error = await opening(
        `esdb://localhost:${await listening(server)}?tlsCAFile=${file(TLS.certificate)}`,
      )
      expect(error).toEqual(
        unavailable(
          'unreachable',
          /asks for a certificate.*userCertFile/u,
          'server-asks-certificate',
        ),
      )
    })

  test('a connection that breaks at once, and not that TLS is off where it is on', async () => {
    const server = createTcpServer((socket) => socket.destroy())
    onTestFinished(() => void server.close())
    const error = await opening(`esdb://localhost:${await listening(server)}`)
    expect(error).toMatchObject({ reason: 'unreachable' })
    expect(JSON.stringify(error)).not.toContain('tls=false')
  })

  test.each([
    ['is no certificate', (ca: string) => `tlsCAFile=${ca}&userCertFile=${ca}&userKeyFile=${ca}`],
    ['is a directory', (ca: string) => `tlsCAFile=${dirname(ca)}`],
    ['lacks its key', (ca: string) => `userCertFile=${ca}`],
  ])('a file that %s', async (_what, options) => {
    const error = await opening(`esdb://localhost:2113?${options(file('junk'))}`)
    expect(error).toEqual(unavailable('cannot-open', /must be PEM files/u, 'server-files'))
  })

  test('a host name that nobody knows', async () => {
    const error = await opening('esdb://nowhere.invalid:2113?tls=false')
    expect(error).toEqual(
      unavailable('unreachable', /^nowhere\.invalid:2113: the host name/u, 'server-unknown-host'),
    )
  })

  test('a port on which nobody listens', async () => {
    const error = await opening(`esdb://localhost:${await freePort()}?tls=false`)
    expect(error).toEqual(
      unavailable('unreachable', /^localhost:\d+: nobody listens/u, 'server-nobody-listens'),
    )
  })

  test('a cluster of which no node answers', async () => {
    const port = await freePort()
    const options = 'tls=false&maxDiscoverAttempts=2&discoveryInterval=5'
    const error = await opening(`esdb+discover://localhost:${port}?${options}`)
    expect(error).toEqual(unavailable('unreachable', /no node of the cluster/u, 'server-no-node'))
  })

  for (const scheme of ['kurrentdb', 'http'])
    test(`a connection string that begins with ${scheme}://`, async () => {
      const error = await opening(`${scheme}://localhost:2113`)
      expect(error).toEqual(unavailable('cannot-open', /esdb:\/\//u, 'server-address'))
    })

  test('an option that makes the client answer conflicts with revisions of its own making', async () => {
    const error = await opening('esdb://localhost:2113?tls=false&throw_OnAppend-failure=false')
    expect(error).toEqual(unavailable('cannot-open', /throwOnAppendFailure/u, 'server-address'))
  })

  test('a server that never answers', async () => {
    const server = await startStandIn()
    onTestFinished(() => server.stop())
    server.faults.next('silent-read')
    const connectionString = `esdb://localhost:${server.port}?tls=false`
    const error = await left(openEventStoreDb({ connectionString, timeout: 200 }))
    expect(error).toEqual(unavailable('timeout', /within 200 ms/u))
  })
})
