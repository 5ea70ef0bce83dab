import { either as E } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { isLoopbackHost } from '../../src/server/loopback.ts'
import { readOptions } from '../../src/server/options.ts'

describe('how the app is started', () => {
  test('without options it listens on 127.0.0.1:3000 over ./data', () => {
    expect(readOptions([], {})).toEqual(
      E.right({ dataDir: './data', port: 3000, host: '127.0.0.1', demo: false }),
    )
  })

  test('options win over the environment', () => {
    const env = { MELDPLICHT_DATA: '/srv/a', PORT: '4000' }
    expect(readOptions([], env)).toMatchObject({ right: { dataDir: '/srv/a', port: 4000 } })
    const argv = ['--data', '/srv/b', '--port=5000', '--demo', '--host', '::1']
    expect(readOptions(argv, env)).toEqual(
      E.right({ dataDir: '/srv/b', port: 5000, host: '::1', demo: true }),
    )
  })

  test.each(['0.0.0.0', '::', '192.168.1.10', 'elders.example', '127.0.0.1.elders.example'])(
    'until there is sign-in it refuses to listen on %s',
    (host) => {
      expect(readOptions(['--host', host], {})).toEqual(E.left({ _tag: 'NotLoopback', host }))
    },
  )

  test.each(['70000', '-1', 'drie', '3000.5'])('port %s does not exist', (port) => {
    expect(readOptions([`--port=${port}`], {})).toMatchObject({ left: { _tag: 'PortInvalid' } })
  })

  test.each([['--verbose'], ['data'], ['--data']])('"%s" is no option', (option) => {
    expect(readOptions([option], {})).toMatchObject({ left: { _tag: 'UnknownOption' } })
  })
})

describe('the Host header', () => {
  test.each(['127.0.0.1', '127.0.0.1:3000', 'localhost:3000', '[::1]:3000', 'LOCALHOST'])(
    '%s is this machine',
    (host) => expect(isLoopbackHost(host)).toBe(true),
  )

  test.each([
    undefined,
    '',
    'elders.example',
    'localhost.elders.example',
    '127.0.0.1@elders.example',
    '127.0.0.2',
    'localhost:3000:1',
  ])('%s is not', (host) => expect(isLoopbackHost(host)).toBe(false))
})
