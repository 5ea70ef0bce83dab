import type { StoreUnavailable } from '@meldplicht/event-store'
import { revision } from '@meldplicht/event-store'
import { someEvents, someStream } from '@meldplicht/event-store/contract'
import { right } from '@meldplicht/testing'
import { either as E } from 'fp-ts'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Connection } from '../src/connection.ts'
import { connect } from '../src/connection.ts'
import { patient } from './support/patient.ts'
import { open } from './support/servers.ts'
import { storeOnStandIn } from './support/store.ts'

const connected = (address: string): Connection => {
  const connection: E.Either<StoreUnavailable, Connection> = connect(address)
  if (E.isLeft(connection)) throw new Error(connection.left.detail)
  onTestFinished(() => connection.right.release())
  return connection.right
}

describe('a process', () => {
  test('has one client for all stores of a connection string', () => {
    const address = 'esdb://localhost:1?tls=false'
    const [one, two] = [connected(address), connected(address)]
    expect(two.client()).toBe(one.client())
    expect(connected('esdb://localhost:2?tls=false').client()).not.toBe(one.client())
  })

  test('puts one new client in the place of one that is silent, whoever finds out', () => {
    const address = 'esdb://localhost:1?tls=false'
    const [one, two] = [connected(address), connected(address)]
    const silent = one.client()
    one.renew(silent)
    const renewed = one.client()
    two.renew(silent)
    expect(renewed).not.toBe(silent)
    expect(two.client()).toBe(renewed)
  })

  test('keeps the client for the others when one store is closed, twice even', async () => {
    const { store, connectionString } = await storeOnStandIn({}, { timeout: 20_000 })
    const other = await open({ connectionString })
    await right(other.close())
    await right(other.close())
    const stream = someStream()
    const append = store.append(stream, 'no-stream', someEvents(stream, 1), patient)
    expect(await right(append)).toMatchObject({ written: true })
  })
})

test('300 appends at once on a fresh store all get their answers, and keep the order of a stream', async () => {
  const { store, server } = await storeOnStandIn({}, { timeout: 20_000 })
  const stream = someStream()
  const others = Array.from({ length: 200 }, () => someStream())
  const chained = Array.from({ length: 100 }, (_, i) =>
    store.append(
      stream,
      i === 0 ? 'no-stream' : revision(BigInt(i - 1)),
      someEvents(stream, 1, BigInt(i)),
      patient,
    ),
  )
  const spread = others.map((each) => store.append(each, 'no-stream', someEvents(each, 1), patient))
  const answers = await Promise.all([...chained, ...spread].map((append) => append()))
  expect(answers.filter(E.isLeft)).toEqual([])
  expect(server.log.of(stream)).toHaveLength(100)
})
