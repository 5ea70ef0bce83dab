const KIB = 1024
const MIB = KIB * KIB

/** The size of a file as people read it: "3 kB", "12 MB". */
export const sizeText = (bytes: number): string => {
  if (bytes < KIB) return `${bytes} bytes`
  const [unit, name] = bytes < MIB ? [KIB, 'kB'] : [MIB, 'MB']
  return `${Math.ceil(bytes / unit)} ${name}`
}
