import type * as t from 'io-ts'
import { partsOf } from './codec-parts.ts'

// A codec as text that people can compare: one paragraph per named shape.

/** Paragraphs by their first line. */
export type Shapes = Map<string, string>

const isNamed = (codec: t.Mixed): boolean => ['closed', 'sum', 'keys'].includes(partsOf(codec)._tag)

const fields = (codec: t.Mixed, shapes: Shapes): ReadonlyArray<string> => {
  const parts = partsOf(codec)
  if (parts._tag !== 'closed') return []
  const line = (mark: string, [key, inner]: readonly [string, t.Mixed]): string =>
    `${key}${mark}: ${written(inner, shapes)}`
  return [
    ...Object.entries(parts.required).map((entry) => line('', entry)),
    ...Object.entries(parts.optional).map((entry) => line('?', entry)),
  ].toSorted()
}

const bodyOf = (codec: t.Mixed, shapes: Shapes): ReadonlyArray<string> => {
  const parts = partsOf(codec)
  switch (parts._tag) {
    case 'keys':
      return parts.keys.map((key) => `| ${key}`)
    case 'sum':
      // Members are written out: different sums call theirs the same.
      return Object.entries(parts.members)
        .map(([tag, member]) => `| ${tag} { ${fields(member, shapes).join('; ')} }`)
        .toSorted()
    default:
      return fields(codec, shapes)
  }
}

const define = (codec: t.Mixed, shapes: Shapes): string => {
  const { name } = codec
  const before = shapes.get(name)
  // Taken before its parts, for a shape that would hold itself.
  if (before === undefined) shapes.set(name, '')
  const body = bodyOf(codec, shapes)
    .map((line) => `  ${line}`)
    .join('\n')
  if (before !== undefined && before !== '' && before !== body)
    throw new Error(`two different shapes are called ${name}`)
  shapes.set(name, body)
  return name
}

const written = (codec: t.Mixed, shapes: Shapes): string => {
  const parts = partsOf(codec)
  switch (parts._tag) {
    case 'literal':
      return JSON.stringify(parts.value)
    case 'boolean':
      return 'boolean'
    case 'list':
      return `list of ${written(parts.of, shapes)}`
    case 'refined':
      return `${codec.name} (${written(parts.of, shapes)})`
    case 'union':
      return parts.of.map((inner) => written(inner, shapes)).join(' or ')
    default:
      return isNamed(codec) ? define(codec, shapes) : codec.name
  }
}

/** The shapes of these codecs and of all that they are made of. */
export const shapesOf = (codecs: ReadonlyArray<t.Mixed>): Shapes => {
  const shapes: Shapes = new Map()
  for (const codec of codecs) define(codec, shapes)
  return shapes
}

/** Shapes as a file: paragraphs in order of their names. */
export const writeShapes = (shapes: Shapes): string =>
  [...shapes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, body]) => `${name}\n${body}\n`)
    .join('\n')

/** The same file, read. */
export const readShapes = (text: string): Shapes =>
  new Map(
    text
      .split('\n\n')
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph) => {
        const [name = '', ...body] = paragraph.trimEnd().split('\n')
        return [name, body.join('\n')]
      }),
  )

const isKeys = (body: string): boolean => body.startsWith('  | ') && !body.includes('{')

/**
 * The frozen shapes that are not what they were. A list of keys may grow: what was stored stays
 * readable. Nothing else may change.
 */
export const changedShapes = (frozen: Shapes, now: Shapes): ReadonlyArray<string> =>
  [...frozen]
    .filter(([name, body]) => {
      const current = now.get(name)
      if (current === undefined || !isKeys(body)) return current !== body
      const keys = new Set(current.split('\n'))
      return !isKeys(current) || !body.split('\n').every((key) => keys.has(key))
    })
    .map(([name]) => name)
