import { rowKey } from '../pieces'
import type { Rule } from '../rule'
import { nhsContent } from '../sources'

/** An offer that none of the clinic’s people may perform by their licence. */
export const offerNobodyPerforms: Rule = {
  id: 'offerNobodyPerforms',
  level: 'warn',
  why: {
    en: 'This clinic offers a treatment that nobody there is said to perform.',
    es: 'Esta clínica ofrece un tratamiento que nadie de allí figura como quien lo realiza.',
  },
  mend: {
    en: 'Add the person who performs it, or take the offer out.',
    es: 'Agregue a la persona que lo realiza, o quite la oferta.',
  },
  source: nhsContent,
  find: ({ linked, location }) =>
    (location?.offers ?? []).flatMap((offer, index) => {
      const treatment = linked.offered.find(({ id }) => id === offer.treatment)
      const isPerformed =
        linked.licences.length > 0 &&
        (!treatment ||
          treatment.performedBy.length === 0 ||
          treatment.performedBy.some((level) => linked.licences.includes(level)))
      return isPerformed
        ? []
        : [
            {
              path: `offers.${index}.treatment`,
              field: `offers.${rowKey(offer, index)}.treatment`,
              words: treatment?.name ?? '',
            },
          ]
    }),
}
