export { describeOpenError } from './describe-open-error.ts'
export { installationFiles } from './installation-files.ts'
export type { OpenError } from './open-error.ts'
export {
  type Installation,
  type InstallationOptions,
  openInstallation,
} from './open-installation.ts'
