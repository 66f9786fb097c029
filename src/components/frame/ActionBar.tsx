import { Icon, type IconName } from '../illustrations/Icon'

export interface Action {
  href: string
  label: string
  icon: IconName
}

/**
 * The two things most readers of a page want to do. On a phone they stay at the lower edge, on a
 * bar of its own that the page leaves room for; on wide screens they stand in the text.
 */
export function ActionBar({ label, actions }: { label: string; actions: readonly Action[] }) {
  return (
    <nav
      className={actions.length === 2 ? 'action-bar action-bar-two' : 'action-bar'}
      aria-label={label}
    >
      {actions.map((action) => (
        <a key={action.href} href={action.href}>
          <Icon name={action.icon} />
          <span>{action.label}</span>
        </a>
      ))}
    </nav>
  )
}
