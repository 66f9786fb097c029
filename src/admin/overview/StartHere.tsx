import type { TypedUser } from 'payload'
import { isAdmin, isClinicalReviewer } from '@/access/roles'
import { roles } from '@/domain/roles'
import type { Words } from '@/domain/words'
import { deskPath } from '../desk/deskPaths'

interface Step {
  href: string
  link: Words
  text: Words
}

const editorSteps: readonly Step[] = [
  {
    href: '/collections/treatments',
    link: { en: 'Open a treatment', es: 'Abra un tratamiento' },
    text: {
      en: 'and change its words. What you type is saved as a draft; patients see nothing of it yet.',
      es: 'y cambie el texto. Lo que escribe se guarda como borrador; los pacientes aún no ven nada.',
    },
  },
  {
    href: '/collections/contraindications',
    link: { en: 'Keep each warning in one place', es: 'Guarde cada advertencia en un solo lugar' },
    text: {
      en: 'A contraindication or aftercare step is written once. Change it there, and every treatment that links it says the same.',
      es: 'Una contraindicación o un cuidado se escribe una sola vez. Cámbielo allí y todos los tratamientos que lo enlazan dirán lo mismo.',
    },
  },
  {
    href: '/collections/locations',
    link: { en: 'Keep opening hours right', es: 'Mantenga al día los horarios' },
    text: {
      en: 'Holidays go under “Days that differ”. The eye symbol shows the page beside the form; “Publish” makes it public.',
      es: 'Los festivos van en «Días distintos de lo habitual». El símbolo del ojo muestra la página junto al formulario; «Publicar» la hace pública.',
    },
  },
]

const reviewerSteps: readonly Step[] = [
  {
    href: deskPath,
    link: { en: 'Open the review desk', es: 'Abra la mesa de revisión' },
    text: {
      en: 'What waits, the most at risk first, with the minutes it takes. The changed words come first; then approve, or send back with a note.',
      es: 'Lo que espera, primero lo de más riesgo, con los minutos que lleva. Primero se ven las palabras cambiadas; después apruebe o devuelva con una nota.',
    },
  },
  {
    href: '/collections/citations',
    link: { en: 'Open the sources', es: 'Abra las fuentes' },
    text: {
      en: 'and fill in “Checked on” once you have read one yourself. Until then the page says “not verified”.',
      es: 'y rellene «Comprobada el» cuando la haya leído. Hasta entonces la página dice «sin verificar».',
    },
  },
  {
    href: '/account',
    link: { en: 'Check who you are here', es: 'Compruebe quién es usted aquí' },
    text: {
      en: 'Pages show your name and credentials under what you have reviewed.',
      es: 'Las páginas muestran su nombre y titulación bajo lo que ha revisado.',
    },
  },
]

const adminSteps: readonly Step[] = [
  {
    href: '/globals/settings',
    link: { en: 'Settings', es: 'Ajustes' },
    text: {
      en: 'Your organisation’s name, colour, phone numbers, and what to do in an emergency.',
      es: 'El nombre de la organización, el color, los teléfonos y qué hacer en una urgencia.',
    },
  },
  {
    href: '/collections/users',
    link: { en: 'Users', es: 'Usuarios' },
    text: {
      en: 'Who may write, who may review. Link a reviewer to their clinician, so that pages can name them.',
      es: 'Quién puede escribir y quién revisar. Enlace a cada revisor con su ficha para que las páginas puedan nombrarlo.',
    },
  },
  {
    href: '/collections/publications',
    link: { en: 'Publish log', es: 'Registro de publicaciones' },
    text: {
      en: 'What went live, when and by whom. Nobody can change it.',
      es: 'Qué se publicó, cuándo y quién lo hizo. Nadie puede cambiarlo.',
    },
  },
]

/** The first things to do, for the role somebody signed in with. */
export function StartHere({
  admin,
  say,
  user,
}: {
  /** Where the admin is, `/admin`. */
  admin: string
  say: (words: Words) => string
  user: TypedUser
}) {
  const [role, steps] = isAdmin(user)
    ? [roles.admin, adminSteps]
    : isClinicalReviewer(user)
      ? [roles.clinicalReviewer, reviewerSteps]
      : [roles.editor, editorSteps]
  return (
    <section aria-labelledby="start-here" className="overview-card overview-card--start">
      <h2 id="start-here">{say({ en: 'Start here', es: 'Empiece aquí' })}</h2>
      <p className="overview-card__note">
        {say({ en: `Your role: ${role.en}`, es: `Su función: ${role.es}` })}
      </p>
      <ol className="overview-steps">
        {steps.map(({ href, link, text }) => (
          <li key={href}>
            <a href={`${admin}${href}`}>{say(link)}</a> <span>{say(text)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
