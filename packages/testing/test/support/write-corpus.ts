/**
 * Adds to the corpus what is not in it yet: a file per new version of an event, a paragraph per new
 * shape. What stands there is never written again, for it is what somebody has stored.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { CORPUS, EVENTS, linesOf, STORED } from './corpus.ts'
import { readShapes, shapesOf, writeShapes } from './shape-of.ts'

mkdirSync(CORPUS, { recursive: true })

for (const event of EVENTS) {
  const path = `${CORPUS}${event.file}`
  if (!existsSync(path)) writeFileSync(path, `${linesOf(event).join('\n')}\n`)
}

const path = `${CORPUS}shapes.txt`
const frozen = existsSync(path) ? readShapes(readFileSync(path, 'utf8')) : new Map()
const now = shapesOf(STORED)
writeFileSync(path, writeShapes(new Map([...now, ...frozen])))
