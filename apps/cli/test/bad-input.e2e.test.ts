import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { dataDir, done, doneHere, meldplicht, refusal, refusalHere } from './support/cli.ts'
import { filesIn } from './support/files.ts'

const data = dataDir()
const files = filesIn('bad-input')
let incident = ''

const eventsNow = async (): Promise<unknown> => (await doneHere(data, ['rebuild']))['events']

beforeAll(async () => {
  await doneHere(data, ['organisation', 'register', '--name', 'Zorgflex Noordwal'])
  for (const [name, role, side] of [
    ['S. Verhage', 'fg', 'fg-office'],
    ['A. Rozema', 'decider', 'controller'],
    ['M. Tahiri', 'decider', 'controller'],
  ])
    await doneHere(data, [
      ...['organisation', 'role', '--person', name ?? ''],
      ...['--role', role ?? '', '--side', side ?? ''],
    ])
  const reported = await doneHere(data, [
    ...['report', '--channel', 'portal', '--by', 'N. de Boer', '--title', 'Rooster gemaild'],
    ...['--reported-at', '2026-09-14 09:10', '--noticed', '2026-09-14 09:00'],
  ])
  incident = String(reported['incident'])
}, 120_000)

const AT = ['--at', '2026-09-14 10:00'] as const

describe('bad input is refused with its exit code, and nothing is stored', () => {
  test('every refusal of what was sent in', async () => {
    const before = await eventsNow()
    const unknownField = files.write('{"conclusion":{},"more":1}')
    const wrongType = files.write('{"cents":"veel","what":{"_tag":"Open"}}')
    const sealed = files.write(
      '{"conclusion":{"_tag":"Sealed","keyId":"a","nonce":"a","ciphertext":"a","keyCommitment":"a"}}',
    )
    const broken = files.write(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]))
    const large = files.write('x'.repeat(10_000_000))
    const rows: ReadonlyArray<readonly [string, ReadonlyArray<string>, number, string]> = [
      ['an unknown field', ['close', incident, '--input', unknownField], 2, 'BadInput'],
      ['a wrong type', ['cost', incident, '--input', wrongType], 2, 'BadInput'],
      ['text that claims to be sealed', ['close', incident, '--input', sealed], 2, 'BadInput'],
      ['broken UTF-8', ['close', incident, '--input', broken], 2, 'InputNotUtf8'],
      ['10 MB of input', ['close', incident, '--input', large], 2, 'InputTooLarge'],
      ['no JSON', ['close', incident, '--input', files.write('{')], 2, 'InputNotJson'],
      ['a missing file', ['close', incident, '--input', files.path('none')], 2, 'InputUnreadable'],
      [
        '--input beside options',
        ['close', incident, '--conclusion', 'x', '--input', large],
        2,
        'OptionsClash',
      ],
      ['--input where nothing is recorded', ['list', '--input', large], 2, 'OptionsClash'],
      ['an unknown option', ['close', incident, '--slot', 'x'], 2, 'unknownOption'],
      ['an unknown command', ['sluit', incident], 2, 'unknownCommand'],
      ['a missing incident', ['close'], 2, 'missingArgument'],
      ['a value out of the list', ['report', '--channel', 'fax'], 2, 'invalidArgument'],
      ['a missing option', ['report', '--by', 'X'], 2, 'OptionMissing'],
      ['an empty text', ['close', incident, '--conclusion', ' '], 2, 'BadInput'],
      [
        'a quantity that is none',
        ['supplement', incident, '--people', 'veel'],
        2,
        'QuantityMalformed',
      ],
      [
        'an unknown fact key',
        ['supplement', incident, '--data-categories', 'shoe-size'],
        2,
        'BadInput',
      ],
      ['an unknown incident by id', ['show', randomUUID()], 2, 'NotFound'],
      ['an unknown incident by number', ['show', '1999-0001'], 2, 'NotFound'],
      ['an unknown organisation', ['list', '--org', 'Maasduin'], 2, 'OrganisationUnclear'],
      ['a command id that is none', ['reopen', incident, '--command-id', '7'], 2, 'BadInput'],
      ['a day without a time', ['aware', incident, '--at', '2026-09-14'], 2, 'TimeMalformed'],
      [
        'a time that the clock skipped',
        ['aware', incident, '--at', '2026-03-29 02:30'],
        2,
        'LocalTimeNever',
      ],
      [
        'a time that occurs twice',
        ['aware', incident, '--at', '2025-10-26 02:30'],
        2,
        'LocalTimeTwice',
      ],
    ]
    const answers = await inTwos(rows, async ([what, args]) => [
      what,
      ...(await refusalHere(data, args)),
    ])
    expect(answers).toEqual(rows.map(([what, , code, tag]) => [what, code, tag]))
    expect(await eventsNow()).toBe(before)
  })

  test('every refusal by a rule', async () => {
    const before = await eventsNow()
    const rows: ReadonlyArray<readonly [string, ReadonlyArray<string>, string]> = [
      ['aware in the future', ['aware', incident, '--at', '2199-01-01 10:00'], 'TimeInFuture'],
      [
        'aware before the first signal',
        ['aware', incident, '--at', '2026-09-14 08:00'],
        'AwareBeforeFirstSignal',
      ],
      ['aware later without a reason', ['aware', incident, ...AT], 'AwarenessNeedsReason'],
      [
        'closing with duties open',
        ['close', incident, '--conclusion', 'Klaar zo.'],
        'CannotCloseYet',
      ],
      ['reopening what is open', ['reopen', incident, '--reason', 'Zomaar.'], 'IncidentNotClosed'],
      [
        'a filing before a decision',
        ['notify', incident, '--decider', 'A. Rozema', ...AT],
        'DecisionMissing',
      ],
      [
        'not notifying without more',
        ['decide', 'authority', incident, '--decider', 'A. Rozema', '--decision', 'do-not-notify'],
        'AdviceMissing',
      ],
      ['nothing said', ['supplement', incident], 'NothingSaid'],
      [
        'a range the wrong way round',
        ['supplement', incident, '--people', '9..3'],
        'QuantityReversed',
      ],
      [
        'an outside party that is not there',
        ['supplement', incident, '--outside-party', randomUUID()],
        'PartyUnknown',
      ],
      [
        'a second organisation command',
        [
          'organisation',
          'role',
          '--person',
          'A. Rozema',
          '--role',
          'decider',
          '--side',
          'controller',
        ],
        'RoleAlreadyHeld',
      ],
    ]
    const answers = await inTwos(rows, async ([what, args]) => [
      what,
      ...(await refusalHere(data, args)),
    ])
    expect(answers).toEqual(rows.map(([what, , tag]) => [what, 1, tag]))
    expect(await eventsNow()).toBe(before)
  })

  test('a late filing without reasons, and a second close', async () => {
    const done_ = (...args: ReadonlyArray<string>): Promise<unknown> => doneHere(data, args)
    await done_('aware', incident, '--at', '2026-09-14 09:00')
    await done_('decide', 'authority', incident, '--decider', 'Rozema', '--decision', 'notify')
    const late = ['notify', incident, '--decider', 'Rozema', '--at', '2026-09-17 09:20'] as const
    expect(await refusal(data, late)).toEqual([1, 'DelayNeedsReasons'])
    const filed = await doneHere(data, [...late, '--reasons-for-delay', 'Het besluit kwam laat.'])
    expect(filed['filing']).toEqual(expect.any(String))
    const why = (name: string): ReadonlyArray<string> => [
      `--${name}`,
      'no',
      `--${name}-why`,
      'Nagekeken.',
    ]
    await done_('analyse', incident, ...['security', 'lost', 'excluded', 'serious'].flatMap(why))
    await done_(
      ...['advise', incident, '--authority', 'notify', '--subjects', 'do-not-inform'],
      ...['--reasons', 'Er is weinig aan de hand.'],
    )
    await done_(
      ...['decide', 'subjects', incident, '--decider', 'Rozema', '--decision', 'do-not-inform'],
      ...['--exception', 'no-high-risk', '--reasons', 'Geen hoog risico.'],
    )
    await done_('board', incident, '--cause', 'Verkeerd adres.', '--measures', 'Controle.')
    await done_('close', incident, '--conclusion', 'Alles gedaan.')
    expect(await refusal(data, ['close', incident, '--conclusion', 'Nog eens.'])).toEqual([
      1,
      'IncidentIsClosed',
    ])
  })
})

describe('a command that is sent again', () => {
  const commandId = randomUUID()
  const args = [
    ...['report', '--channel', 'email', '--by', 'N. de Boer', '--command-id', commandId],
    ...['--reported-at', '2026-09-15 09:10', '--learnt', '2026-09-15 09:10'],
  ]

  test('is answered with its first result; with other content it is refused', async () => {
    const first = await done(data, args)
    const again = await done(data, args)
    expect(again).toEqual({ ...first, repeated: true })
    expect(await refusal(data, [...args, '--title', 'Iets anders'])).toEqual([2, 'CommandIdReused'])
  })

  test('needs no typed time when its id holds the moment of the first try', async () => {
    const words = ['report', '--channel', 'email', '--by', 'N. de Boer']
    const first = await doneHere(data, words)
    const again = await doneHere(data, [...words, '--command-id', String(first['commandId'])])
    expect(again).toEqual({ ...first, repeated: true })
    expect(await refusalHere(data, [...words, '--command-id', randomUUID()])).toEqual([
      2,
      'TimeMissing',
    ])
  })
})

describe('what is not clear is asked, never guessed', () => {
  const twice = ['report', '--channel', 'email', '--reported-at', '2025-10-26 02:30']

  test('a local time that occurs twice names both, and --which answers', async () => {
    const { code, stderr } = await meldplicht([...twice, '--data', data])
    expect(code).toBe(2)
    expect(stderr).toContain('2025-10-26T00:30:00.000Z')
    expect(stderr).toContain('2025-10-26T01:30:00.000Z')
    expect(stderr).toContain('--which second')
    const { incident: second } = await doneHere(data, [...twice, '--which', 'second'])
    const shown = await doneHere(data, ['show', String(second)])
    expect(shown['entry']).toMatchObject({
      reported: { data: { reportedAt: '2025-10-26T01:30:00.000Z' } },
    })
  })

  test('a role that two people hold names them', async () => {
    const { code, stderr } = await meldplicht([
      ...['memo', incident, '--at', '2026-09-14 11:00', '--data', data],
    ])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/A\. Rozema .*, M\. Tahiri /)])
  })

  test('a number without --org is asked about when there are more organisations', async () => {
    const other = dataDir()
    await doneHere(other, ['organisation', 'register', '--name', 'Lindeveld Oost'])
    await doneHere(other, ['organisation', 'register', '--name', 'Lindeveld West'])
    expect(await refusalHere(other, ['show', '2026-0001'])).toEqual([2, 'OrganisationUnclear'])
    expect(await refusalHere(other, ['list', '--org', 'lindeveld'])).toEqual([
      2,
      'OrganisationUnclear',
    ])
    expect(await doneHere(other, ['list', '--org', 'oost'])).toMatchObject({
      total: 0,
      incidents: [],
    })
  })
})

async function inTwos<A, B>(
  items: ReadonlyArray<A>,
  run: (item: A) => Promise<B>,
): Promise<ReadonlyArray<B>> {
  const results: Array<B> = []
  for (let i = 0; i < items.length; i += 2)
    results.push(...(await Promise.all(items.slice(i, i + 2).map(run))))
  return results
}
