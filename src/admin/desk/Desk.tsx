import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isClinicalReviewer } from '@/access/roles'
import type { DeskItem } from '@/domain/reviewDesk'
import { say, type Words } from '@/domain/words'
import { findDesk } from '@/editorial/signOff/findDesk'
import { ConfirmUnchanged } from './ConfirmUnchanged'
import { DeskLine, titleOfReview } from './DeskLine'
import { DeskNews } from './DeskNews'
import { DeskPage, requireStaffView } from './DeskPage'
import { severalPath } from './deskPaths'
import { minutesWords } from './deskWords'
import { partOfDesk } from './partOfDesk'

interface PartProps {
  id: string
  items: readonly DeskItem[]
  req: PayloadRequest
  title: Words
  help?: Words
}

/** `/admin/desk`: what waits to be reviewed, the most at risk first, and what waits for oneself. */
export async function Desk(view: AdminViewServerProps) {
  requireStaffView(view)
  const { req } = view.initPageResult
  const account = String(req.user?.id)
  const { items } = await findDesk(req)
  const inPart = (part: ReturnType<typeof partOfDesk>): DeskItem[] =>
    items.filter((item) => partOfDesk(item, account) === part)
  const queue = inPart('queue')
  const own: Omit<PartProps, 'req'>[] = [
    {
      id: 'sent-back',
      items: inPart('sentBack'),
      title: { en: 'Sent back to you', es: 'Devuelto a usted' },
      help: {
        en: 'Read the note, mend the text and ask again.',
        es: 'Lea la nota, corrija el texto y vuelva a pedirlo.',
      },
    },
    {
      id: 'to-confirm',
      items: inPart('confirm'),
      title: { en: 'Waits for your confirmation', es: 'Espera su confirmación' },
      help: {
        en: 'A reviewer agrees. Read the text as it is now and confirm it.',
        es: 'Quien revisa está de acuerdo. Lea el texto tal como está y confírmelo.',
      },
    },
    {
      id: 'to-publish',
      items: inPart('publish'),
      title: { en: 'Ready to publish', es: 'Listo para publicar' },
    },
  ]
  const later: Omit<PartProps, 'req'>[] = [
    { id: 'on-hold', items: inPart('held'), title: { en: 'On hold', es: 'En espera' } },
    {
      id: 'with-editors',
      items: inPart('withOthers'),
      title: { en: 'Being mended by editors', es: 'En corrección' },
    },
  ]
  const isReviewer = isClinicalReviewer(req.user)
  const ownParts = own.map((part) => <Part key={part.id} {...part} req={req} />)
  return (
    <DeskPage name={null} view={view}>
      <h1 className="history__title">{say(req, { en: 'Review desk', es: 'Mesa de revisión' })}</h1>
      <p className="desk__sum">{say(req, sumOf(queue))}</p>
      <DeskNews>
        {!isReviewer && ownParts}
        {queue.length > 0 ? <Queue items={queue} req={req} /> : <EmptyQueue req={req} />}
        {isReviewer && ownParts}
        {later.map((part) => (
          <Part key={part.id} {...part} req={req} />
        ))}
      </DeskNews>
    </DeskPage>
  )
}

function sumOf(queue: readonly DeskItem[]): Words {
  const count = queue.length
  if (count === 0) return { en: 'Nothing waits for a reviewer.', es: 'Nada espera revisión.' }
  const minutes = minutesWords(queue.reduce((sum, item) => sum + item.minutes, 0))
  return {
    en: `${count} to look at, ${minutes.en}`,
    es: `${count} por revisar, ${minutes.es}`,
  }
}

function Part({ help, id, items, req, title }: PartProps) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby={id} className="desk-part">
      <h2 id={id}>
        {say(req, title)} <span className="overview-card__count">{items.length}</span>
      </h2>
      {help && <p className="desk-part__help">{say(req, help)}</p>}
      <ul className="desk-lines">
        {items.map((item) => (
          <DeskLine item={item} key={item.id} req={req} />
        ))}
      </ul>
    </section>
  )
}

/** A form that opens the chosen ones together: their changes are read before they are approved. */
function Queue({ items, req }: Pick<PartProps, 'items' | 'req'>) {
  const isChoice = ({ isUnchanged, isWordingOnly, may }: DeskItem): boolean =>
    may.approve && isWordingOnly && !isUnchanged
  const hasChoice = items.filter(isChoice).length > 1
  const { admin } = req.payload.config.routes
  return (
    <form action={`${admin}${severalPath}`} className="desk-part" method="get">
      <h2>{say(req, { en: 'To review', es: 'Por revisar' })}</h2>
      <ol className="desk-lines">
        {items.map((item) => (
          <DeskLine item={item} key={item.id} req={req}>
            {item.isUnchanged && item.may.approve && (
              <ConfirmUnchanged
                fingerprints={item.fingerprints}
                id={item.id}
                title={titleOfReview(item)}
              />
            )}
            {hasChoice && isChoice(item) && (
              <label className="desk-choice">
                <input name="review" type="checkbox" value={item.id} />
                {say(req, {
                  en: 'Only words changed: choose',
                  es: 'Solo cambian palabras: elegir',
                })}
                <span className="visually-hidden"> {titleOfReview(item)}</span>
              </label>
            )}
          </DeskLine>
        ))}
      </ol>
      {hasChoice && (
        <p className="desk-part__several">
          <button className="desk-action desk-action--main" type="submit">
            {say(req, { en: 'Read the chosen ones together', es: 'Leer juntos los elegidos' })}
          </button>
        </p>
      )}
    </form>
  )
}

function EmptyQueue({ req }: Pick<PartProps, 'req'>) {
  return (
    <div className="empty-list">
      <h2>{say(req, { en: 'All looked at', es: 'Todo revisado' })}</h2>
      <p>
        {say(req, {
          en: 'Nothing waits for a clinical reviewer. What editors ask for appears here, and so do texts whose review date has come. Once a week a mail lists what waits.',
          es: 'Nada espera una revisión clínica. Aquí aparece lo que piden quienes editan y los textos cuya fecha de revisión ha llegado. Una vez por semana, un correo enumera lo que espera.',
        })}
      </p>
    </div>
  )
}
