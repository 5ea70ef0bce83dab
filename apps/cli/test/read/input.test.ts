import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { tagOf } from '../../src/failure.ts'
import { INPUT_MAX, readInput } from '../../src/read/input.ts'
import { filesIn } from '../support/files.ts'

const files = filesIn('input')
const answer = (source: string): unknown => {
  const read = readInput(source)
  return read._tag === 'Right' ? read.right : tagOf(read.left)
}

describe('--input FILE', () => {
  test('is JSON in UTF-8, of 1 MiB at most', () => {
    expect(answer(files.write('{"what":"Cv’s"}'))).toEqual({ what: 'Cv’s' })
    const largest = `"${'x'.repeat(INPUT_MAX - 2)}"`
    expect(answer(files.write(largest))).toBe(largest.slice(1, -1))
  })

  test.each([
    ['one byte more', files.write('x'.repeat(INPUT_MAX + 1)), 'InputTooLarge'],
    ['a source without an end', '/dev/zero', 'InputTooLarge'],
    ['a folder', tmpdir(), 'InputUnreadable'],
    ['nothing', files.path('none'), 'InputUnreadable'],
    ['broken UTF-8', files.write(new Uint8Array([0x22, 0xc3, 0x22])), 'InputNotUtf8'],
    ['an empty file', files.write(''), 'InputNotJson'],
  ])('%s is refused', (_what, source, tag) => {
    expect(answer(source)).toBe(tag)
  })
})
