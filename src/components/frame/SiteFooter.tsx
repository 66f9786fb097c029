import type { SiteFrame } from '@/content/models/siteFrame'
import { describePhone, phoneHref } from '../presenters/phones'
import { siteWords } from '../words/siteWords'

/** Contact, what to do in an emergency, what this site is not, and the legal links. */
export function SiteFooter({ frame }: { frame: SiteFrame }) {
  const words = siteWords(frame.locale)
  return (
    <footer className="site-footer">
      <div className="footer-lines">
        <p className="footer-name">{frame.organisation}</p>
        {frame.phone && (
          <p>
            <a href={phoneHref(frame.phone)}>{words.actions.call(describePhone(frame.phone))}</a>
          </p>
        )}
        {frame.footer && <p>{frame.footer}</p>}
        {frame.emergencyText !== '' && (
          <p>
            <strong>{words.frame.emergency}:</strong> {frame.emergencyText}
          </p>
        )}
        <p className="quiet">{words.frame.general}</p>
      </div>
      {frame.legalLinks.length > 0 && (
        <nav aria-label={words.frame.legal}>
          <ul>
            {frame.legalLinks.map((link) => (
              <li key={link.path}>
                <a href={link.path}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  )
}
