import type { Instant } from '@meldplicht/domain'
import { addressesInCc } from './incidents/addresses-in-cc.ts'
import { exercise } from './incidents/exercise.ts'
import { foundAgain } from './incidents/found-again.ts'
import { fromOutside, justIn, presumedTooLong } from './incidents/just-in.ts'
import { noBreach } from './incidents/no-breach.ts'
import { pastTheLimit, phoneLost } from './incidents/past-the-limit.ts'
import { payList } from './incidents/pay-list.ts'
import { personnelFile } from './incidents/personnel-file.ts'
import { processorNotice } from './incidents/processor-notice.ts'
import { ransomware } from './incidents/ransomware.ts'
import { secondDisagreed, waitsForSecond } from './incidents/second-person.ts'
import { toBeInformed } from './incidents/to-be-informed.ts'
import { usbStick } from './incidents/usb-stick.ts'
import { wrongAttachment } from './incidents/wrong-attachment.ts'
import { momentsFrom } from './moments.ts'
import { settingsSteps } from './settings.ts'
import type { Step } from './step.ts'

const stories = [
  usbStick,
  personnelFile,
  phoneLost,
  wrongAttachment,
  foundAgain,
  noBreach,
  addressesInCc,
  exercise,
  ransomware,
  toBeInformed,
  pastTheLimit,
  payList,
  secondDisagreed,
  waitsForSecond,
  presumedTooLong,
  processorNotice,
  fromOutside,
  justIn,
]

/** Every step of the demo, in the order in which it is recorded. */
export const stepsFrom = (now: Instant): ReadonlyArray<Step> => {
  const moments = momentsFrom(now)
  return [...settingsSteps(moments), ...stories.flatMap((tell) => tell(moments))].toSorted(
    (a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  )
}
