import type { Express, Router } from 'express'
import express from 'express'
import type { Assets } from '../assets/assets.ts'
import { ASSET_CACHING } from '../assets/assets.ts'
import { neverCached, secureHeaders } from './headers.ts'

/** What the server is put together from. */
export interface Parts {
  readonly assets: Assets
  readonly api: Router
  readonly pages: Router
}

/** The Express app. Each router ends in its own answer for what is not there or went wrong. */
export const makeApp = ({ assets, api, pages }: Parts): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.enable('strict routing')
  app.use(secureHeaders)
  app.get('/assets/:hash/:name', (request, response, next) => {
    const asset = assets.find(request.path)
    if (asset === undefined) {
      next()
      return
    }
    response.set({ 'cache-control': ASSET_CACHING, 'content-type': asset.type, etag: asset.etag })
    const known = request.headers['if-none-match']?.split(/,\s*/)
    if (known?.includes(asset.etag) === true) response.status(304).end()
    else response.send(asset.body)
  })
  app.use(neverCached)
  app.use('/api/v1', api)
  app.use(pages)
  return app
}
