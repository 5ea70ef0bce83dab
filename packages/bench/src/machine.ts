import { statfsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

// Magic numbers of Linux, as statfs(2) lists them: what is not on a disk cannot be synced to one.
const FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0xef53, 'ext4'],
  [0x58465342, 'xfs'],
  [0x9123683e, 'btrfs'],
  [0x794c7630, 'overlay'],
  [0x01021994, 'tmpfs (memory: a sync costs nothing here)'],
])

/** The file system that a directory is on. */
export const fileSystemOf = (directory: string): string => {
  const { type } = statfsSync(directory)
  return FILE_SYSTEMS.get(type) ?? `file system 0x${type.toString(16)}`
}

/** The machine in one line: what a number without it says nothing. */
export const machine = (): string => {
  const [cpu] = cpus()
  return (
    `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ` +
    `${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0]?.toFixed(1) ?? '?'}; ` +
    `Node ${process.version}, ${process.platform} ${process.arch}`
  )
}
