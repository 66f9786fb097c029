import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'

const checkWith =
  (pattern: RegExp, message: string): TextFieldValidation =>
  async (value, options) => {
    const own = await text(value, options)
    if (own !== true || typeof value !== 'string' || value === '') return own
    return pattern.test(value) || message
  }

/** A digital object identifier, without the resolver's address (ISO 26324). */
export function doi(): TextField {
  return {
    name: 'doi',
    type: 'text',
    label: { en: 'DOI', es: 'DOI' },
    admin: { width: '50%', placeholder: '10.1000/xyz123' },
    validate: checkWith(
      /^10\.\d{4,9}\/\S+$/,
      'A DOI starts with “10.”, for example 10.1000/xyz123. Leave out https://doi.org/.',
    ),
  }
}

/** A PubMed id (`34448760`) or a PubMed Central id (`PMC4817464`). */
export function pmid(): TextField {
  return {
    name: 'pmid',
    type: 'text',
    label: { en: 'PubMed id', es: 'Id. de PubMed' },
    admin: { width: '50%', placeholder: '34448760' },
    validate: checkWith(/^(?:PMC)?\d{1,9}$/, 'A PubMed id is digits only, or PMC and digits.'),
  }
}
