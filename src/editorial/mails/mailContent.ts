import type { Words } from '@/domain/words'

/** One line of a list in a mail. */
export interface MailItem {
  words: Words
  /** Where it leads, a whole address. */
  href: string
  /** What stands under it. */
  note?: Words
}

/** What a mail says, in every language. */
export interface MailContent {
  /** Says what to do. One line. */
  subject: Words
  paragraphs: readonly Words[]
  items: readonly MailItem[]
}
