export { memoryVault } from './memory-vault.ts'
export { plainVault } from './plain-vault.ts'
