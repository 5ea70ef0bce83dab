// Run as a process of its own: holds a lock until it is killed. node holder.ts PATH
import { whileAlone } from '../../src/index.ts'

const [, , path = ''] = process.argv
await whileAlone(path, 0, async () => {
  process.stdout.write('held')
  await new Promise<void>((resolve) => void setTimeout(resolve, 600_000))
})
