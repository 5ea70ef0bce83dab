/** The key file is not there, or was never finished, although a master key is, or none may be made. */
export interface KeysMissing {
  readonly _tag: 'KeysMissing'
  readonly path: string
}

/** The key file is no intact database, or a wrapped key in it was changed. Restore the backup. */
export interface KeysDamaged {
  readonly _tag: 'KeysDamaged'
  readonly path: string
  readonly detail: string
}

/** The key file is there, its master key is not. Nothing can be sealed or opened without it. */
export interface MasterKeyMissing {
  readonly _tag: 'MasterKeyMissing'
  readonly path: string
}

/** The master key file is there, but does not hold a master key in a format that we know. */
export interface MasterKeyMalformed {
  readonly _tag: 'MasterKeyMalformed'
  readonly path: string
}

/** This is a master key, but not the one of this key file. */
export interface MasterKeyWrong {
  readonly _tag: 'MasterKeyWrong'
  readonly path: string
  readonly keysPath: string
}

/**
 * The keys in the place to copy to know more than those that were to be copied: with these, `lost`
 * keys would be gone and `revived` destroyed ones would be back. Nothing was replaced.
 */
export interface NewerKeysThere {
  readonly _tag: 'NewerKeysThere'
  readonly path: string
  readonly lost: number
  readonly revived: number
}

/** Why the key file cannot be used now; apps give each its own sentence. */
export type VaultUnavailableReason =
  | 'locked'
  | 'full'
  | 'read-only'
  | 'access-denied'
  | 'cannot-open'
  | 'other-file'
  | 'other-version'
  | 'closed'
  | 'failed'

/** The vault cannot be used now. The call may be repeated. */
export interface VaultUnavailable {
  readonly _tag: 'VaultUnavailable'
  readonly reason: VaultUnavailableReason
  readonly detail: string
}

/** Where a field stands: the stream, the event and the path in its data (RFC 6901). */
export interface FieldPlace {
  readonly stream: string
  readonly eventId: string
  readonly pointer: string
}

/** Something in the data looks personal but cannot be sealed. It would have been stored readable. */
export interface NotSealable {
  readonly _tag: 'NotSealable'
  readonly place: FieldPlace
  readonly reason: 'malformed' | 'already-sealed' | 'too-deep'
}

/**
 * A stored field is not what was sealed: `malformed` (not the shape of a sealed field),
 * `commitment` (another key), `ciphertext` (changed, or moved here from another place), `plain`
 * (readable text that never went through the vault) or `too-deep`.
 */
export interface SealBroken {
  readonly _tag: 'SealBroken'
  readonly place: FieldPlace
  readonly reason: 'malformed' | 'commitment' | 'ciphertext' | 'plain' | 'too-deep'
}

/** The key of a sealed field is not in the key file, not even as destroyed. Restore the backup. */
export interface KeyMissing {
  readonly _tag: 'KeyMissing'
  readonly place: FieldPlace
  readonly keyId: string
}

/** An erasure without a real moment or without a ground; nothing was destroyed. */
export interface MalformedErasure {
  readonly _tag: 'MalformedErasure'
}

/**
 * Every error of the vault. None ever holds sealed or unsealed text or a key: errors are logged
 * and shown.
 */
export type VaultError =
  | KeysMissing
  | KeysDamaged
  | MasterKeyMissing
  | MasterKeyMalformed
  | MasterKeyWrong
  | NewerKeysThere
  | VaultUnavailable
  | NotSealable
  | SealBroken
  | KeyMissing
  | MalformedErasure
