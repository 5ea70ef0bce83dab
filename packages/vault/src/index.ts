export { type CopiedKeys, checkVaultCopy, copyVault, type VaultPaths } from './copy-vault.ts'
export type {
  FieldPlace,
  KeyMissing,
  KeysDamaged,
  KeysMissing,
  MalformedErasure,
  MasterKeyMalformed,
  MasterKeyMissing,
  MasterKeyWrong,
  NewerKeysThere,
  NotSealable,
  SealBroken,
  VaultError,
  VaultUnavailable,
  VaultUnavailableReason,
} from './errors.ts'
export type { Json } from './json.ts'
export { openVault, type VaultFiles } from './open-vault.ts'
export type {
  Binding,
  BoundData,
  CommandContent,
  DestroyedKey,
  Erasure,
  KeySelection,
  OpenedBytes,
  SealedBytes,
  SealedCommand,
  Vault,
} from './vault.ts'
export { whileAlone } from './while-alone.ts'
