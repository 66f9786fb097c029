import localFont from 'next/font/local'

// Both are preloaded, so they are nearly always there before the first text is; until then a face of
// the reader's own stands in, stretched to the same measures so that next to nothing moves.
const sans = localFont({
  src: '../../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  variable: '--font-sans',
  weight: '200 900',
  display: 'swap',
  fallback: ['Segoe UI', 'Roboto', 'sans-serif'],
})

const serif = localFont({
  src: '../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--font-serif',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  fallback: ['Georgia', 'serif'],
})

/** The class that gives a document the site's two families, served from our own address. */
export const fontClasses = `${sans.variable} ${serif.variable}`
