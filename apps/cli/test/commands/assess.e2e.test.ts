import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { dataDir, meldplicht, refusal } from '../support/cli.ts'
import { filesIn } from '../support/files.ts'

const oracle = fileURLToPath(
  new URL(
    '../../../../packages/domain/test/law/oracles/data/enforcement-cases.json',
    import.meta.url,
  ),
)
const data = dataDir()
const files = filesIn('assess-e2e')

test('assess --json answers cases and sums, from a file, without an installation', async () => {
  const { code, json, stderr } = await meldplicht([
    ...['assess', '--cases', oracle, '--json', '--data', data],
  ])
  expect([code, stderr]).toEqual([0, ''])
  expect(json).toMatchObject({
    cases: expect.arrayContaining([expect.objectContaining({ id: 'ap-pvv-2021' })]),
    summary: { authority: { missed: 0 }, subjects: { missed: 0 }, timing: { missed: 0 } },
  })
  expect(existsSync(data)).toBe(false)
})

test('assess reads what is piped in', async () => {
  const { code, stdout } = await meldplicht(['assess', '--cases', '-'], { stdin: '[{"id":"x"}]' })
  expect([code, stdout]).toEqual([0, expect.stringContaining('onbepaald, dus handelen')])
})

test('a malformed file exits 2 and tells neither its content nor a stack', async () => {
  const path = files.write('[{"id": geheim}]')
  const { code, stderr, stdout } = await meldplicht(['assess', '--cases', path])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('geen geldige JSON')
  expect(stderr).not.toMatch(/geheim|\bat .*\.ts/)
})

test('what is no list of cases, no edition or no file exits 2 with its tag', async () => {
  const list = files.write('{"cases":[]}')
  expect([
    await refusal(data, ['assess', '--cases', list]),
    await refusal(data, ['assess']),
    await refusal(data, ['law', 'show', 'avg-2099']),
    await refusal(data, ['law', 'compare', '--cases', `${list}.absent`]),
  ]).toEqual([
    [2, 'NotAList'],
    [2, 'OptionMissing'],
    [2, 'NoSuchEdition'],
    [2, 'CasesUnreadable'],
  ])
})

test('law compare --json sets the editions side by side', async () => {
  const { code, json } = await meldplicht(['law', 'compare', '--cases', oracle, '--json'])
  expect([code, json]).toMatchObject([
    0,
    { editions: ['avg-2018', 'digital-omnibus'], summary: { 'digital-omnibus': {} } },
  ])
})
