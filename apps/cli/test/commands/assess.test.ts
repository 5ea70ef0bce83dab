import { fileURLToPath } from 'node:url'
import { LAW_EDITIONS } from '@meldplicht/domain'
import { describe, expect, test } from 'vitest'
import { assessCommand } from '../../src/commands/assess.ts'
import { lawCommands } from '../../src/commands/law.ts'
import { exitCodeOf, tagOf } from '../../src/failure.ts'
import { toJson } from '../../src/output/to-json.ts'
import type { Answer } from '../../src/run/answer.ts'
import { givenOf } from '../../src/run/given.ts'
import { filesIn } from '../support/files.ts'

const oracle = fileURLToPath(
  new URL(
    '../../../../packages/domain/test/law/oracles/data/enforcement-cases.json',
    import.meta.url,
  ),
)
const files = filesIn('assess')

const answerOf = (name: string, args: ReadonlyArray<string>, options: object): Answer => {
  const command = [assessCommand, ...lawCommands].find((spec) => spec.name === name)
  const found = command?.run(givenOf(args, { ...options }))
  if (found?._tag !== 'Right') throw new Error(`${name} was refused`)
  return found.right
}

const json = (name: string, args: ReadonlyArray<string>, options: object): unknown =>
  JSON.parse(toJson(answerOf(name, args, options).json))

const refusal = (cases: string | undefined): unknown => {
  const found = assessCommand.run(givenOf([], cases === undefined ? {} : { cases }))
  return found._tag === 'Left' ? [tagOf(found.left), exitCodeOf(found.left)] : 'done'
}

describe('meldplicht assess --cases FILE (A-02)', () => {
  test('--json holds per case what was advised and held, and the sums', () => {
    const path = files.write(
      JSON.stringify([
        {
          id: 'one',
          facts: {
            nature: ['confidentiality'],
            cause: 'hacking',
            dataCategories: ['national-id'],
            recipients: 'criminal',
            awareAt: '2021-10-28',
            notifiedAuthorityAt: '2021-11-11',
            encrypted: 'perhaps',
          },
          outcome: {
            authorityNotificationRequired: true,
            authorityNotifiedInTime: false,
            subjectsNotificationRequired: null,
          },
          confidence: 'high',
        },
      ]),
    )
    expect(json('assess', [], { cases: path })).toEqual({
      cases: [
        {
          id: 'one',
          authority: { advice: 'required', outcome: true, verdict: 'right' },
          subjects: { advice: 'required', outcome: null, verdict: 'undecidable' },
          timing: { advice: 'late', outcome: false, verdict: 'right' },
          reasons: expect.arrayContaining(['identity-data-exposed', 'notify-unless-unlikely']),
          unknown: ['facts.encrypted: "perhaps"'],
        },
      ],
      summary: {
        authority: { missed: 0, needless: 0, right: 1, undecidable: 0 },
        subjects: { missed: 0, needless: 0, right: 0, undecidable: 1 },
        timing: { missed: 0, needless: 0, right: 1, undecidable: 0 },
      },
    })
  })

  test('people read every case, what counts as unknown, and the sums', () => {
    const path = files.write('[{"id":"bare","facts":{"cause":"sabotage"}}]')
    const { text } = answerOf('assess', [], { cases: path })
    expect(text).toContain('bare')
    expect(text).toContain('telt als onbekend: cause: sabotage')
    expect(text).toContain('toezichthouder (art. 33)')
  })

  test('the decided cases hold no missed duty', () => {
    expect(json('assess', [], { cases: oracle })).toMatchObject({
      summary: { authority: { missed: 0 }, subjects: { missed: 0 }, timing: { missed: 0 } },
    })
  })

  test.each([
    ['{', 'CasesNotJson'],
    ['', 'CasesNotJson'],
    ['{"cases":[]}', 'NotAList'],
    ['[1]', 'NotACase'],
    ['[{"facts":{}}]', 'CaseWithoutId'],
  ])('a file with %j is bad input (exit 2) and says what is wrong', (content, tag) => {
    expect(refusal(files.write(content))).toEqual([tag, 2])
  })

  test('bytes that are no UTF-8 are bad input', () => {
    expect(refusal(files.write(new Uint8Array([0x5b, 0xff, 0x5d])))).toEqual(['CasesNotUtf8', 2])
  })

  test('a file that is not there, a folder and no file at all are bad input', () => {
    expect([refusal(files.path('absent')), refusal(files.path('.')), refusal(undefined)]).toEqual([
      ['CasesUnreadable', 2],
      ['CasesUnreadable', 2],
      ['OptionMissing', 2],
    ])
  })
})

describe('meldplicht law', () => {
  test('editions names each edition, and which are not in force', () => {
    const { text } = answerOf('law editions', [], {})
    expect(text.split('\n')).toHaveLength(1 + Object.keys(LAW_EDITIONS).length)
    expect(json('law editions', [], {})).toMatchObject([
      { id: 'avg-2018', authority: { hours: 72, threshold: 'not-unlikely' } },
      { id: 'digital-omnibus', inForce: null, authority: { hours: 96, threshold: 'high' } },
    ])
  })

  test('show prints every rule of an edition with its source', () => {
    const { text } = answerOf('law show', ['avg-2018'], {})
    const rules = Object.values(LAW_EDITIONS['avg-2018'].risk).flat()
    expect(rules.filter(({ id }) => !text.includes(`  ${id}: `))).toEqual([])
    expect(text).toContain('(te bevestigen)')
    expect(json('law show', ['avg-2018'], {})).toMatchObject({ id: 'avg-2018' })
  })

  test.each(['avg-2099', '', 'constructor'])('show refuses %j and names what there is', (id) => {
    const found = lawCommands[1]?.run(givenOf([id], {}))
    const failure = found?._tag === 'Left' ? found.left : undefined
    expect(failure).toMatchObject({
      tag: 'NoSuchEdition',
      message: { nl: expect.stringContaining('avg-2018') },
    })
  })

  test('compare shows where the proposal would ask for less', () => {
    const compared = json('law compare', [], { cases: oracle })
    expect(compared).toMatchObject({
      editions: ['avg-2018', 'digital-omnibus'],
      summary: { 'avg-2018': { authority: { missed: 0 } } },
    })
    const { text } = answerOf('law compare', [], { cases: oracle })
    expect(text).toContain('Waar de edities verschillen')
    expect(text).toContain('digital-omnibus: geldt niet')
  })

  test('compare says so where all editions advise the same', () => {
    const path = files.write('[]')
    expect(answerOf('law compare', [], { cases: path }).text).toContain('adviseren hetzelfde')
  })
})
