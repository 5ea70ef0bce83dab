import { left } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import type { MockInstance } from 'vitest'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '../src/connection.ts'
import { readConnectionString } from '../src/connection-string.ts'
import { openEventStoreDb } from '../src/index.ts'

const WAYS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const
let spies: ReadonlyArray<MockInstance> = []

beforeEach(() => {
  spies = WAYS.map((way) => vi.spyOn(console, way).mockImplementation(() => {}))
  return () => vi.restoreAllMocks()
})

const printed = (): string => JSON.stringify(spies.flatMap(({ mock }) => mock.calls))

const detailOf = (connectionString: string): string => {
  const read = readConnectionString(connectionString)
  return E.isLeft(read) ? read.left.detail : 'taken'
}

/** Makes the client, and lets it go again. */
const made = async (connectionString: string): Promise<string> => {
  const connected = connect(connectionString)
  if (E.isLeft(connected)) return connected.left.detail
  await connected.right.release()
  return 'made'
}

describe('of a connection string', () => {
  test('an option that nobody knows is refused by its name, with those that are known', async () => {
    const connectionString = 'esdb://admin:S3CRET@localhost:1?tlsCaFil=x&tls=false'
    const error = await left(openEventStoreDb({ connectionString }))
    expect(error).toMatchObject({ _tag: 'StoreUnavailable', reason: 'cannot-open' })
    expect(detailOf(connectionString)).toMatch(/no option tlsCaFil.*tlsCAFile.*userKeyFile/u)
    expect(JSON.stringify(error) + printed()).not.toContain('S3CRET')
  })

  test('tlsVerifyCert=false is taken and has no effect: nobody is told of it, and the certificate is checked', async () => {
    expect(await made('esdb://admin:S3CRET@localhost:1?tlsVerifyCert=false')).toBe('made')
    expect(await made('esdb://localhost:1?tls_verify_cert= false&tls=false')).toBe('made')
    expect(spies.map(({ mock }) => mock.calls)).toEqual(WAYS.map(() => []))
  })

  test.each([
    ['a host', 'esdb://localhost'],
    ['a user', 'esdb://admin:S3CRET%40%3A%2F%3F@localhost:2113/'],
    ['nodes', ' esdb://a:b@one:2113,two:2113,three?nodePreference=follower&gossip-timeout=3 '],
    ['all that is known', 'esdb+discover://one?TLS=false&Keep_Alive-Interval=-1&connectionName=n'],
  ])('%s is taken as the client takes it', async (_what, connectionString) => {
    expect(await made(connectionString)).toBe('made')
    expect(printed()).toBe('[]')
  })

  test.each([
    ['kurrentdb://localhost:1', /begins with esdb:\/\/ or esdb\+discover:\/\/.*KurrentDB/u],
    ['localhost:1', /begins with esdb:\/\//u],
    ['esdb://', /names no host/u],
    ['esdb://admin:S3@CRET@localhost:1', /%40/u],
    ['esdb://admin:S3:CRET@localhost:1', /%3A/u],
    ['esdb://:S3CRET@localhost', /user:password@/u],
    ['esdb://S3CRET@localhost', /user:password@/u],
    ['esdb://admin:S3?tlsX=CRET@localhost', /%3F/u],
    ['esdb://admin:S3%CRET@localhost', /%25/u],
    ['esdb://localhost:2113?tlsCAFile=/a@b.pem', /%40/u],
    ['esdb://localhost:S3CRET', /host:port/u],
    ['esdb://localhost:1:2', /host:port/u],
    ['esdb://localhost:1?S3CRET', /name=value/u],
    ['esdb://localhost:1?&tls=false', /name=value/u],
    ['esdb://localhost:1?tls=', /name=value/u],
    ['esdb://localhost:1?S3 CRET=1', /an option that nobody knows/u],
    ['esdb://localhost:1?tls=no', /true or false/u],
  ])('%s is refused with what is wrong', async (connectionString, words) => {
    const detail = await made(connectionString)
    expect(detail).toMatch(words)
    expect(detail).not.toMatch(/S3|CRET/u)
    expect(printed()).toBe('[]')
  })

  test('no error and no line holds the password, whatever it is made of', async () => {
    const odd = ['', '@', ':', '/', '?', '&', '=', '%', ',', ' ', '#', '&tls=', '?a=b']
    const passwords = odd.flatMap((before) => odd.map((after) => `${before}S3CRET${after}`))
    const ends = ['', '?tls=false&tlsVerifyCert=false', '?tlsCaFil=x', '?tls=S', '?tlsCAFile=/@']
    for (const password of passwords)
      for (const end of ends) {
        const said = await made(`esdb://admin:${password}@localhost:1${end}`)
        expect([password, end, said]).toEqual([
          password,
          end,
          expect.not.stringContaining('S3CRET'),
        ])
      }
    expect(printed()).not.toContain('S3CRET')
  })
})
