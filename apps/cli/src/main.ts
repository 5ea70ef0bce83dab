#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Compiled once, a command starts twice as fast; so the rest is imported after this.
enableCompileCache()
const { run } = await import('./cli.ts')

const { stdout: out, stderr: err } = process
// Who reads only the first lines (`| head`) closes the pipe: no fault, and nothing to say.
out.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const dataDir = process.env['MELDPLICHT_DATA'] ?? './data'
  process.exitCode = await run(process.argv.slice(2), { out, err, dataDir })
} catch (fault) {
  // A fault of the program itself is none of the four ends; 1 would say that a rule refused.
  console.error('Er ging iets mis in het programma zelf. Er is mogelijk niets vastgelegd.', fault)
  process.exitCode = 70
}
