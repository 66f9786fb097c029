import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { CodeField, RichTextField } from 'payload'
import { proseToHtml } from '@/domain/proseToHtml'
import { clinical } from './clinical'

/**
 * The smallest editor that writes an article: paragraphs, sub-headings, lists, emphasis, links.
 * Links are addresses, never documents: a document link would put ids of drafts into public JSON.
 */
export const proseEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: [] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

type ProseArgs = Omit<RichTextField, 'editor' | 'localized' | 'type'>

/**
 * Localised rich text and, for readers of the API, its `{name}Html` sibling: HTML made on read,
 * never stored.
 */
export function prose(field: ProseArgs): [RichTextField, CodeField] {
  return [
    { ...field, type: 'richText', localized: true, editor: proseEditor },
    {
      name: `${field.name}Html`,
      type: 'code',
      virtual: true,
      admin: { hidden: true, disableBulkEdit: true, disableListColumn: true },
      hooks: {
        afterRead: [({ siblingData }) => proseToHtml(siblingData[field.name])],
      },
    },
  ]
}

/** `prose` whose words are clinical content. */
export function clinicalProse(field: ProseArgs): [RichTextField, CodeField] {
  const [text, html] = prose(field)
  return [clinical(text), html]
}
