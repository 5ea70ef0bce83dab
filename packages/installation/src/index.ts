export { describeOpenError } from './describe-open-error.ts'
export type { OpenError } from './open-error.ts'
export {
  type Installation,
  type InstallationOptions,
  installationFiles,
  openInstallation,
} from './open-installation.ts'
