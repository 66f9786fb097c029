/** A live document lacks something its page can't do without. The publish gate should have seen it. */
export class RequiredValueMissing extends Error {
  constructor(
    /** What is missing: `risks.0.name`. */
    readonly field: string,
    readonly locale: string,
  ) {
    super(`A published document has no ${field} in "${locale}".`)
    this.name = 'RequiredValueMissing'
  }
}
