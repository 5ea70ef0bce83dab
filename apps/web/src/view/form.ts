import type { Texts } from '../text/texts.ts'
import type { Field, Named, Option } from './field.ts'
import { idOf, innerFields, labelOf, momentNames, namesOf, targetOf } from './field.ts'
import type { Html, Slot } from './html.ts'
import { html } from './html.ts'
import type { FieldError, FormState } from './models/form-state.ts'
import { details, heading } from './ui/parts.ts'

/** The text that was typed in a field, as it was typed. */
export const typedIn = (form: FormState, name: string): string => {
  const value = form.values[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

const valuesOf = (form: FormState, name: string): ReadonlyArray<string> => {
  const value = form.values[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

/** The sentence of an error. */
export const errorText = (one: FieldError, texts: Texts): string =>
  typeof one.error === 'string' ? texts.form.errors[one.error] : one.error.sentence

const errorsOf = (
  form: FormState,
  names: ReadonlyArray<string>,
  texts: Texts,
): ReadonlyArray<string> =>
  form.errors.flatMap((one) =>
    one.field !== undefined && names.includes(one.field) ? [errorText(one, texts)] : [],
  )

const neededMark = (field: { readonly needed?: boolean }, texts: Texts): Html | undefined =>
  field.needed === true ? html` <span class="mp-nodig">${texts.form.needed}</span>` : undefined

const hintLine = (id: string, hint: string | undefined): Html | undefined =>
  hint === undefined
    ? undefined
    : html`<div class="utrecht-form-field-description" id="${id}-hint">${hint}</div>`

const errorLine = (id: string, errors: ReadonlyArray<string>): Html | undefined =>
  errors.length === 0
    ? undefined
    : html`<div class="utrecht-form-field-error-message" id="${id}-fout">${errors.join(' ')}</div>`

const describedBy = (id: string, hint: string | undefined, wrong: boolean): Html | undefined => {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong ? [`${id}-fout`] : [])]
  return ids.length === 0 ? undefined : html` aria-describedby="${ids.join(' ')}"`
}

const invalid = (wrong: boolean): Html | undefined =>
  wrong ? html` aria-invalid="true"` : undefined

const labelled = (
  field: Named,
  form: FormState,
  texts: Texts,
  control: (at: {
    readonly id: string
    readonly attributes: Slot
    readonly wrong: boolean
  }) => Html,
): Html => {
  const id = idOf(field.name)
  const errors = errorsOf(form, [field.name], texts)
  const wrong = errors.length > 0
  return html`
<div class="utrecht-form-field${wrong ? ' utrecht-form-field--invalid' : ''}">
<label class="utrecht-form-label" for="${id}">${field.label}${neededMark(field, texts)}</label>
${hintLine(id, field.hint)}${errorLine(id, errors)}
${control({ id, wrong, attributes: [describedBy(id, field.hint, wrong), invalid(wrong)] })}
</div>`
}

const option = (
  field: { readonly kind: 'radios' | 'checks' | 'check'; readonly name: string },
  one: Option,
  chosen: boolean,
  id: string,
): Html => {
  const radio = field.kind === 'radios'
  const kind = radio
    ? 'utrecht-radio-button utrecht-radio-button--html-input'
    : 'utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom'
  return html`
<div class="mp-optie"><input class="${kind}" type="${radio ? 'radio' : 'checkbox'}" id="${id}" name="${field.name}" value="${one.value}"${chosen ? html` checked` : ''}><label class="utrecht-form-label" for="${id}">${one.label}</label></div>`
}

const group = (
  at: {
    readonly id: string
    readonly legend: Slot
    readonly hint?: string | undefined
    readonly errors: ReadonlyArray<string>
  },
  content: Slot,
): Html => {
  const wrong = at.errors.length > 0
  return html`
<fieldset class="mp-groep${wrong ? ' utrecht-form-field--invalid' : ''}"${describedBy(at.id, at.hint, wrong)}>
<legend class="utrecht-form-label">${at.legend}</legend>
${hintLine(at.id, at.hint)}${errorLine(at.id, at.errors)}
${content}</fieldset>`
}

const choices = (
  field: Extract<Field, { readonly kind: 'radios' | 'checks' }>,
  form: FormState,
  texts: Texts,
): Html => {
  const chosen = valuesOf(form, field.name)
  const layout =
    field.layout === 'row'
      ? ' mp-opties--rij'
      : field.layout === 'columns'
        ? ' mp-opties--kolom'
        : ''
  return group(
    {
      id: idOf(field.name),
      legend: [field.label, neededMark(field, texts)],
      hint: field.hint,
      errors: errorsOf(form, [field.name], texts),
    },
    html`<div class="mp-opties${layout}">${field.options.map((one) =>
      option(field, one, chosen.includes(one.value), idOf(field.name, one.value)),
    )}</div>${(field.below ?? []).map((one) => control(one, form, texts))}`,
  )
}

const moment = (
  field: Extract<Field, { readonly kind: 'moment' }>,
  form: FormState,
  texts: Texts,
): Html => {
  const names = momentNames(field.name)
  const t = texts.form
  const twice =
    typedIn(form, names.occurrence) !== '' ||
    form.errors.some((one) => one.field === names.occurrence)
  return group(
    {
      id: idOf(field.name),
      legend: [field.label, neededMark(field, texts)],
      hint: field.hint,
      errors: errorsOf(form, [field.name], texts),
    },
    html`<div class="mp-rij">
${control({ kind: 'text', name: names.date, label: t.date, hint: t.dateHint, size: 'datum', autocomplete: 'off' }, form, texts)}
${control({ kind: 'text', name: names.time, label: t.time, hint: t.timeHint, size: 'tijd', autocomplete: 'off' }, form, texts)}
</div>
${
  twice &&
  control(
    {
      kind: 'radios',
      name: names.occurrence,
      label: t.twice,
      hint: t.twiceHint,
      options: [
        { value: 'first', label: t.occurrence.first },
        { value: 'second', label: t.occurrence.second },
      ],
    },
    form,
    texts,
  )
}
${
  field.precision === true &&
  control(
    {
      kind: 'radios',
      name: names.precision,
      label: t.precision,
      layout: 'row',
      options: [
        { value: 'exact', label: t.precisions.exact },
        { value: 'estimated', label: t.precisions.estimated },
        { value: 'unknown', label: t.precisions.unknown },
      ],
    },
    form,
    texts,
  )
}`,
  )
}

/** Renders one field with what was typed in it and what is wrong with it. */
export const control = (field: Field, form: FormState, texts: Texts): Html => {
  switch (field.kind) {
    case 'text': {
      const size = field.size === undefined ? '' : ` mp-maat-${field.size}`
      return labelled(
        field,
        form,
        texts,
        ({ id, attributes, wrong }) =>
          html`<input class="utrecht-textbox utrecht-textbox--html-input${size}${wrong ? ' utrecht-textbox--invalid' : ''}" type="text" id="${id}" name="${field.name}" value="${typedIn(form, field.name)}"${field.autocomplete !== undefined && html` autocomplete="${field.autocomplete}"`}${field.input !== undefined && html` inputmode="${field.input}"`}${attributes}>`,
      )
    }
    case 'textarea':
      return labelled(
        field,
        form,
        texts,
        ({ id, attributes, wrong }) =>
          html`<textarea class="utrecht-textarea utrecht-textarea--html-textarea${wrong ? ' utrecht-textarea--invalid' : ''}" id="${id}" name="${field.name}" rows="${field.rows ?? 3}"${attributes}>${textareaText(typedIn(form, field.name))}</textarea>`,
      )
    case 'select':
      return labelled(
        field,
        form,
        texts,
        ({ id, attributes, wrong }) =>
          html`<select class="utrecht-select utrecht-select--html-select${wrong ? ' utrecht-select--invalid' : ''}" id="${id}" name="${field.name}"${attributes}>${field.options.map(
            (one) =>
              html`<option value="${one.value}"${one.value === typedIn(form, field.name) ? html` selected` : ''}>${one.label}</option>`,
          )}</select>`,
      )
    case 'radios':
    case 'checks':
      return choices(field, form, texts)
    case 'check':
      return option(
        field,
        field,
        valuesOf(form, field.name).includes(field.value),
        idOf(field.name),
      )
    case 'moment':
      return moment(field, form, texts)
    case 'when':
      return html`
<div class="mp-rij mp-moment"><div class="mp-moment__datum">${control(field.date, form, texts)}</div>${control(field.time, form, texts)}</div>`
    case 'row':
      return html`<div class="mp-rij${field.low === true ? ' mp-rij--onder' : ''}">${field.fields.map((one) => control(one, form, texts))}</div>`
    case 'group':
      return group(
        { id: idOf(field.legend), legend: field.legend, hint: undefined, errors: [] },
        html`${field.hint !== undefined && html`<div class="utrecht-form-field-description">${field.hint}</div>`}${field.fields.map((one) => control(one, form, texts))}`,
      )
    case 'fold': {
      const names = field.fields.flatMap(innerFields).flatMap(namesOf)
      const wrong = form.errors.some((one) => one.field !== undefined && names.includes(one.field))
      return details(
        field.summary,
        html`<div class="mp-meer__in">${field.fields.map((one) => control(one, form, texts))}</div>`,
        'mp-meer',
        wrong || field.open === true,
      )
    }
    case 'heading':
      return heading(2, field.text)
    case 'content':
      return html`${field.content}`
  }
}

// HTML drops one newline right after <textarea>, so a text that starts with one gets another.
const textareaText = (value: string): string => (value.startsWith('\n') ? `\n${value}` : value)

// "Vul dit in" says enough at the field; above the form it says which field.
const summaryText = (one: FieldError, fields: ReadonlyArray<Field>, texts: Texts): string => {
  const text = errorText(one, texts)
  if (one.error !== 'needed' && one.error !== 'choose-one') return text
  const label = one.field === undefined ? undefined : labelOf(one.field, fields)
  return label === undefined ? text : texts.form.about(text.replace(/\.$/, ''), label)
}

/** What did not happen and why, above the form, with links to the fields. */
export const errorSummary = (
  title: string,
  form: FormState,
  fields: ReadonlyArray<Field>,
  texts: Texts,
): Html | undefined =>
  form.errors.length === 0
    ? undefined
    : html`
<section class="mp-foutlijst" aria-labelledby="fouten-k" role="alert">${heading(2, title, 'fouten-k')}
<ul>${form.errors.map((one) => {
        const text = summaryText(one, fields, texts)
        const target = one.field === undefined ? one.anchor : targetOf(one.field, fields)
        return target === undefined
          ? html`<li>${text}</li>`
          : html`<li><a class="nl-link" href="#${target}">${text}</a></li>`
      })}</ul></section>`

/** Everything that a form posts besides its fields: the command id and the CSRF token. */
export const hiddenFields = (form: FormState): Html => html`
<input type="hidden" name="commandId" value="${form.commandId}"><input type="hidden" name="_csrf" value="${form.csrf}">`

/** A form that posts: fields, hidden fields and its buttons. */
export const formElement = (
  at: { readonly action: string; readonly form: FormState; readonly fields: ReadonlyArray<Field> },
  texts: Texts,
  buttons: Slot,
): Html => html`
<form class="mp-form" method="post" action="${at.action}" novalidate>${hiddenFields(at.form)}
${at.fields.map((field) => control(field, at.form, texts))}
${buttons}</form>`
