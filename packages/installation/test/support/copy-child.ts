// Run as a process of its own, which is killed in the middle: node copy-child.ts FROM TO DATA EVENTS
import { copyInstallation, placeOf } from '../../src/index.ts'

const [, , from = '', to = '', dataDir = '', events = '0'] = process.argv
const answer = await copyInstallation({
  from: placeOf(from, dataDir),
  to: placeOf(to, dataDir),
  signal: new AbortController().signal,
  onProgress: (progress) => {
    if (progress.phase === 'copying' && progress.events >= Number(events))
      process.kill(process.pid, 'SIGKILL')
  },
})()
process.stdout.write(JSON.stringify(answer))
