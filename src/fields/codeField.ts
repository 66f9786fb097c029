import type {
  Option,
  SelectField,
  SelectFieldManyValidation,
  SelectFieldSingleValidation,
} from 'payload'
import { codesOf, type Vocabulary } from '@/domain/vocabulary'

type CodeFieldArgs = Pick<
  SelectField,
  'access' | 'admin' | 'custom' | 'defaultValue' | 'index' | 'label' | 'name' | 'required'
> & { vocabulary: Vocabulary } & (
    | { hasMany?: false; validate?: SelectFieldSingleValidation }
    | { hasMany: true; validate?: SelectFieldManyValidation }
  )

/** A select whose choices are the codes of a vocabulary, in both interface languages. */
export function codeField({ vocabulary, ...field }: CodeFieldArgs): SelectField {
  const options: Option[] = codesOf(vocabulary).map((value) => ({
    label: { ...vocabulary[value] },
    value,
  }))
  return field.hasMany
    ? { ...field, type: 'select', options }
    : { ...field, type: 'select', options, hasMany: false }
}
