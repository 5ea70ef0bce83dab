import { expect, test } from 'vitest'
import { endProgressOn, progressOn } from '../../src/output/progress.ts'
import { table } from '../../src/output/table.ts'

const terminal = (
  isTTY: boolean,
): { isTTY: boolean; write: (t: string) => void; all: string[] } => {
  const all: string[] = []
  return { isTTY, all, write: (text) => void all.push(text) }
}

test('progress is one line that changes, at a terminal', () => {
  const screen = terminal(true)
  const progress = progressOn(screen)
  progress('1 van 9')
  progress('2 van 9')
  endProgressOn(screen)
  expect(screen.all).toEqual(['\r\u001b[K1 van 9', '\r\u001b[K'])
})

test('where nobody looks there is none: a file keeps only the answer', () => {
  const file = terminal(false)
  progressOn(file)('1 van 9')
  endProgressOn(file)
  expect(file.all).toEqual([])
})

test('a table keeps its columns under their heads, whatever stands in them', () => {
  expect(
    table(
      ['nr', 'titel', 'x'],
      [
        ['1', 'Cv’s', ''],
        ['10', 'Mail', 'ja'],
      ],
    ),
  ).toBe(['nr  titel  x', '1   Cv’s', '10  Mail   ja'].join('\n'))
})
