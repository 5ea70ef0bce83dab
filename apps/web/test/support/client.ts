import { randomUUID } from 'node:crypto'

/** What the API answered. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** A program that speaks to the API. */
export interface Client {
  readonly get: (path: string) => Promise<Answered>
  readonly post: (path: string, body: unknown, key?: string) => Promise<Answered>
}

const answered = async (response: Response): Promise<Answered> => ({
  status: response.status,
  headers: response.headers,
  body: await response.json(),
})

/** Opens a client on a running app. */
export const clientOn = (url: string): Client => ({
  get: async (path) => answered(await fetch(`${url}/api/v1${path}`)),
  post: async (path, body, key = randomUUID()) =>
    answered(
      await fetch(`${url}/api/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
    ),
})

/** A field of a JSON answer, by its path. */
export const at = (body: unknown, ...path: ReadonlyArray<string | number>): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    body,
  )
