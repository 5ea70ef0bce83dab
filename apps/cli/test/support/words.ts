/** The words of a command line as a shell reads them: quotes keep spaces together. */
export const wordsOf = (line: string): ReadonlyArray<string> =>
  [...line.matchAll(/(?:[^\s"]+|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''))
