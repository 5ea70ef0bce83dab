import 'reflect-metadata'
import type { Actor, Ids, Policy, SystemClock } from '@meldplicht/application'
import { loopbackActor, loopbackPolicy } from '@meldplicht/application'
import type { Instant as InstantType } from '@meldplicht/domain'
import { Instant } from '@meldplicht/domain'
import type { DependencyContainer, InjectionToken } from 'tsyringe'
import { container, instancePerContainerCachingFactory } from 'tsyringe'
import type { Terminal } from './output/progress.ts'
import { progressOn } from './output/progress.ts'
import { newCommandId } from './run/command-id.ts'
import type { Kit } from './run/execute.ts'

// A bare `const X: InjectionToken<T> = Symbol()` narrows to symbol and would resolve to unknown.
const token = <T>(name: string): InjectionToken<T> => Symbol(name)

const CLOCK = token<SystemClock>('Clock')
const IDS = token<Ids>('Ids')
const POLICY = token<Policy>('Policy')
const USER = token<Actor>('User')
const TERMINAL = token<Terminal>('Terminal')
const PROGRESS = token<(line: string) => void>('Progress')
const KIT = token<Kit>('Kit')

const machineTime = (): InstantType => {
  const now = new Date().toISOString()
  if (Instant.is(now)) return now
  throw new TypeError(`${now} is not an instant`)
}

const register = (root: DependencyContainer, terminal: Terminal): DependencyContainer =>
  root
    .register(CLOCK, { useValue: { now: machineTime } })
    .register(IDS, { useValue: { commandId: newCommandId } })
    .register(POLICY, { useValue: loopbackPolicy })
    .register(USER, { useValue: loopbackActor })
    .register(TERMINAL, { useValue: terminal })
    .register(PROGRESS, {
      useFactory: instancePerContainerCachingFactory((c) => progressOn(c.resolve(TERMINAL))),
    })
    .register(KIT, {
      useFactory: instancePerContainerCachingFactory((c) => ({
        clock: c.resolve(CLOCK),
        ids: c.resolve(IDS),
        policy: c.resolve(POLICY),
        user: c.resolve(USER),
        progress: c.resolve(PROGRESS),
      })),
    })

/**
 * What the commands run on: the machine's clock, fresh command ids, the policy of the house, and
 * the terminal on which progress is shown.
 */
export const compose = (terminal: Terminal): Kit =>
  register(container.createChildContainer(), terminal).resolve(KIT)
