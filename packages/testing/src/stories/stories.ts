import { personnelFile } from './personnel-file.ts'
import { ransomware } from './ransomware.ts'
import type { Story } from './story.ts'
import { usbStick } from './usb-stick.ts'
import { wrongRecipient } from './wrong-recipient.ts'

/**
 * The four stories that every room of the house can play: the protocol's two examples (a lost USB
 * stick, a hacker in the personnel file) and the article's two (a wrong recipient, ransomware).
 */
export const stories: ReadonlyArray<Story> = [usbStick, personnelFile, wrongRecipient, ransomware]
