/** The largest attachment in bytes, unless the installation says otherwise: 25 MiB. */
export const ATTACHMENT_LIMIT = 25 * 1024 * 1024
