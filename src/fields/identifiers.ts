import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'
import { say, type Words } from '@/domain/words'

const checkWith =
  (pattern: RegExp, message: Words): TextFieldValidation =>
  async (value, options) => {
    const own = await text(value, options)
    if (own !== true || typeof value !== 'string' || value === '') return own
    return pattern.test(value) || say(options.req, message)
  }

/** A digital object identifier, without the resolver's address (ISO 26324). */
export function doi(): TextField {
  return {
    name: 'doi',
    type: 'text',
    label: { en: 'DOI', es: 'DOI' },
    admin: { width: '50%', placeholder: '10.1000/xyz123' },
    validate: checkWith(/^10\.\d{4,9}\/\S+$/, {
      en: 'A DOI starts with “10.”, for example 10.1000/xyz123. Leave out https://doi.org/.',
      es: 'Un DOI empieza por «10.», por ejemplo 10.1000/xyz123. Omita https://doi.org/.',
    }),
  }
}

/** A PubMed id (`34448760`) or a PubMed Central id (`PMC4817464`). */
export function pmid(): TextField {
  return {
    name: 'pmid',
    type: 'text',
    label: { en: 'PubMed id', es: 'Id. de PubMed' },
    admin: { width: '50%', placeholder: '34448760' },
    validate: checkWith(/^(?:PMC)?\d{1,9}$/, {
      en: 'A PubMed id is digits only, or PMC and digits.',
      es: 'Un identificador de PubMed lleva solo cifras, o PMC y cifras.',
    }),
  }
}
