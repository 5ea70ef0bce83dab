import { parseArgs } from 'node:util'
import { either as E } from 'fp-ts'
import { isLoopback } from './loopback.ts'

/** How the web app was started. */
export interface Options {
  readonly dataDir: string
  /** 0 lets the system choose. */
  readonly port: number
  readonly host: string
  readonly demo: boolean
}

/** Why it cannot be started like that. */
export type OptionsError =
  | { readonly _tag: 'UnknownOption'; readonly detail: string }
  | { readonly _tag: 'PortInvalid'; readonly given: string }
  | { readonly _tag: 'NotLoopback'; readonly host: string }

type Given = { readonly [name: string]: string | boolean | undefined }

const parse = (argv: ReadonlyArray<string>): E.Either<OptionsError, Given> => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        demo: { type: 'boolean' },
        data: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
      },
    })
    return E.right(values)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return E.left({ _tag: 'UnknownOption', detail })
  }
}

const text = (...given: ReadonlyArray<string | boolean | undefined>): string | undefined =>
  given.find((one): one is string => typeof one === 'string' && one !== '')

/**
 * Reads `--demo --data DIR --port N --host H`; `MELDPLICHT_DATA` and `PORT` stand in for what is
 * not given. Until there is sign-in any address but loopback is refused.
 */
export const readOptions = (
  argv: ReadonlyArray<string>,
  env: Readonly<Record<string, string | undefined>>,
): E.Either<OptionsError, Options> =>
  E.chain((given: Given): E.Either<OptionsError, Options> => {
    const port = text(given['port'], env['PORT']) ?? '3000'
    const host = text(given['host']) ?? '127.0.0.1'
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      return E.left({ _tag: 'PortInvalid', given: port })
    if (!isLoopback(host)) return E.left({ _tag: 'NotLoopback', host })
    return E.right({
      dataDir: text(given['data'], env['MELDPLICHT_DATA']) ?? './data',
      port: Number(port),
      host,
      demo: given['demo'] === true,
    })
  })(parse(argv))
