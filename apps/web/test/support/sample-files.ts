/** A PDF, as small as it can be, with bytes that are no text. */
export const PDF = Buffer.from(
  '%PDF-1.4\n%\xe2\xe3\xcf\xd3\nVerklaring van Zuidema\n%%EOF\n',
  'latin1',
)
/** A program for Windows. */
export const EXE = Buffer.concat([Buffer.from('MZ\x90\x00\x03', 'latin1'), Buffer.alloc(100)])
/** A page with a script in it. */
export const HTML = '<!DOCTYPE html><script>alert(1)</script>'
