import 'reflect-metadata'
import type { Actor, Deps, Ids, Policy, SystemClock } from '@meldplicht/application'
import { loopbackActor, loopbackPolicy } from '@meldplicht/application'
import { CommandId, Instant } from '@meldplicht/domain'
import type { Express } from 'express'
import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import type { DependencyContainer, InjectionToken } from 'tsyringe'
import { container, instancePerContainerCachingFactory } from 'tsyringe'
import { apiRouter } from './api/api-router.ts'
import type { Assets } from './assets/assets.ts'
import { assets } from './assets/assets.ts'
import type { Site } from './pages/site.ts'
import { makeApp } from './server/app.ts'
import type { FormTokens } from './server/form-token.ts'
import { formTokens } from './server/form-token.ts'
import { pageRouter } from './server/page-router.ts'
import { nl } from './text/nl.ts'

// A bare `const X: InjectionToken<T> = Symbol()` narrows to symbol and would resolve to unknown.
const token = <T>(name: string): InjectionToken<T> => Symbol(name)

const CLOCK = token<SystemClock>('Clock')
const IDS = token<Ids>('Ids')
const POLICY = token<Policy>('Policy')
const ACTOR = token<Actor>('Actor')
const DEPS = token<Deps>('Deps')
const ASSETS = token<Assets>('Assets')
const SECRET = token<string>('FormSecret')
const TOKENS = token<FormTokens>('FormTokens')
const SITE = token<Site>('Site')
const APP = token<Express>('App')

const known = <A>(codec: t.Decoder<unknown, A>, value: string): A => {
  const decoded = codec.decode(value)
  if (E.isLeft(decoded)) throw new TypeError(`${value} is not what this machine makes`)
  return decoded.right
}

const ports = (root: DependencyContainer): DependencyContainer =>
  root
    .register(CLOCK, { useValue: { now: () => known(Instant, new Date().toISOString()) } })
    .register(IDS, { useValue: { commandId: () => known(CommandId, crypto.randomUUID()) } })
    .register(POLICY, { useValue: loopbackPolicy })
    .register(ACTOR, { useValue: loopbackActor })

/** The ports that an installation is opened with. */
export interface Ports {
  readonly clock: SystemClock
  readonly ids: Ids
  readonly policy: Policy
  /** Until there is sign-in: the one user of this machine. */
  readonly actor: Actor
}

/** The real ports: the machine's clock, random ids, and the policy of before there is sign-in. */
export const composePorts = (): Ports => {
  const root = ports(container.createChildContainer())
  return {
    clock: root.resolve(CLOCK),
    ids: root.resolve(IDS),
    policy: root.resolve(POLICY),
    actor: root.resolve(ACTOR),
  }
}

/** The whole web app over an open installation, with the secret of its forms. */
export const composeApp = (deps: Deps, formSecret: string): Express => {
  const root = ports(container.createChildContainer())
    .register(DEPS, { useValue: deps })
    .register(ASSETS, { useFactory: instancePerContainerCachingFactory(() => assets()) })
    .register(SECRET, { useValue: formSecret })
    .register(TOKENS, {
      useFactory: instancePerContainerCachingFactory((c) => formTokens(c.resolve(SECRET))),
    })
    .register(SITE, {
      useFactory: instancePerContainerCachingFactory((c) => ({
        deps: c.resolve(DEPS),
        texts: nl,
        stylesheet: c.resolve(ASSETS).stylesheet,
        actor: c.resolve(ACTOR),
      })),
    })
    .register(APP, {
      useFactory: instancePerContainerCachingFactory((c) =>
        makeApp({
          assets: c.resolve(ASSETS),
          api: apiRouter(c.resolve(SITE)),
          pages: pageRouter(c.resolve(SITE), c.resolve(TOKENS)),
        }),
      ),
    })
  return root.resolve(APP)
}
