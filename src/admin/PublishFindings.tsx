'use client'

import { getTranslation } from '@payloadcms/translations'
import { Link, useAllFormFields, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { fieldAt } from './fieldTitle'
import { useRefused } from './publishAttempts'
import { revealField } from './revealField'
import { useDocumentPath } from './useDocumentPath'
import { type Finding, useFindings } from './useFindings'
import { useSay } from './useSay'

/** In the form's order, and last the review to ask for: it comes when everything else is mended. */
const byTurn = (a: Finding, b: Finding): number =>
  Number(a.path === 'review') - Number(b.path === 'review')

/** After a refused publish or request: everything that is wrong, in one place, each line leading to its field. */
export function PublishFindings() {
  const [fields] = useAllFormFields()
  const refused = useRefused(useDocumentPath())
  const { docConfig } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { say } = useSay()
  const box = useRef<HTMLElement>(null)

  const configured = docConfig?.fields ?? []
  const wrong = useFindings(fields, refused !== null).toSorted(byTurn)
  const findings = wrong.map(({ path, message, value }) => {
    const found = fieldAt(configured, path, (label) => getTranslation(label, i18n))
    const linked = found?.field.type === 'relationship' ? found.field.relationTo : undefined
    const record =
      typeof linked === 'string' && typeof value === 'string'
        ? `${config.routes.admin}/collections/${linked}/${value}`
        : null
    return { path, title: found?.title ?? path, message, record }
  })
  const count = findings.length

  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])

  if (count === 0) return null
  return (
    <section
      aria-labelledby="publish-findings-title"
      className="publish-findings"
      ref={box}
      role="alert"
      tabIndex={-1}
    >
      <h2 id="publish-findings-title">
        {say(
          refused === 'request'
            ? { en: 'The review was not requested.', es: 'No se ha pedido la revisión.' }
            : { en: 'Nothing was published.', es: 'No se ha publicado nada.' },
        )}{' '}
        {say({
          en: `${count === 1 ? 'One thing needs' : `${count} things need`} your attention.`,
          es: count === 1 ? 'Hay algo que corregir.' : `Hay ${count} cosas que corregir.`,
        })}
      </h2>
      <ol>
        {findings.map(({ path, title, message, record }) => (
          <li key={path}>
            <button
              className="text-button"
              onClick={() => void revealField(configured, path)}
              type="button"
            >
              {title}
            </button>
            : {message}{' '}
            {record !== null && (
              <Link href={record} prefetch={false}>
                {say({ en: 'Open that record', es: 'Abrir ese registro' })}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
