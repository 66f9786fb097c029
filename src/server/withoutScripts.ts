/**
 * Scripts with what they hold, and hints to load some. Data blocks are no scripts: search engines
 * read them. Inside a script Next and React write `<` as an escape, so that the first end is its own.
 */
const scripts =
  /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g

/**
 * A reader's page as it is read: nothing on it needs a script. Next sends its own with every page,
 * and the whole page once more as data for them: two thirds of the bytes, and half a megabyte of code,
 * for a phone to load, parse and run for nothing.
 *
 * @param html in UTF-8
 */
export function withoutScripts(html: Buffer): Buffer {
  // One character a byte: nothing is decoded, and what stays is the same bytes.
  return Buffer.from(html.toString('latin1').replace(scripts, ''), 'latin1')
}
