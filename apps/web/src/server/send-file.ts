import type { OpenedAttachment } from '@meldplicht/application'
import type { Response } from 'express'

/**
 * Sends a file of a dossier: to be saved, never to be shown inside our own pages. Whatever is in
 * it, a browser runs nothing of it here.
 */
export const sendFile = (
  response: Response,
  { name, mediaType, bytes }: OpenedAttachment,
): void => {
  response.attachment(name)
  response
    .status(200)
    .set({
      'content-type': mediaType,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
