#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Compiled once, a command starts twice as fast; so the rest is imported after this.
enableCompileCache()
const { run } = await import('./cli.ts')
// A fault of the program itself is none of the four ends; 1 would say that a rule refused.
await run(process.argv.slice(2)).catch((fault: unknown) => {
  console.error('Er ging iets mis in het programma zelf. Er is mogelijk niets vastgelegd.', fault)
  process.exitCode = 70
})
