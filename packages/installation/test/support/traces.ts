const BASE64_MIN = 9

/** The base64 of a text wherever it starts in a longer one: what is the same for each alignment. */
const base64Cores = (text: string): ReadonlyArray<string> =>
  [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), Buffer.from(text)])
    const whole = padded.subarray(0, padded.length - (padded.length % 3))
    return whole.toString('base64').slice(before === 0 ? 0 : 4)
  })

const escaped = (unit: string): string =>
  unit.charCodeAt(0) < 127 ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** As JSON that keeps to ASCII. */
const escapedAscii = (text: string): string =>
  JSON.stringify(text).slice(1, -1).split('').map(escaped).join('')

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/** The forms in which a text could stand in a file: as it is, escaped, or encoded. */
const formsOf = (text: string): ReadonlyArray<Buffer> => {
  const texts = [
    text,
    JSON.stringify(text).slice(1, -1),
    JSON.stringify(JSON.stringify(text)).slice(3, -3),
    escapedAscii(text),
    encodeURIComponent(text),
    Buffer.from(text).toString('hex'),
    Buffer.from(text).toString('hex').toUpperCase(),
  ]
  const base64 = Buffer.byteLength(text) < BASE64_MIN ? [] : base64Cores(text)
  const base64url = base64.map((core) => core.replaceAll('+', '-').replaceAll('/', '_'))
  return [
    ...[...texts, ...base64, ...base64url].map((form) => Buffer.from(form)),
    Buffer.from(text, 'utf16le'),
    utf16be(text),
  ]
}

const KEY = 6

interface Form {
  readonly text: string
  readonly bytes: string
}

/** The forms by their first bytes, so that a file is gone through once, however many there are. */
const indexed = (forms: ReadonlyArray<Form>): ReadonlyMap<string, ReadonlyArray<Form>> =>
  Map.groupBy(forms, ({ bytes }) => bytes.slice(0, KEY))

const foundIn = (
  file: string,
  long: ReadonlyMap<string, ReadonlyArray<Form>>,
  short: ReadonlyArray<Form>,
): ReadonlySet<string> => {
  const found = new Set(short.filter(({ bytes }) => file.includes(bytes)).map(({ text }) => text))
  for (let i = 0; i + KEY <= file.length; i += 1)
    for (const { text, bytes } of long.get(file.slice(i, i + KEY)) ?? [])
      if (file.startsWith(bytes, i)) found.add(text)
  return found
}

/** The texts of which a trace in any form stands in these files. */
export const tracesOf = (
  texts: ReadonlyArray<string>,
  files: ReadonlyMap<string, Buffer>,
): ReadonlyArray<string> => {
  // Latin-1 has one character for each byte, so that bytes are compared and nothing else.
  const forms = texts.flatMap((text) =>
    formsOf(text).map((form): Form => ({ text, bytes: form.toString('latin1') })),
  )
  const long = indexed(forms.filter(({ bytes }) => bytes.length >= KEY))
  const short = forms.filter(({ bytes }) => bytes.length < KEY)
  const found = [...files.values()].map((file) => foundIn(file.toString('latin1'), long, short))
  return texts.filter((text) => found.some((set) => set.has(text)))
}
