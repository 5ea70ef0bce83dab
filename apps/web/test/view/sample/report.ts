import type { ReceiptPage, ReportPage } from '../../../src/view/models/report.ts'
import { ams, emptyForm, fgFrame, LINDEVELD, ref, reporterFrame } from './frame.ts'

const evening = ams('2026-11-22T20:34')

export const reportFilled: ReportPage = {
  frame: reporterFrame(evening),
  organisation: LINDEVELD,
  outsideHours: true,
  mode: 'self',
  form: {
    ...emptyForm,
    values: {
      whatHappened:
        'Vrijdagmiddag heb ik vanuit het verloningsportaal de loonlijst van november gemaild. Ik koos de verkeerde contactpersoon: het bestand ging naar een andere inlener. Die mailde dat het niet voor hen was. Ik zag dat net pas in de postbus van de vestiging.',
      nature: 'disclosed',
      occurred: 'earlier',
      occurredDate: '20-11-2026',
      occurredTime: '16.50',
      noticed: 'unknown',
      data: ['contact', 'bsn', 'bank-or-salary'],
      people: 'temp-workers',
      howMany: 'ongeveer 200',
      name: 'D. Aksoy',
      phone: '06 00 00 00 31',
    },
  },
}

export const reportEmpty: ReportPage = {
  ...reportFilled,
  frame: reporterFrame(ams('2026-11-23T10:12')),
  outsideHours: false,
  form: emptyForm,
}

export const reportWrong: ReportPage = {
  ...reportEmpty,
  form: {
    ...emptyForm,
    values: {
      done: 'BSN van een medewerker, laatste twee cijfers 12',
      occurred: 'earlier',
      occurredDate: '31-2-2026',
      occurredTime: '',
    },
    errors: [
      { field: 'whatHappened', error: 'say-what-happened' },
      { field: 'occurredDate', error: 'not-a-date' },
      { field: 'data', error: 'choose-one' },
      { field: 'name', error: 'say-your-name' },
    ],
  },
  masked: [{ kind: 'bsn', field: 'done', now: 'BSN van een medewerker, laatste twee cijfers 12' }],
}

export const reportDesk: ReportPage = {
  ...reportFilled,
  frame: { ...fgFrame, user: { name: 'R. Hoekman', role: 'desk' } },
  mode: 'desk',
  form: { ...emptyForm, values: { channel: 'phone' } },
}

export const receipt: ReceiptPage = {
  frame: reporterFrame(ams('2026-11-22T20:44')),
  organisation: LINDEVELD,
  outsideHours: true,
  receivedAt: ams('2026-11-22T20:44'),
  code: '7KQ4 M2XR 98PT',
  by: 'employee',
  callBack: '06 00 00 00 31',
  facts: {
    what: ['disclosed'],
    occurred: { _tag: 'estimated', at: ams('2026-11-20T16:50') },
    noticed: { _tag: 'unknown' },
    data: ['contact', 'bsn', 'bank-or-salary'],
    groups: ['temp-workers'],
    people: { _tag: 'about', n: 200 },
  },
}

export const receiptDesk: ReceiptPage = {
  ...receipt,
  frame: { ...fgFrame, user: { name: 'R. Hoekman', role: 'desk' } },
  incident: ref(31),
}
