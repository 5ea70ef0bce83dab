/** The id that a command introduced, out of its data, under its own name. */
export const itemIn = (
  data: unknown,
  item: string | undefined,
): Readonly<Record<string, unknown>> => {
  if (item === undefined || typeof data !== 'object' || data === null) return {}
  const found = new Map<string, unknown>(Object.entries(data)).get(item)
  return found === undefined ? {} : { [item]: found }
}
