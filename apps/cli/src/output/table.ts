const letters = new Intl.Segmenter('nl')

const widthOf = (text: string): number => Array.from(letters.segment(text)).length

/** Rows in columns, for people at a terminal. The last column is as wide as it needs. */
export const table = (
  head: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): string => {
  const all = [head, ...rows]
  const widths = head.map((_cell, i) => Math.max(...all.map((row) => widthOf(row[i] ?? ''))))
  const line = (row: ReadonlyArray<string>): string =>
    row
      .map((cell, i) => `${cell}${' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)))}`)
      .join('  ')
      .trimEnd()
  return [line(head), ...rows.map(line)].join('\n')
}
