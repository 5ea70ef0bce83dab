import type { Response } from 'express'
import type { Reply } from '../pages/site.ts'
import { render } from '../view/index.ts'
import { sendFile } from './send-file.ts'

/** Sends what a page answered. */
export const answer = async (response: Response, reply: Reply): Promise<void> => {
  switch (reply._tag) {
    case 'file':
      sendFile(response, reply.file)
      return
    case 'redirect':
      response.redirect(303, reply.to)
      return
    case 'page':
      response
        .status(reply.status)
        .type('html')
        .send(await render(reply.html))
      return
  }
}
