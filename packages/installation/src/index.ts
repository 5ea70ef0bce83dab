export type { BackupError } from './backup/backup-error.ts'
export { type Backup, type BackupOrder, backupInstallation } from './backup/backup-installation.ts'
export { describeBackupError } from './backup/describe-backup-error.ts'
export type { CheckedHistory } from './check-history.ts'
export type { CopiedBlobs } from './copy/copy-blobs.ts'
export type { CopyError } from './copy/copy-error.ts'
export {
  type CopiedInstallation,
  type CopyOrder,
  copyInstallation,
} from './copy/copy-installation.ts'
export {
  type CopiedHistory,
  type CopyProgress,
  copyLog,
  type LogCopy,
} from './copy/copy-log.ts'
export { describeCopyError } from './copy/describe-copy-error.ts'
export { type Place, placeOf } from './copy/place.ts'
export { describeOpenError } from './describe-open-error.ts'
export { type Examination, type Examined, examine } from './doctor/examine.ts'
export type { CheckName, Finding, Verdict } from './doctor/finding.ts'
export { installationFiles } from './installation-files.ts'
export type { OpenError } from './open-error.ts'
export {
  type Installation,
  type InstallationOptions,
  openInstallation,
} from './open-installation.ts'
