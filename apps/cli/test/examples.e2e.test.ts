import { readFileSync, writeFileSync } from 'node:fs'
import { INCIDENT_EVENTS, ORGANISATION_EVENTS, toLocal } from '@meldplicht/domain'
import { at } from '@meldplicht/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands, plainCommands } from '../src/commands/all.ts'
import { dataDir, done, doneHere, meldplicht } from './support/cli.ts'
import { filesIn } from './support/files.ts'
import { wordsOf } from './support/words.ts'

// Every example of every help is run, as it stands there, on one installation that begins empty.
// Only what no help can know is put in its place: the year of the numbers, and an id of an event.

const data = dataDir()
const files = filesIn('examples')
const year = toLocal(at(new Date().toISOString())).slice(0, 4)
const answers = new Map<string, Readonly<Record<string, unknown>>>()

const exampleOf = (name: string): string => {
  const spec = [...commands, ...plainCommands].find((command) => command.name === name)
  if (spec === undefined) throw new Error(`no command ${name}`)
  return spec.example
}

const words = (line: string): ReadonlyArray<string> =>
  wordsOf(line.replaceAll(/\b2026-(\d{4})\b(?!-)/g, `${year}-$1`)).slice(1)

/** What the examples need besides themselves. */
const run = (line: string): Promise<Readonly<Record<string, unknown>>> =>
  doneHere(data, words(line))

const example = async (name: string): Promise<void> => {
  answers.set(name, await done(data, words(exampleOf(name))))
}

const all = async (names: ReadonlyArray<string>): Promise<void> => {
  for (const name of names) await example(name)
}

const setUp = async (): Promise<void> => {
  await all([
    'organisation register',
    'organisation hours',
    'organisation contact',
    'organisation party',
    'organisation agreement',
    'organisation role',
  ])
  const others = [
    ['M. Terpstra', 'decider'],
    ['L. Bouzidi', 'decider'],
    ['D. Aksoy', 'reporter'],
  ] as const
  for (const [person, role] of others)
    await run(`meldplicht organisation role --person "${person}" --role ${role} --side controller`)
  await all(['organisation mandate', 'organisation entity', 'organisation term'])
  await run('meldplicht organisation role --person "A. Koster" --role board --side controller')
}

const firstEvent = async (): Promise<string> => {
  const { timeline } = await run('meldplicht show 2026-0001')
  const [first]: ReadonlyArray<unknown> = Array.isArray(timeline) ? timeline : []
  return typeof first === 'object' && first !== null && 'id' in first ? String(first.id) : ''
}

// The examples name a file of the one who types; here it lies in a folder of the test.
const withFiles = async (): Promise<void> => {
  const statement = files.path('verklaring.txt')
  writeFileSync(statement, 'Ik heb de lijst gewist en niet gebruikt. K. Brouwer')
  const kept = files.path('kopie.txt')
  const typed = (name: string): string =>
    exampleOf(name).replace('verklaring.txt', statement).replace('kopie.txt', kept)
  for (const name of ['attach', 'attachment save'])
    answers.set(name, await done(data, words(typed(name))))
  expect(readFileSync(kept, 'utf8')).toBe(readFileSync(statement, 'utf8'))
}

const incident = async (): Promise<void> => {
  await all(['report', 'confirm', 'supplement', 'signal', 'aware', 'establish', 'evidence'])
  await withFiles()
  const corrects = await firstEvent()
  answers.set(
    'correct',
    await done(
      data,
      words(exampleOf('correct').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, corrects)),
    ),
  )
  await all(['ask', 'answer', 'declare', 'analyse', 'advise', 'memo'])
  await all(['score', 'risk', 'decide authority', 'decide subjects', 'plan-informing'])
  await all(['notify', 'acknowledge', 'authority asked', 'authority answered'])
  await all(['authority leniency', 'authority other', 'police', 'insurer'])
  await all(['hold-informing', 'inform', 'announce'])
  await all(['measure plan', 'measure done'])
  await run('meldplicht measure plan 2026-0001 --kind corrective --what "Alle lijsten nalopen."')
  await all(['measure drop', 'consequence', 'cost', 'board'])
  await all(['legal', 'group', 'board-received'])
}

// A second incident, on which a second person has to look along.
const second = async (): Promise<void> => {
  await run(
    'meldplicht report --channel portal --by "D. Aksoy" --title "Mail naar verkeerde notaris" --confidentiality likely-disclosed --integrity not-affected --availability not-affected --recipients only:known-bound-by-secrecy',
  )
  await run(
    'meldplicht analyse 2026-0002 --security yes --security-why "Verkeerd adres." --lost no --lost-why "Niets kwijt." --excluded yes --excluded-why "Er is geheimhouding." --serious no --serious-why "Weinig gegevens."',
  )
  await run(
    'meldplicht advise 2026-0002 --authority do-not-notify --subjects do-not-inform --reasons "De ontvanger heeft alles gewist."',
  )
  await run(
    'meldplicht decide authority 2026-0002 --decider "M. Terpstra" --decision do-not-notify --reason "recipient-trusted: De notaris is gebonden aan geheimhouding." --second "L. Bouzidi"',
  )
  await example('decide second')
}

const closing = async (): Promise<void> => {
  await run('meldplicht report --channel portal --by "P. Jonker" --title "Nog eens de loonlijst"')
  await all(['notice', 'decide controller', 'tell-controller', 'duplicate'])
  await run('meldplicht report --channel portal --by "P. Jonker" --title "Oefening met een lijst"')
  await example('exercise')
  const { number } = await run(
    'meldplicht notify 2026-0001 --kind final --at "2026-09-20 12:00" --reference "AP-0001-V"',
  )
  expect(number).toBe(`${year}-0001`)
  await all([
    'close',
    'show',
    'list',
    'due',
    'register',
    'readers',
    'reopen',
    'rebuild',
    'attachment orphans',
  ])
  await all(['organisation show', 'organisation list', 'organisation revoke'])
}

const typesIn = ({ events }: Readonly<Record<string, unknown>>): ReadonlyArray<string> => {
  const list: ReadonlyArray<unknown> = Array.isArray(events) ? events : []
  return list.map((event) =>
    typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : '',
  )
}

beforeAll(async () => {
  await setUp()
  await incident()
  await second()
  await closing()
}, 240_000)

describe('the examples in the help', () => {
  test('every command has one, and every one was run', () => {
    const here = commands.map(({ name }) => name).filter((name) => name !== 'demo')
    expect([...answers.keys()].toSorted()).toEqual(here.toSorted())
  })

  test('together they record every event that there is', () => {
    const recorded = new Set([...answers.values()].flatMap(typesIn))
    const all = [...Object.keys(INCIDENT_EVENTS), ...Object.keys(ORGANISATION_EVENTS)]
    // A correction of awareness is `aware --correct`: the story of the personnel file tells it.
    expect(all.filter((type) => !recorded.has(type))).toEqual(['AwarenessCorrected'])
  })

  test('the help of a command shows its example as it was run', async () => {
    const { stdout, code } = await meldplicht(['decide', 'authority', '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`Voorbeeld:\n  $ ${exampleOf('decide authority')}`)
  })

  test('the examples of commands without an installation run as well', async () => {
    const cases = files.write('[]')
    const plain = plainCommands.map(({ example: line }) =>
      meldplicht(wordsOf(line.replace('zaken.json', cases)).slice(1)),
    )
    expect((await Promise.all(plain)).map(({ code }) => code)).toEqual(plain.map(() => 0))
  })
})

const uuid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const whole = expect.stringMatching(/^\d+$/)

describe('--json has the documented shape', () => {
  test('of a report, with its number and code at once (P-04)', () => {
    expect(answers.get('report')).toEqual({
      incident: uuid,
      number: `${year}-0001`,
      organisation: uuid,
      status: 'open',
      // What the settings know of us is taken over into the case.
      events: [
        { id: uuid, type: 'IncidentReported' },
        { id: uuid, type: 'LegalFactsEstablished' },
      ],
      revision: '1',
      repeated: false,
      commandId: uuid,
      code: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      next: expect.arrayContaining([
        { kind: 'confirm-in-writing', due: { _tag: 'no-date', since: instant } },
      ]),
    })
  })

  test.each([
    ['ask', 'question'],
    ['notify', 'filing'],
    ['measure plan', 'measure'],
    ['evidence', 'evidence'],
    ['attach', 'attachment'],
  ])('of %s, with the id that it introduced', (name, item) => {
    expect(answers.get(name)).toMatchObject({ [item]: uuid, revision: whole, repeated: false })
  })

  test.each(['organisation party', 'organisation mandate', 'organisation role'])(
    'of %s',
    (name) => {
      expect(answers.get(name)).toMatchObject({
        organisation: uuid,
        events: [{ id: uuid, type: expect.any(String) }],
        revision: whole,
        repeated: false,
        commandId: uuid,
      })
    },
  )

  test('of show: entry, what is due, questions and timeline', () => {
    const shown = answers.get('show') ?? {}
    expect(Object.keys(shown).toSorted()).toEqual([
      'code',
      'due',
      'entry',
      'incident',
      'number',
      'organisation',
      'questions',
      'timeline',
    ])
    expect(shown).toMatchObject({
      number: `${year}-0001`,
      entry: { status: 'closed', authorityDecision: 'notify' },
      timeline: expect.arrayContaining([
        { id: uuid, type: 'IncidentClosed', recordedAt: instant, typedBy: uuid },
      ]),
    })
  })

  test('of the register: one entry for each report, whatever came of it (P-09)', () => {
    expect(answers.get('register')).toMatchObject({
      total: 4,
      entries: [
        { number: `${year}-0004`, title: 'Oefening met een lijst' },
        { number: `${year}-0003`, status: 'duplicate', title: 'Nog eens de loonlijst' },
        { number: `${year}-0002`, authorityDecision: 'do-not-notify' },
        {
          number: `${year}-0001`,
          status: 'closed',
          title: 'Loonlijst naar verkeerde inlener',
          filing: { timeliness: 'within' },
          boardReported: true,
        },
      ],
    })
  })

  test('of list, due, readers and rebuild', () => {
    expect(answers.get('list')).toMatchObject({
      total: 2,
      incidents: [{ status: 'open' }, { status: 'open' }],
    })
    expect(answers.get('due')).toMatchObject({
      total: 2,
      incidents: [{ tasks: expect.any(Array) }, { tasks: expect.any(Array) }],
    })
    expect(answers.get('readers')).toMatchObject({
      reads: expect.arrayContaining([
        { incident: uuid, reader: uuid, part: 'incident', at: instant },
      ]),
    })
    expect(answers.get('rebuild')).toEqual({ events: expect.any(Number), troubles: [] })
  })

  test('and positions of the log are nowhere in it', () => {
    expect(JSON.stringify([...answers.values()]).match(/"position":"?\d/)).toBeNull()
  })
})

describe('what people read', () => {
  test('P-03, P-05: a report tells its code, what to keep to oneself and where one may go', async () => {
    const { stdout } = await meldplicht([
      'report',
      '--channel',
      'portal',
      '--by',
      'D. Aksoy',
      '--data',
      data,
    ])
    expect(stdout).toMatch(/Uw code: [0-9A-Z]{4}-[0-9A-Z]{4}\./)
    expect(stdout).toContain('Houd dit vertrouwelijk')
    expect(stdout).toContain('Huis voor Klokkenluiders')
  })

  test('the lists speak Dutch, and never the words that users may not read', async () => {
    const shown = await Promise.all(
      [['due'], ['register'], ['list'], ['show', `${year}-0001`], ['organisation', 'show']].map(
        (args) => meldplicht([...args, '--data', data]),
      ),
    )
    expect(shown.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
    const text = shown.map(({ stdout }) => stdout).join('\n')
    expect(text).toContain('Binnen 72 uur'.toLowerCase())
    expect(text).toContain('Wat moet er nu')
    expect(text).not.toMatch(/hoeft niet te melden|op tijd|veilig|[Gg]een datalek|De FG besluit/)
  })

  test('MELDPLICHT_DATA names the directory when --data does not', async () => {
    const { code, stdout } = await meldplicht(['list'], { env: { MELDPLICHT_DATA: data } })
    expect([code, stdout]).toEqual([0, expect.stringContaining(`${year}-0001`)])
  })

  test('without arguments there is help', async () => {
    const { code, stdout } = await meldplicht([])
    expect(code).toBe(0)
    for (const { name } of commands) expect(stdout).toContain(name.split(' ')[0])
  })
})
