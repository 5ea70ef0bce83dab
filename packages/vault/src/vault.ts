import type { EventId, Instant, RetentionClass, Subject, Text } from '@meldplicht/domain'
import type { taskEither as TE } from 'fp-ts'
import type { VaultError } from './errors.ts'
import type { Json } from './json.ts'

/** The event whose data is sealed. A sealed field opens nowhere else. */
export interface Binding {
  /** Name of the stream. */
  readonly stream: string
  readonly eventId: EventId
}

/** The encoded data of one event, and the event that it belongs to. */
export interface BoundData {
  readonly binding: Binding
  readonly data: Json
}

/** What a command says, as JSON, and the stream that it is for. */
export interface CommandContent {
  readonly stream: string
  readonly content: Json
}

/** The events of a command, sealed, and what tells the command from another. */
export interface SealedCommand {
  /** See {@link Vault.fingerprint}. */
  readonly fingerprint: string
  /** See {@link Vault.sealAll}. */
  readonly data: ReadonlyArray<Json>
}

/** Which keys: of a stream, and in it of one person and one class when those are given. */
export interface KeySelection {
  readonly stream: string
  readonly about?: Subject
  readonly retention?: RetentionClass
}

/** When and under which ground keys are destroyed; what an erased field then says. */
export interface Erasure {
  readonly at: Instant
  readonly under: Text
}

/** A key that is no more, with what its fields say since. */
export interface DestroyedKey {
  readonly keyId: string
  readonly erasure: Erasure
}

/** A file as it was sealed: what its event holds of it, and the ciphertext with its tag at the end. */
export interface SealedBytes {
  readonly keyId: string
  /** base64url */
  readonly nonce: string
  /** base64url */
  readonly keyCommitment: string
  readonly ciphertext: Uint8Array
}

/** A file as it was opened, or since when and why it is gone. */
export type OpenedBytes =
  | { readonly _tag: 'Bytes'; readonly bytes: Uint8Array }
  | ({ readonly _tag: 'Erased' } & Erasure)

/**
 * The vault port: seals the personal fields of event data after `decide`, opens them after
 * reading (AVG 5(1)(f), 32(1)(a)), and erases them by destroying keys (AVG 17).
 */
export interface Vault {
  /** `sealAll` of one event. */
  readonly seal: (binding: Binding, data: Json) => TE.TaskEither<VaultError, Json>
  /**
   * Replaces every `Open` in the data of these events by `Sealed`, in order. When it resolves,
   * every key that it used is durable, so the append may follow; new keys of all the events cost
   * one transaction together.
   */
  readonly sealAll: (
    items: ReadonlyArray<BoundData>,
  ) => TE.TaskEither<VaultError, ReadonlyArray<Json>>
  /** `sealAll` of the events of a command together with its `fingerprint`. */
  readonly sealCommand: (
    command: CommandContent,
    items: ReadonlyArray<BoundData>,
  ) => TE.TaskEither<VaultError, SealedCommand>
  /** Replaces every `Sealed` by the `Open` it was, or by `Erased` when its key was destroyed. */
  readonly open: (binding: Binding, data: Json) => TE.TaskEither<VaultError, Json>
  /**
   * Seals a file of an event under a key of its own for this subject, durable when it resolves.
   * `destroy` for the subject takes the file with everything else about it.
   */
  readonly sealBytes: (
    binding: Binding,
    about: Subject,
    bytes: Uint8Array,
  ) => TE.TaskEither<VaultError, SealedBytes>
  /** The file as it was, or `Erased` when its key was destroyed. */
  readonly openBytes: (
    binding: Binding,
    sealed: SealedBytes,
  ) => TE.TaskEither<VaultError, OpenedBytes>
  /**
   * The streams that files were ever sealed for, those of which the keys were destroyed as well: a
   * log that belongs to these keys has every one of them.
   */
  readonly fileStreams: () => TE.TaskEither<VaultError, ReadonlyArray<string>>
  /**
   * Destroys keys for good, in the key file and its log, and answers with every destroyed key of
   * the selection. Repeating it changes nothing; after an error, repeating it finishes the work.
   * Copies outside the file (backups, snapshots of a disk) are beyond its reach.
   */
  readonly destroy: (
    selection: KeySelection,
    erasure: Erasure,
  ) => TE.TaskEither<VaultError, ReadonlyArray<DestroyedKey>>
  /**
   * A keyed digest (HMAC-SHA-256, hex) of a command's content, the same whatever the order of its
   * keys: a bare hash of a name and a number could be guessed by whoever reads the log. Each
   * personal text counts under its own key, so that nobody can confirm a guess of what was erased;
   * a command that holds erased text is no longer recognised, and no other is after all of its
   * stream was erased.
   */
  readonly fingerprint: (stream: string, content: Json) => TE.TaskEither<VaultError, string>
  /** Gives the files free. Every later call is `VaultUnavailable` (`closed`). */
  readonly close: () => TE.TaskEither<VaultError, void>
}
