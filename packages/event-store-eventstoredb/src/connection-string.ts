import type { StoreUnavailable } from '@meldplicht/event-store'
import { either as E } from 'fp-ts'

/** What a connection string says, without the password. */
export interface ConnectionString {
  /** What the client is given: nothing in it makes the client print the string. */
  readonly address: string
  /** The hosts with their ports, as they were written. */
  readonly hosts: string
  readonly tls: boolean
  /** Whether reads may go to a node that is not the leader. */
  readonly prefersAnother: boolean
}

/** Every option that the client knows. */
const OPTIONS = [
  'connectionName',
  'defaultDeadline',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
  'maxDiscoverAttempts',
  'nodePreference',
  'throwOnAppendFailure',
  'tls',
  'tlsCAFile',
  'tlsVerifyCert',
  'userCertFile',
  'userKeyFile',
] as const

type OptionName = (typeof OPTIONS)[number]

interface Option {
  readonly name: OptionName
  readonly value: string
}

// What is wrong is said without a piece of the string: any piece may be one of the password.
const wrong = (detail: string): E.Either<StoreUnavailable, never> =>
  E.left({ _tag: 'StoreUnavailable', reason: 'cannot-open', detail, cause: 'server-address' })

// As the client compares names: capitals, dashes and underscores do not count.
const flat = (name: string): string => name.trim().toLowerCase().replace(/[-_]/gu, '')

const optionOf = (pair: string): E.Either<StoreUnavailable, Option> => {
  const [key = '', value = '', ...rest] = pair.split('=')
  if (key.trim() === '' || value.trim() === '')
    return wrong('each option of the connection string is name=value, with & between two of them')
  const name = OPTIONS.find((each) => flat(each) === flat(key))
  if (name !== undefined) return E.right({ name, value: [value, ...rest].join('=').trim() })
  // A name may be a slip of the pen; anything else may be a piece of a password.
  const what = /^[\w-]{1,40}$/u.test(key)
    ? `there is no option ${key} of a connection string`
    : 'the connection string has an option that nobody knows'
  return wrong(`${what}; known are ${OPTIONS.join(', ')}`)
}

const isEncoded = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

// The client takes what stands before the first @ for user and password, wherever that @ is.
const faultOfUser = (user: string): string | undefined => {
  if (user.includes('?'))
    return 'a ? in a user name or a password is written %3F, and an @ in an option %40'
  if (user.indexOf(':') !== user.lastIndexOf(':'))
    return 'a : in a user name or a password is written %3A'
  return isEncoded(user) ? undefined : 'a % in a user name or a password is written %25'
}

const HOST = /^[^\s:/@$+!?*'();[\]{}|"%~#<>=&]+(?::\d{1,5})?$/u

const faultOfHosts = (hosts: string): string | undefined => {
  if (hosts === '') return 'the connection string names no host'
  if (hosts.includes('@'))
    return 'before the hosts stands user:password@, and an @ in a password is written %40'
  return hosts.split(',').every((host) => HOST.test(host.trim()))
    ? undefined
    : 'after esdb:// each host is host or host:port, with a comma between two of them'
}

/**
 * Reads a connection string, and refuses what the client would pass over with a warning that holds
 * the whole string. The names of options are free in capitals, dashes and underscores, as there.
 */
export const readConnectionString = (
  connectionString: string,
): E.Either<StoreUnavailable, ConnectionString> => {
  const [, scheme, rest = ''] =
    /^(esdb(?:\+discover)?:\/\/)(.*)$/su.exec(connectionString.trim()) ?? []
  if (scheme === undefined)
    return wrong('a connection string begins with esdb:// or esdb+discover://, for KurrentDB too')
  const user = /^[^:]+:[^@]+@/u.exec(rest)?.[0] ?? ''
  const [before = '', ...after] = rest.slice(user.length).split('?')
  const hosts = before.replace(/\/+$/u, '')
  const fault = faultOfUser(user.slice(0, -1)) ?? faultOfHosts(hosts)
  if (fault !== undefined) return wrong(fault)

  const pairs = after.length === 0 ? [] : after.join('?').replace(/\/+$/u, '').split('&')
  const read = E.traverseArray(optionOf)(pairs)
  if (E.isLeft(read)) return read
  const saidOf = (name: OptionName): string | undefined =>
    read.right.findLast((option) => option.name === name)?.value
  // With this option the client answers a conflict with a revision that it made up.
  if (saidOf('throwOnAppendFailure') === 'false')
    return wrong('the connection string must not have throwOnAppendFailure=false')

  // The client checks the certificate whatever is said here, and warns with the whole string.
  const kept = read.right.filter(({ name, value }) => name !== 'tlsVerifyCert' || value !== 'false')
  const query = kept.map(({ name, value }) => `${name}=${value}`).join('&')
  return E.right({
    address: `${scheme}${user}${hosts}${query === '' ? '' : `?${query}`}`,
    hosts,
    tls: saidOf('tls') !== 'false',
    prefersAnother: flat(saidOf('nodePreference') ?? 'leader') !== 'leader',
  })
}
