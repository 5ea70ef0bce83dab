import { createServer } from 'node:http'
import { ASSET_CACHING, assets } from '../../src/assets/assets.ts'
import { render } from '../../src/view/html.ts'
import { pages } from './sample/pages.ts'

/** The policy under which the pages must work: nothing inline, nothing from elsewhere. */
export const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/** Serves every template with sample data on 127.0.0.1, to look at and to test in a browser. */
export const serveGallery = async (
  port = 0,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery').pathname
    const asset = assets().find(path)
    if (asset !== undefined) {
      response
        .writeHead(200, {
          'content-type': asset.type,
          'cache-control': ASSET_CACHING,
          etag: asset.etag,
        })
        .end(asset.body)
      return
    }
    const page = pages[path.slice(1)]
    if (page === undefined) {
      const list = Object.keys(pages).map((name) => `<li><a href="/${name}">${name}</a></li>`)
      response
        .writeHead(path === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="nl"><title>Galerij</title><ul>${list.join('')}</ul></html>`,
        )
      return
    }
    render(page()).then(
      (text) =>
        response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': POLICY,
          })
          .end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const found = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://127.0.0.1:${found}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

if (import.meta.main) {
  const { url } = await serveGallery(Number(process.env['PORT'] ?? 3100))
  console.log(url)
}
