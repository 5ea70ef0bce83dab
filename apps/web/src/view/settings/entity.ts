import type { Texts } from '../../text/texts.ts'
import type { Field } from '../field.ts'
import { optionsOf } from '../forms/form-page.ts'
import type { SettingsForm } from '../models/settings-form.ts'
import { kept, line } from './fields.ts'

const select = (
  name: string,
  label: string,
  labels: Readonly<Record<string, string>>,
  texts: Texts,
): Field => ({
  kind: 'select',
  name,
  label,
  options: [{ value: '', label: texts.settingsForms.notChosen }, ...optionsOf(labels)],
})

const known = (texts: Texts): ReadonlyArray<Field> => {
  const t = texts.settingsForms
  const legal = texts.legal.form
  return [
    line('registration', t.registration, { size: 'midden' }),
    line('address', t.address),
    select('sector', t.sector, t.sectors, texts),
    select('size', t.size, t.sizes, texts),
    line('activity', t.activity),
    line('turnover', t.turnover, { hint: t.turnoverHint, size: 'midden', input: 'numeric' }),
    line('establishments', legal.establishments, { hint: legal.countriesHint }),
    select('mainEstablishmentIsDutch', legal.mainEstablishmentIsDutch, texts.legal.answer, texts),
    select('establishedInEea', legal.establishedInEea, texts.legal.answer, texts),
    line('representative', t.representative, { hint: t.representativeHint }),
  ]
}

/** A legal entity and what it is in law: on this the other duties depend (UAVG 42, the regimes). */
export const entityFields = (model: SettingsForm, texts: Texts): ReadonlyArray<Field> => {
  const t = texts.settingsForms
  const legal = texts.legal.form
  return [
    ...kept('entity', model),
    line('name', t.name, { needed: true }),
    {
      kind: 'checks',
      name: 'traits',
      label: legal.traits,
      options: optionsOf(texts.legal.traits),
      below: [{ kind: 'check', name: 'traitsComplete', value: 'yes', label: legal.traitsComplete }],
    },
    { kind: 'fold', summary: t.more, fields: known(texts) },
  ]
}
