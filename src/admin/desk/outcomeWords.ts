import type { ReviewKind, ReviewState } from '@/domain/reviewTerms'
import type { Words } from '@/domain/words'

interface Outcome {
  title: Words
  text: Words
}

/**
 * What a decision has led to.
 *
 * @param requester who asked for the review; null for the platform
 */
export function outcomeWords(
  state: ReviewState,
  kind: ReviewKind,
  requester: string | null,
): Outcome {
  const editor = requester ?? 'An editor'
  const redaccion = requester ?? 'Quien edita'
  switch (state) {
    case 'approved':
      return {
        title: { en: 'Approved', es: 'Aprobado' },
        text:
          kind === 'publish'
            ? {
                en: `${editor} can publish it now. A later change to the clinical text needs a new review.`,
                es: `${redaccion} ya puede publicarlo. Si después cambia el texto clínico, hará falta otra revisión.`,
              }
            : {
                en: 'Patients go on reading this text, with the new review date.',
                es: 'Los pacientes siguen leyendo este texto, con la nueva fecha de revisión.',
              },
      }
    case 'awaitsConfirmation':
      return {
        title: { en: 'Agreed: one more person', es: 'De acuerdo: falta otra persona' },
        text: {
          en: `Two people must agree to the same text. ${requester ?? 'Somebody else'} has to confirm it.`,
          es: `Dos personas deben estar de acuerdo con el mismo texto. ${requester ?? 'Otra persona'} debe confirmarlo.`,
        },
      }
    case 'sentBack':
      return {
        title: { en: 'Sent back', es: 'Devuelto' },
        text: {
          en: `${editor} sees your note above the form. What patients read has not changed.`,
          es: `${redaccion} verá su nota encima del formulario. Lo que leen los pacientes no ha cambiado.`,
        },
      }
    case 'held':
      return {
        title: { en: 'On hold', es: 'En espera' },
        text: {
          en: 'It stays on the desk, below the queue. Any reviewer can take it up again.',
          es: 'Sigue en la mesa, debajo de la cola. Cualquier persona que revise puede retomarlo.',
        },
      }
    case 'published':
      return {
        title: { en: 'Published', es: 'Publicado' },
        text: {
          en: 'All of it went live together. Patients read it now.',
          es: 'Se ha publicado todo a la vez. Los pacientes ya lo leen.',
        },
      }
    case 'withdrawn':
      return {
        title: { en: 'Request taken back', es: 'Petición retirada' },
        text: {
          en: 'Nobody is asked to look at it any more. The draft stays as it is.',
          es: 'Ya no se pide a nadie que lo revise. El borrador sigue como estaba.',
        },
      }
    case 'open':
      return {
        title: { en: 'Waiting for a reviewer', es: 'Espera a quien revise' },
        text: { en: 'It is in the queue.', es: 'Está en la cola.' },
      }
  }
}
