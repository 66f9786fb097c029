import { HtmlValidate } from 'html-validate'
import { expect } from 'vitest'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // React writes void elements as <br/>, which HTML allows.
    'void-style': 'off',
  },
})

/** Fails with every breach of the HTML standard in a whole document. */
export async function expectValidHtml(html: string): Promise<void> {
  const report = await validator.validateString(html)
  const found = report.results.flatMap((result) =>
    result.messages.map(
      ({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`,
    ),
  )
  expect(found, 'breaches of the HTML standard').toEqual([])
}
