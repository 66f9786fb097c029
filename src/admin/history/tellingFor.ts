import type { PayloadRequest } from 'payload'
import { interfaceLanguage, say, type Words } from '@/domain/words'
import type { HistoryEntry } from '@/editorial/history/documentHistory'
import { findLinkedTitles } from '@/editorial/history/linkedTitles'
import type { Telling } from './telling'

/** All that putting these entries into the asker's words takes. */
export async function tellingFor(
  req: PayloadRequest,
  entries: readonly HistoryEntry[],
): Promise<Telling> {
  const changes = entries.flatMap((entry) => entry.changes)
  return {
    i18n: req.i18n,
    language: interfaceLanguage(req),
    say: (words: Words) => say(req, words),
    titles: await findLinkedTitles(req, changes),
  }
}
