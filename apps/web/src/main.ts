import { resolve } from 'node:path'
import { describeAppError } from '@meldplicht/application'
import type { Bilingual } from '@meldplicht/domain'
import type { Installation } from '@meldplicht/installation'
import { describeOpenError, openInstallation } from '@meldplicht/installation'
import { either as E } from 'fp-ts'
import { composeApp, composePorts } from './composition.ts'
import { seedOnce } from './server/demo.ts'
import { formSecretIn } from './server/form-secret.ts'
import type { Options } from './server/options.ts'
import { readOptions } from './server/options.ts'
import { describeStart } from './server/say.ts'
import { start } from './server/start.ts'

// The exit codes of the CLI: 2 for bad input, 3 for a store that is not available.
const BAD_INPUT = 2
const UNAVAILABLE = 3

const tell = ({ nl, en }: Bilingual): void => {
  process.stdout.write(`${nl}\n${en}\n`)
}

const fail = ({ nl, en }: Bilingual, code: number): void => {
  process.stderr.write(`${nl}\n${en}\n`)
  process.exitCode = code
}

const progress = (done: number, total: number): void => {
  if (process.stdout.isTTY) process.stdout.write(`\r${done}/${total}${done === total ? '\n' : ''}`)
  else if (done === total || done % 50 === 0) process.stdout.write(`${done}/${total}\n`)
}

const demo = async ({ deps }: Installation): Promise<boolean> => {
  tell({ nl: 'De demo wordt klaargezet …', en: 'The demo is being prepared …' })
  const done = await seedOnce(deps, composePorts().actor, progress)()
  if (E.isLeft(done)) {
    const error = done.left._tag === 'DemoRefused' ? done.left.error : done.left
    fail(describeAppError(error), UNAVAILABLE)
    return false
  }
  if (done.right === 'there-already')
    tell({
      nl: 'Er staat al een organisatie in deze gegevensmap. De demo is niet toegevoegd.',
      en: 'This data directory holds an organisation already. The demo was not added.',
    })
  return true
}

const serve = async (options: Options, dataDir: string, installation: Installation) => {
  const secret = formSecretIn(dataDir)
  if (E.isLeft(secret)) {
    fail(describeStart(secret.left), UNAVAILABLE)
    await installation.close()
    return
  }
  const running = await start(composeApp(installation.deps, secret.right), options)
  if (E.isLeft(running)) {
    fail(describeStart(running.left), BAD_INPUT)
    await installation.close()
    return
  }
  const { url, stop } = running.right
  let leaving = false
  const leave = (): void => {
    // A second signal does not wait for what is still under way.
    if (leaving) process.exit(1)
    leaving = true
    stop()
      .then(() => installation.close())
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        console.error(error)
        process.exit(1)
      })
  }
  // Before it is said that we listen: who hears that may end us at once.
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
  tell({
    nl: `Meldplicht luistert op ${url}, alleen op deze computer: inloggen komt later.\nDe gegevens staan in ${dataDir}.`,
    en: `Meldplicht listens on ${url}, on this machine only: sign-in comes later.\nThe data are in ${dataDir}.`,
  })
}

const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2), process.env)
  if (E.isLeft(options)) {
    fail(describeStart(options.left), BAD_INPUT)
    return
  }
  const dataDir = resolve(options.right.dataDir)
  const { clock, ids, policy } = composePorts()
  const installation = await openInstallation({ dataDir, clock, ids, policy })()
  if (E.isLeft(installation)) {
    fail(describeOpenError(installation.left), UNAVAILABLE)
    return
  }
  if (options.right.demo && !(await demo(installation.right))) {
    await installation.right.close()
    return
  }
  await serve(options.right, dataDir, installation.right)
}

await main()
