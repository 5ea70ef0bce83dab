import type { UpkeepSpec } from '../run/upkeep-spec.ts'
import { backup } from './backup.ts'
import { copy } from './copy.ts'
import { doctor } from './doctor.ts'

/** Every command that looks after the files of an installation. */
export const upkeepCommands: ReadonlyArray<UpkeepSpec> = [doctor, backup, copy]
