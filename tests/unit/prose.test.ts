import { describe, expect, it } from 'vitest'
import { proseToHtml } from '@/domain/proseToHtml'
import { proseToText } from '@/domain/proseToText'

const prose = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (url: unknown, ...children: unknown[]) => ({ type: 'link', fields: { url }, children })
const list = (tag: string, ...children: unknown[]) => ({ type: 'list', tag, children })
const item = (...children: unknown[]) => ({ type: 'listitem', children })

describe('proseToHtml', () => {
  it('writes what the editor has: paragraphs, headings, emphasis, lists, links, line breaks', () => {
    const value = prose(
      { type: 'heading', tag: 'h3', children: [text('How')] },
      paragraph(text('a '), text('b', 1), text('c', 2), text('d', 3), { type: 'linebreak' }),
      list('ol', item(text('one')), item(link('/treatments/x', text('two')))),
    )
    expect(proseToHtml(value)).toBe(
      '<h3>How</h3><p>a <strong>b</strong><em>c</em><em><strong>d</strong></em><br></p>' +
        '<ol><li>one</li><li><a href="/treatments/x">two</a></li></ol>',
    )
  })

  it('escapes text and addresses', () => {
    const value = prose(
      paragraph(
        text('<img src=x onerror="alert(1)"> & \'co\''),
        link('https://e.example/?a="><script>alert(1)</script>&b', text('<b>')),
      ),
    )
    expect(proseToHtml(value)).toBe(
      "<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; 'co'" +
        '<a href="https://e.example/?a=&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;b">&lt;b&gt;</a></p>',
    )
  })

  it.each([
    'https://example.com/a b',
    'http://example.com',
    'mailto:hello@example.com',
    'tel:+13125550142',
    '/treatments',
    '#aftercare',
    ' https://example.com ',
  ])('links to %s', (url) => {
    expect(proseToHtml(prose(paragraph(link(url, text('words')))))).toBe(
      `<p><a href="${url.trim()}">words</a></p>`,
    )
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'evil.example',
    '',
    null,
    42,
  ])('leaves the words of a link to %j without the link', (url) => {
    expect(proseToHtml(prose(paragraph(text('a '), link(url, text('words')))))).toBe(
      '<p>a words</p>',
    )
  })

  it('drops nodes it does not know, with all they hold', () => {
    const value = prose(
      { type: 'html', html: '<script>alert(1)</script>' },
      { type: 'upload', value: { id: 'secret' }, children: [text('x')] },
      paragraph({ type: 'inlineBlock', children: [text('x')] }, text('kept')),
      { type: 'heading', tag: 'h1', children: [text('x')] },
      { type: 'heading', tag: 'h3 onclick=alert(1)', children: [text('x')] },
      text('loose'),
      null,
      'x',
    )
    expect(proseToHtml(value)).toBe('<p>kept</p>')
  })

  it('never nests what HTML does not: blocks in paragraphs, links in links, loose text in lists', () => {
    const value = prose(
      paragraph(paragraph(text('inner')), text('outer')),
      paragraph(link('/a', text('one '), link('/b', text('two')))),
      list('ul', text('loose'), paragraph(text('block')), item(text('kept'), paragraph(text('x')))),
    )
    expect(proseToHtml(value)).toBe(
      '<p>outer</p><p><a href="/a">one two</a></p><ul><li>kept</li></ul>',
    )
  })

  it('puts an indented list under the line above it', () => {
    const value = prose(
      list('ul', item(text('one')), item(list('ol', item(text('deeper')))), item(text('two'))),
    )
    expect(proseToHtml(value)).toBe('<ul><li>one<ol><li>deeper</li></ol></li><li>two</li></ul>')
  })

  it('survives nesting without end', () => {
    let links: unknown = text('end')
    let lists: unknown = item(text('end'))
    for (let depth = 0; depth < 20_000; depth += 1) {
      links = link('/a', links)
      lists = item(list('ul', lists))
    }
    expect(proseToHtml(prose(paragraph(text('kept'), links), list('ul', lists)))).toBe(
      '<p>kept</p>',
    )
  })

  it.each([
    [null],
    [undefined],
    ['<p>text</p>'],
    [{}],
    [{ root: {} }],
    [prose()],
    [prose(paragraph())],
    [prose(list('ul', item()))],
  ])('is null for %j', (value) => {
    expect(proseToHtml(value)).toBeNull()
    expect(proseToText(value)).toBeNull()
  })
})

describe('proseToText', () => {
  it('keeps the words and their order', () => {
    const value = prose(
      { type: 'heading', tag: 'h4', children: [text('Signs')] },
      paragraph(text('Call if '), link('https://example.com', text('you', 1)), text(' & <we>')),
      list('ul', item(text('heat')), item(list('ol', item(text('pus'))))),
    )
    expect(proseToText(value)).toBe('Signs\nCall if you & <we>\n- heat\n  1. pus')
  })
})
