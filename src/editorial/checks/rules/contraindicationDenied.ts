import type { CheckedDocument } from '../checkedDocument'
import { claimsOf, firstWords, foundIn } from '../claimsIn'
import type { Found, Rule } from '../rule'
import { fdaDevices } from '../sources'
import { isAbout, listed, namesPattern } from '../subjects'
import { has, literally, phrases } from '../text/phrases'

/** Nothing has been shown to be safe for them, whatever a list says. */
const neverShownSafe = new Set(['pregnancy', 'breastfeeding', 'infection', 'open-skin'])

/** What the list rules out, by the words of the language and by the records' own names. */
function deniable(document: CheckedDocument): RegExp[] {
  const { lexicon, treatment } = document
  const records = listed(document)
  const own = [
    treatment?.name,
    ...(treatment?.alsoKnownAs ?? []),
    ...(treatment?.variants ?? []).flatMap(({ name, difference }) => [name, difference]),
  ]
    .filter((each) => each != null)
    .join(' · ')
  const known = lexicon.subjects.filter(
    (subject) =>
      !has(subject.pattern, own) &&
      (neverShownSafe.has(subject.id) || records.some((record) => isAbout(record, subject))),
  )
  const named = namesPattern(
    records
      .flatMap(({ brandNames, genericNames }) => [...genericNames, ...brandNames])
      .filter((name) => !has(phrases([literally(name)]), own)),
  )
  return [...known.map(({ pattern }) => pattern), ...(named ? [named] : [])]
}

/** Prose that lets them have it. */
function wavedIn(document: CheckedDocument, subjects: readonly RegExp[]): Found[] {
  const { lexicon } = document
  return claimsOf(document, lexicon.wavesIn).flatMap(({ piece, sentence }): Found[] => {
    // "Only after", "once it has healed", "if a clinician agrees" wave nobody in.
    if (has(lexicon.reservations, sentence.plain)) return []
    const before = piece.sentences[piece.sentences.indexOf(sentence) - 1]
    // "Pregnant? No problem."
    const spoken = before?.isQuestion ? [sentence, before] : [sentence]
    for (const each of spoken) {
      const pattern = subjects.find((subject) => has(subject, each.plain))
      const words = pattern && firstWords(each, pattern)
      if (words !== undefined) return [foundIn(piece, words)]
    }
    return []
  })
}

/** "Can I have it while pregnant?" – "Yes." and "Must I stop it?" – "No." */
function answered({ lexicon, pieces }: CheckedDocument, subjects: readonly RegExp[]): Found[] {
  return pieces.flatMap((answer): Found[] => {
    if (!answer.path.endsWith('.answer')) return []
    const question = pieces.find(
      ({ group, path }) => group === answer.group && path.endsWith('.question'),
    )
    const [asked] =
      question?.sentences.filter(({ plain }) => subjects.some((subject) => has(subject, plain))) ??
      []
    const [said] = answer.sentences
    if (!asked || !said || has(lexicon.reservations, answer.text)) return []
    const opening = has(lexicon.stopping, asked.plain) ? lexicon.noes : lexicon.yeses
    const words = firstWords(said, opening)
    return words === undefined ? [] : [foundIn(answer, words)]
  })
}

/** The list rules somebody out, and prose waves them in. */
export const contraindicationDenied: Rule = {
  id: 'contraindicationDenied',
  level: 'block',
  why: {
    en: 'The list speaks against treating these people, and the text says that they can have it.',
    es: 'La lista desaconseja tratar a estas personas, y el texto dice que pueden hacérselo.',
  },
  mend: {
    en: 'Make the text say what the list says. If the list is wrong, change it there and have it reviewed.',
    es: 'Haga que el texto diga lo mismo que la lista. Si la lista se equivoca, cámbiela allí y pida una revisión.',
  },
  source: fdaDevices,
  find: (document) => {
    if (!document.treatment) return []
    const subjects = deniable(document)
    return [...wavedIn(document, subjects), ...answered(document, subjects)]
  },
}
