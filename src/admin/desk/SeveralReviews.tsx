import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { interfaceLanguage, say } from '@/domain/words'
import type { Whole } from '@/editorial/signOff/findWhole'
import { ApproveAll } from './ApproveAll'
import { titleOfReview } from './DeskLine'
import { DeskPage, requireStaffView } from './DeskPage'
import { deskPath, reviewPath } from './deskPaths'
import { findWholeOrNone } from './findWholeOrNone'
import { ReadChanges } from './ReadChanges'

/** One box that is ticked comes as a string, several as a list. */
const chosenSchema = z.preprocess(
  (value) => [value ?? []].flat(),
  z.array(z.string().regex(/^[0-9a-f]{24}$/)).max(100),
)

const isDecidable = ({ isUnchanged, isWordingOnly, may }: Whole): boolean =>
  may.approve && (isUnchanged || isWordingOnly)

/** `/admin/desk/several?review=…`: the changes of several reviews in a list, approved together. */
export async function SeveralReviews(view: AdminViewServerProps) {
  requireStaffView(view)
  const { req } = view.initPageResult
  const { admin } = req.payload.config.routes
  const chosen = chosenSchema.safeParse(view.searchParams?.review).data ?? []
  const ids = [...new Set(chosen)]
  const wholes = await Promise.all(ids.map((id) => findWholeOrNone(req, id)))
  const shown = wholes.filter((whole) => whole !== null).filter(isDecidable)
  const left = ids.length - shown.length
  const title = say(req, { en: 'Several at once', es: 'Varios a la vez' })
  return (
    <DeskPage name={title} view={view}>
      <h1 className="history__title">{title}</h1>
      {shown.length === 0 ? (
        <>
          <p>
            {say(req, {
              en: 'Nothing is chosen that could be approved together. Tick texts in which only words changed.',
              es: 'No ha elegido nada que se pueda aprobar a la vez. Marque textos en los que solo cambian palabras.',
            })}
          </p>
          <p>
            <a className="desk-action" href={`${admin}${deskPath}`}>
              {say(req, { en: 'Back to the desk', es: 'Volver a la mesa' })}
            </a>
          </p>
        </>
      ) : (
        <ApproveAll
          reviews={shown.map((whole) => ({
            id: whole.id,
            fingerprints: whole.fingerprints,
            title: titleOfReview(whole),
          }))}
        >
          {left > 0 && (
            <p className="desk-part__help">
              {say(req, {
                en: `${left} of those you chose can’t be approved here any more.`,
                es: `${left} de los elegidos ya no se pueden aprobar aquí.`,
              })}
            </p>
          )}
          {shown.map((whole) => (
            <section aria-labelledby={`review-${whole.id}`} className="desk-part" key={whole.id}>
              <h2 id={`review-${whole.id}`}>
                <a href={`${admin}${reviewPath(whole.id)}`}>{titleOfReview(whole)}</a>
              </h2>
              {whole.wholes.map((each) => (
                <ReadChanges
                  changes={each.changes}
                  isFirst={false}
                  key={each.documentId}
                  telling={{
                    i18n: req.i18n,
                    language: interfaceLanguage(req),
                    say: (words) => say(req, words),
                    titles: whole.titles,
                  }}
                />
              ))}
            </section>
          ))}
        </ApproveAll>
      )}
    </DeskPage>
  )
}
