/**
 * A live page links a contraindication or an aftercare step that its reader can't read. The page
 * must not be shown: without the warning it is a different, dangerous page.
 */
export class SafetyLinkUnresolved extends Error {
  constructor(
    /** The page: `treatments/laser-resurfacing`. */
    readonly page: string,
    /** Where the link stands: `contraindications.2.contraindication`. */
    readonly path: string,
    locale: string,
  ) {
    super(`${page} (${locale}): ${path} leads to no readable record, so the page is not shown.`)
    this.name = 'SafetyLinkUnresolved'
  }
}
