import type { Locale } from '@/domain/locales'
import { type CareLevel, careLevels } from '@/domain/safetyTerms'
import { Icon, type IconName } from '../illustrations/Icon'

const icons: Record<CareLevel, IconName> = {
  'self-care': 'home',
  'call-clinic': 'phone',
  urgent: 'urgent',
}

/** What to do about something: care at home, call the clinic, or get urgent help. */
export function CareLevelTag({ level, locale }: { level: CareLevel; locale: Locale }) {
  return (
    <p className={`care care-${level}`}>
      <Icon name={icons[level]} />
      {careLevels[level][locale]}
    </p>
  )
}
