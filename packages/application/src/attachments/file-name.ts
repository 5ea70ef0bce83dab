import { Text } from '@meldplicht/domain'

/** The longest name that is kept, in UTF-16 code units. */
const LONGEST = 200

// Control and formatting characters: what turns "fdp.exe" around, or hides a part of a name.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

const shortened = (name: string): string => {
  if (name.length <= LONGEST) return name
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? ''
  return `${name.slice(0, LONGEST - ending.length).toWellFormed()}${ending}`
}

/**
 * The name of a file as it is kept: without the folder that it came from, and without characters
 * that nobody sees. `undefined` when nothing is left of it.
 */
export const cleanFileName = (given: string): string | undefined => {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const seen = last.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ')
  const name = shortened(seen.replace(/^[\s.]+|[\s.]+$/g, ''))
  return Text.is(name) ? name : undefined
}
