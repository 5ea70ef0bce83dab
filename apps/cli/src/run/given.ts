/** The arguments and options of one command, as they were typed. */
export interface Given {
  /** The n-th argument. */
  readonly argument: (n: number) => string
  /** An option by its long name without dashes; absent when it was not given. */
  readonly text: (name: string) => string | undefined
  /** Every value of an option that may be given more than once. */
  readonly many: (name: string) => ReadonlyArray<string>
  /** Whether a switch was given. */
  readonly flag: (name: string) => boolean
}

const camel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())

const texts = (u: unknown): ReadonlyArray<string> => {
  if (typeof u === 'string') return [u]
  return Array.isArray(u) ? u.filter((v): v is string => typeof v === 'string') : []
}

/** Reads what commander parsed. */
export const givenOf = (
  args: ReadonlyArray<string>,
  options: Readonly<Record<string, unknown>>,
): Given => {
  const of = (name: string): unknown => options[camel(name)]
  return {
    argument: (n) => args[n] ?? '',
    text: (name) => texts(of(name)).at(-1),
    many: (name) => texts(of(name)),
    flag: (name) => of(name) === true,
  }
}
