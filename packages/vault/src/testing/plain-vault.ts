import { hash } from 'node:crypto'
import { taskEither as TE } from 'fp-ts'
import type { Json } from '../json.ts'
import type { Vault } from '../vault.ts'

const bareHash = (stream: string, content: Json): string =>
  hash('sha256', `${stream}\n${JSON.stringify(content)}`)

/**
 * A vault that does NOT seal: names and texts go into the store as they are, and nothing can be
 * erased. Never for production. It is the control of one kind of test: that a search through the
 * files finds a name when it was not sealed, and so would find it if sealing failed.
 */
export const plainVault = (): Vault => ({
  sealCommand: ({ stream, content }, items) =>
    TE.right({ fingerprint: bareHash(stream, content), data: items.map(({ data }) => data) }),
  seal: (_binding, data) => TE.right(data),
  sealAll: (items) => TE.right(items.map(({ data }) => data)),
  open: (_binding, data) => TE.right(data),
  sealBytes: (_binding, _about, ciphertext) =>
    TE.right({ keyId: 'none', nonce: 'none', keyCommitment: 'none', ciphertext }),
  openBytes: (_binding, { ciphertext }) => TE.right({ _tag: 'Bytes', bytes: ciphertext }),
  fileStreams: () => TE.right([]),
  destroy: () => TE.right([]),
  fingerprint: (stream, content) => TE.right(bareHash(stream, content)),
  close: () => TE.right(undefined),
})
