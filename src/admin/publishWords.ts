import type { Words } from '@/domain/words'

/** What the main button of a form says: what will happen, or is happening. */
export const buttonWords = {
  publish: { en: 'Publish', es: 'Publicar' },
  publishing: { en: 'Publishing…', es: 'Publicando…' },
  nothing: { en: 'Nothing to publish', es: 'Nada que publicar' },
  saving: { en: 'Saving…', es: 'Guardando…' },
  uploading: { en: 'Waiting for the upload', es: 'Esperando la subida' },
  request: { en: 'Request review', es: 'Pedir revisión' },
  caution: { en: 'Publish the caution now', es: 'Publicar ya la precaución' },
  confirm: { en: 'Read and confirm', es: 'Leer y confirmar' },
  wait: { en: 'Waiting for a reviewer', es: 'Espera a quien revise' },
  waitHeld: { en: 'On hold with the reviewer', es: 'En espera de quien revisa' },
  waitConfirmation: { en: 'Waiting for a second person', es: 'Espera a otra persona' },
} as const satisfies Record<string, Words>

/** “Publish, approved by …”; with records that go live in the same step, their number. */
export const approvedWords = (by: string | null, documents: number): Words => {
  const whole = documents > 1
  return {
    en: `Publish${whole ? ` all ${documents}` : ''}${by === null ? ', approved' : `, approved by ${by}`}`,
    es: `Publicar${whole ? ` los ${documents}` : ''}${by === null ? ', con visto bueno' : `, con el visto bueno de ${by}`}`,
  }
}
