import type { Words } from '@/domain/words'

/** What belongs in a list that is still empty, by the collection's slug. */
export const emptyListWords: Readonly<Record<string, Words>> = {
  treatments: {
    en: 'One entry for each treatment you offer. Together with its contraindications and aftercare it becomes the article patients read.',
    es: 'Una ficha por cada tratamiento que ofrece. Con sus contraindicaciones y cuidados se convierte en el artículo que leen los pacientes.',
  },
  conditions: {
    en: 'What people come for: acne scars, dark patches, hair loss. A treatment links the conditions it helps.',
    es: 'Los motivos de consulta: cicatrices de acné, manchas, caída del cabello. Cada tratamiento enlaza las afecciones que trata.',
  },
  contraindications: {
    en: 'Reasons not to have a treatment, or to wait: an illness, a medicine, a pregnancy. Write each reason once; every treatment that needs it links it.',
    es: 'Motivos para no hacerse un tratamiento o para esperar: una enfermedad, un medicamento, un embarazo. Escriba cada motivo una sola vez; los tratamientos lo enlazan.',
  },
  'aftercare-steps': {
    en: 'What to do, avoid and expect before and after a treatment, one step an entry. Treatments put steps in order and give them times.',
    es: 'Qué hacer, evitar y esperar antes y después de un tratamiento, un paso por ficha. Los tratamientos los ordenan y les dan horarios.',
  },
  locations: {
    en: 'Your clinics: where they are, when they are open, who works there and what they offer.',
    es: 'Sus clínicas: dónde están, cuándo abren, quién trabaja en ellas y qué ofrecen.',
  },
  media: {
    en: 'Pictures for pages. Each says in words what it shows; a picture of a patient needs the reference of a signed consent.',
    es: 'Imágenes para las páginas. Cada una dice con palabras lo que muestra; la de un paciente necesita la referencia del consentimiento firmado.',
  },
  clinicians: {
    en: 'The people who examine, treat and review. Their names and credentials stand under the pages they reviewed.',
    es: 'Quienes examinan, tratan y revisan. Sus nombres y titulaciones aparecen en las páginas que han revisado.',
  },
  citations: {
    en: 'The studies and guidelines behind what pages say. Enter each source once and link it wherever it is used.',
    es: 'Los estudios y guías en que se apoyan las páginas. Introduzca cada fuente una vez y enlácela donde se use.',
  },
  'safety-notices': {
    en: 'Warnings from a regulator or a maker. A notice appears at the top of every treatment it names.',
    es: 'Advertencias de un regulador o fabricante. El aviso aparece al principio de cada tratamiento que nombra.',
  },
  redirects: {
    en: 'When a page moves or is unpublished, its old address is kept here by itself. Add addresses of an earlier site by hand, so that nobody who saved one gets lost.',
    es: 'Cuando una página se traslada o se retira, su dirección antigua se guarda aquí sola. Añada a mano las de un sitio anterior, para que nadie que las haya guardado se pierda.',
  },
}
