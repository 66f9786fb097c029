import { describe, expect, test } from 'vitest'
import type { Locale } from '@/domain/locales'
import { resolveOldAddress } from '@/domain/oldAddresses'
import { homePath, listPath, pageKinds, pagePath, readPagePath } from '@/domain/sitePaths'
import { addressMoves } from '@/editorial/oldAddresses'

describe('an old address', () => {
  const rows = new Map([
    ['/a', '/b'],
    ['/b', '/c'],
    ['/withdrawn', null],
    ['/moved-then-withdrawn', '/withdrawn'],
    ['/self', '/self'],
    ['/round', '/and-round'],
    ['/and-round', '/round'],
    ['/into-the-circle', '/round'],
  ])

  test.each([
    ['of a page that has moved twice leads to its end', '/a', { kind: 'moved', to: '/c' }],
    ['leads to where no row starts', '/b', { kind: 'moved', to: '/c' }],
    ['of a withdrawn page is gone', '/withdrawn', { kind: 'gone' }],
    ['that leads to a withdrawn one is gone', '/moved-then-withdrawn', { kind: 'gone' }],
    ['that leads to itself is gone', '/self', { kind: 'gone' }],
    ['in a circle is gone', '/round', { kind: 'gone' }],
    ['before a circle is gone', '/into-the-circle', { kind: 'gone' }],
    ['is none where no row starts', '/c', undefined],
  ])('%s', (_, path, answer) => {
    expect(resolveOldAddress(rows, path)).toEqual(answer)
  })

  test('at the end of a long chain is found', () => {
    const chain = new Map(Array.from({ length: 5_000 }, (_, at) => [`/${at}`, `/${at + 1}`]))
    expect(resolveOldAddress(chain, '/0')).toEqual({ kind: 'moved', to: '/5000' })
  })
})

describe('what becomes of a document’s addresses', () => {
  const at = (addresses: { [locale in Locale]?: string }): ReadonlyMap<Locale, string> =>
    new Map(
      (['en', 'es'] as const).flatMap((locale) => {
        const address = addresses[locale]
        return address ? [[locale, address] as const] : []
      }),
    )

  test.each([
    ['nothing changed', { en: '/a', es: '/es/a' }, { en: '/a', es: '/es/a' }, []],
    ['it was never live', {}, {}, []],
    ['it went live', {}, { en: '/a' }, [{ locale: 'en', was: null, is: '/a' }]],
    ['it was withdrawn', { en: '/a' }, {}, [{ locale: 'en', was: '/a', is: null }]],
    [
      'it moved',
      { en: '/a', es: '/es/a' },
      { en: '/b', es: '/es/b' },
      [
        { locale: 'en', was: '/a', is: '/b' },
        { locale: 'es', was: '/es/a', is: '/es/b' },
      ],
    ],
    [
      'it moved and lost a language: the other language is no substitute',
      { en: '/a', es: '/es/a' },
      { en: '/b' },
      [
        { locale: 'en', was: '/a', is: '/b' },
        { locale: 'es', was: '/es/a', is: null },
      ],
    ],
  ])('when %s', (_, before, after, moves) => {
    expect(addressMoves(at(before), at(after))).toEqual(moves)
  })
})

describe('a path tells the page it belongs to', () => {
  test.each(
    pageKinds.flatMap((kind) => (['en', 'es'] as const).map((locale) => [kind, locale] as const)),
  )('%s in %s', (kind, locale) => {
    const page = { kind, slug: 'a-2', locale }
    expect(readPagePath(pagePath(kind, 'a-2', locale))).toEqual(page)
    expect(readPagePath(listPath(kind, locale))).toBeNull()
    expect(readPagePath(`${pagePath(kind, 'a-2', locale)}/aftercare`)).toBeNull()
  })

  test('and others belong to none', () => {
    for (const path of [homePath('en'), homePath('es'), '/about/team', '/fr/treatments/a', '']) {
      expect(readPagePath(path)).toBeNull()
    }
  })
})
