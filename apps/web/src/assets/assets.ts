import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { prune } from './prune.ts'

/** One file that browsers may keep for ever, because its address changes with its content. */
export interface Asset {
  /** Path on the server, `/assets/1f9c0a7b42de/site.css`. */
  readonly path: string
  readonly type: string
  readonly body: Buffer
  /** Quoted strong entity tag (RFC 9110, section 8.8.3). */
  readonly etag: string
}

/** Everything that pages load, and where the style sheet is. */
export interface Assets {
  readonly stylesheet: string
  readonly find: (path: string) => Asset | undefined
}

/** Headers for an {@link Asset}: a year and immutable (RFC 8246). */
export const ASSET_CACHING = 'public, max-age=31536000, immutable'

const require = createRequire(import.meta.url)
const read = (specifier: string): string => readFileSync(require.resolve(specifier), 'utf8')

const UTRECHT = [
  'root',
  'body',
  'alert',
  'checkbox',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'radio-button',
  'select',
  'table',
  'textarea',
  'textbox',
]
const CANDIDATE = ['button', 'code', 'data-badge', 'heading', 'link', 'paragraph', 'skip-link']

/** Our own layer, in cascade order. */
const OWN = [
  'theme',
  'base',
  'shell',
  'forms',
  'receipt',
  'badges',
  'due',
  'incident',
  'tables',
  'incident-parts',
  'timeline',
  'decision',
  'register',
  'print',
  'phone',
]

// Dutch and English need no more; the other scripts of Noto Sans would be 30 files nobody loads.
const FONTS = ['noto-sans-latin-wght-normal.woff2', 'noto-sans-latin-ext-wght-normal.woff2']
const THEME = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
const FONT_FOLDER = '@fontsource-variable/noto-sans/files/'

const sha = (body: Buffer): string => createHash('sha256').update(body).digest('hex')

const asset = (name: string, type: string, body: Buffer): Asset => {
  const hash = sha(body)
  return {
    path: `/assets/${hash.slice(0, 12)}/${name}`,
    type,
    body,
    etag: `"${hash.slice(0, 32)}"`,
  }
}

/** The font faces that we serve, with their own addresses put in. */
const faces = (fonts: ReadonlyArray<Asset>): string =>
  read('@fontsource-variable/noto-sans/wght.css')
    .split(/(?=\/\* )/)
    .flatMap((face) => {
      const font = fonts.find((one) => face.includes(one.path.slice(one.path.lastIndexOf('/'))))
      return font === undefined ? [] : [face.replace(/url\([^)]*\)/, `url(${font.path})`)]
    })
    .join('')

const build = (): Assets => {
  const fonts = FONTS.map((name) =>
    asset(name, 'font/woff2', readFileSync(require.resolve(`${FONT_FOLDER}${name}`))),
  )
  const vendor = [
    ...UTRECHT.map((name) => read(`@utrecht/${name}-css/dist/index.css`)),
    ...CANDIDATE.map((name) => read(`@nl-design-system-candidate/${name}-css/${name}.css`)),
  ].join('\n')
  const own = OWN.map((name) =>
    readFileSync(join(import.meta.dirname, 'css', `${name}.css`), 'utf8'),
  ).join('\n')
  const theme = prune(read(THEME), `${vendor}\n${own}`)
  const css = [faces(fonts), theme, vendor, own]
    .join('\n')
    .replace(/\/\*# sourceMapping.*?\*\//g, '')
  const sheet = asset('site.css', 'text/css; charset=utf-8', Buffer.from(css, 'utf8'))
  const all = new Map([...fonts, sheet].map((one) => [one.path, one]))
  return { stylesheet: sheet.path, find: (path) => all.get(path) }
}

let built: Assets | undefined

/** Reads, prunes and joins the style sheets and fonts; once per process. */
export const assets = (): Assets => {
  built ??= build()
  return built
}
