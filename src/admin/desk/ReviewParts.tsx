import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { documentKey, type ReviewedDocument } from '@/domain/reviewDesk'
import type { Words } from '@/domain/words'
import type { Change } from '@/editorial/history/change'
import type { Whole } from '@/editorial/signOff/findWhole'
import { ChangeList } from '../history/ChangeList'
import { formPath } from '../history/historyPaths'
import { kindOf } from '../history/loggedTitle'
import type { Telling } from '../history/telling'
import { NextReviewField } from './NextReviewField'
import { ReadChanges } from './ReadChanges'
import { ReviewDependants } from './ReviewDependants'
import { ReviewFindings } from './ReviewFindings'
import { ReviewLinks } from './ReviewLinks'
import { ReviewPeople } from './ReviewPeople'
import { ReviewSources } from './ReviewSources'

interface ReviewPartsProps {
  /** True if the signed-in person can approve it. */
  mayDecide: boolean
  req: PayloadRequest
  telling: Telling
  /** All that each document says, in their order; nothing of what was never public. */
  texts: readonly (readonly Change[])[]
  whole: Whole
}

/** More of them are folded away: they must not stand between the text and the decision. */
const fewSources = 5

/** The first of each document. */
function once<T extends ReviewedDocument>(documents: readonly T[]): T[] {
  const keys = documents.map(documentKey)
  return documents.filter((each, index) => keys.indexOf(documentKey(each)) === index)
}

/** What is to be read for a decision, in the order of its weight. */
export function ReviewParts({ mayDecide, req, telling, texts, whole }: ReviewPartsProps) {
  const { say } = telling
  const { agreements, causes, kind, needsTwoPeople, nextReviewOn, retires, steps, wholes } = whole
  const findings = wholes.flatMap((each) => each.findings)
  const links = once(wholes.flatMap((each) => each.links))
  const dependants = once(wholes.flatMap((each) => each.dependants))
  const sources = wholes
    .flatMap((each) => each.sources)
    .filter(({ id }, index, all) => all.findIndex((each) => each.id === id) === index)
  const isPublish = kind === 'publish'
  return (
    <>
      {isPublish && (wholes.length > 1 || retires.length > 0) && (
        <Part
          id="goes-live"
          title={{ en: 'Goes live together', es: 'Se publica a la vez' }}
          say={say}
        >
          <Names documents={wholes} req={req} />
          {retires.length > 0 && (
            <>
              <p>{say({ en: 'And is taken offline:', es: 'Y se retira:' })}</p>
              <Names documents={retires} req={req} />
            </>
          )}
        </Part>
      )}
      {causes.length > 0 && (
        <Part id="causes" title={{ en: 'Why it is here', es: 'Por qué está aquí' }} say={say}>
          {causes.map((cause) => (
            <div className="desk-document" key={documentKey(cause)}>
              <h3>{cause.title}</h3>
              <div className="desk-text">
                <ChangeList changes={cause.changes} telling={telling} />
              </div>
            </div>
          ))}
        </Part>
      )}
      <Part id="changes" title={{ en: 'What changed', es: 'Qué ha cambiado' }} say={say}>
        {wholes.map((each) => (
          <div className="desk-document" key={documentKey(each)}>
            {wholes.length > 1 && <h3>{each.title}</h3>}
            <ReadChanges changes={each.changes} isFirst={!each.isLive} telling={telling} />
            <p className="desk-document__links">
              <a
                href={`/preview/${each.documentType}/${each.documentId}?locale=${telling.language}`}
              >
                {say({ en: 'See it as a page', es: 'Verlo como página' })}
              </a>
              <a href={`${req.payload.config.routes.admin}${formPath(each)}`}>
                {say({ en: 'Edit the text', es: 'Editar el texto' })}
              </a>
            </p>
          </div>
        ))}
      </Part>
      {findings.length > 0 && (
        <Part
          count={findings.length}
          id="findings"
          title={{ en: 'Findings', es: 'Hallazgos' }}
          say={say}
        >
          <ReviewFindings findings={findings} mayWaive={mayDecide} telling={telling} />
        </Part>
      )}
      {sources.length > 0 && (
        <Fold
          isOpen={sources.length <= fewSources}
          title={{ en: `Sources: ${sources.length}`, es: `Fuentes: ${sources.length}` }}
          say={say}
        >
          <ReviewSources sources={sources} telling={telling} />
        </Fold>
      )}
      {dependants.length > 0 && (
        <Part
          count={dependants.length}
          id="dependants"
          title={{ en: 'Pages that include it', es: 'Páginas que lo incluyen' }}
          say={say}
        >
          {mayDecide && (
            <p className="desk-part__help">
              {say({
                en: 'Your approval holds for these pages too. Keep back what you want to look at by itself.',
                es: 'Su aprobación vale también para estas páginas. Deje aparte la que quiera revisar por separado.',
              })}
            </p>
          )}
          <ReviewDependants dependants={dependants} mayHoldBack={mayDecide} req={req} />
        </Part>
      )}
      {links.length > 0 && (
        <Fold
          title={{
            en: `What it includes: ${links.length}`,
            es: `Lo que incluye: ${links.length}`,
          }}
          say={say}
        >
          <ReviewLinks links={links} req={req} />
        </Fold>
      )}
      {wholes.map(
        (each, index) =>
          texts[index] &&
          texts[index].length > 0 && (
            <Fold
              key={documentKey(each)}
              title={
                wholes.length > 1
                  ? { en: `The whole text: ${each.title}`, es: `Todo el texto: ${each.title}` }
                  : { en: 'The whole text', es: 'Todo el texto' }
              }
              say={say}
            >
              <div className="desk-text all-new">
                <ChangeList changes={texts[index]} telling={telling} />
              </div>
            </Fold>
          ),
      )}
      <Part id="people" title={{ en: 'Who agrees', es: 'Quién está de acuerdo' }} say={say}>
        <ReviewPeople
          agreements={agreements}
          needsTwoPeople={needsTwoPeople}
          say={say}
          steps={steps}
        />
      </Part>
      {mayDecide && nextReviewOn && (
        <Part id="next-review" title={{ en: 'Next review', es: 'Próxima revisión' }} say={say}>
          <NextReviewField usual={nextReviewOn} />
        </Part>
      )}
    </>
  )
}

interface PartProps {
  children: ReactNode
  title: Words
  say: Telling['say']
}

function Part({ children, count, id, say, title }: PartProps & { id: string; count?: number }) {
  return (
    <section aria-labelledby={id} className="desk-part">
      <h2 id={id}>
        {say(title)}
        {count !== undefined && (
          <>
            {' '}
            <span className="overview-card__count">{count}</span>
          </>
        )}
      </h2>
      {children}
    </section>
  )
}

function Fold({ children, isOpen = false, say, title }: PartProps & { isOpen?: boolean }) {
  return (
    <details className="desk-part desk-fold" open={isOpen}>
      <summary>{say(title)}</summary>
      {children}
    </details>
  )
}

function Names({
  documents,
  req,
}: {
  documents: readonly ReviewedDocument[]
  req: PayloadRequest
}) {
  return (
    <ul className="desk-names">
      {documents.map((each) => (
        <li key={documentKey(each)}>
          <strong>{each.title}</strong> {kindOf(req.payload, req.i18n, each.documentType)}
        </li>
      ))}
    </ul>
  )
}
