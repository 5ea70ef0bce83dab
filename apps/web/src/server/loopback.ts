const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

/** Whether an address to listen on is this machine and nothing else. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host)

const HOST = /^(127\.0\.0\.1|\[::1\]|localhost)(:\d{1,5})?$/i

/**
 * Whether a Host header names this machine. A page of somebody else can let its own name point at
 * 127.0.0.1 (DNS rebinding); the browser then sends that name here.
 */
export const isLoopbackHost = (header: string | undefined): boolean =>
  header !== undefined && HOST.test(header)
