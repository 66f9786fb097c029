import type { ClientField, TabsFieldClient } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import { markWords } from './markWords'

/** How a field's element is called in Payload's forms. */
const elementId = (path: string): string => `field-${path.replaceAll('.', '__')}`

function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) => {
    if (fieldAffectsData(field)) return field.name === name
    if (field.type === 'tabs') return field.tabs.some((tab) => tabHolds(tab, name))
    return 'fields' in field && holds(field.fields, name)
  })
}

function tabHolds(tab: TabsFieldClient['tabs'][number], name: string): boolean {
  return tabHasName(tab) ? tab.name === name : holds(tab.fields, name)
}

/** Opens the tab that holds a field. Payload keeps no other handle on its tabs than the button. */
function openTab(fields: readonly ClientField[], name: string): void {
  const index = fields
    .find((field) => field.type === 'tabs')
    ?.tabs.findIndex((tab) => tabHolds(tab, name))
  if (index === undefined || index < 0) return
  const buttons = document.querySelectorAll<HTMLButtonElement>(
    '.document-fields__fields > .tabs-field > .tabs-field__tabs-wrap .tabs-field__tab-button',
  )
  buttons[index]?.click()
}

/** Opens the collapsed rows a field lies in. */
function openRows(path: string): void {
  const parts = path.split('.')
  for (const [at, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue
    const row = document.getElementById(`${parts.slice(0, at).join('-')}-row-${part}`)
    const toggle = row?.querySelector<HTMLButtonElement>(
      '.collapsible--collapsed > .collapsible__toggle-wrap .collapsible__toggle',
    )
    toggle?.click()
  }
}

const targetOf = (path: string): HTMLElement | null =>
  document.getElementById(elementId(path)) ??
  document.querySelector<HTMLElement>(`label[for="${elementId(path)}"]`)

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve()))

/**
 * Brings a field of the form into view, opening its tab and rows, and puts the cursor in it.
 *
 * @param words marked in the field, if they stand there
 */
export async function revealField(
  fields: readonly ClientField[],
  path: string,
  words = '',
): Promise<void> {
  openTab(fields, path.split('.')[0] ?? path)
  // The tab's fields arrive in steps; a second is long enough for the slowest form seen.
  for (let frame = 0; frame < 60; frame += 1) {
    await nextFrame()
    openRows(path)
    const target = targetOf(path)
    if (!target) continue
    const field = target.closest<HTMLElement>('.field-type') ?? target
    field.scrollIntoView({ block: 'center' })
    // Above rich text stand the buttons of its toolbar.
    const input =
      field.querySelector<HTMLElement>(
        'input:not([type="hidden"]), textarea, [contenteditable="true"]',
      ) ?? field.querySelector<HTMLElement>('button')
    const place = target.matches('input, textarea, section') ? target : input
    place?.focus({ preventScroll: true })
    if (place && words !== '') markWords(place, words)
    return
  }
}
