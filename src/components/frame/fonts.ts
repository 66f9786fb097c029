import localFont from 'next/font/local'

// "optional": a font that comes late is kept for the next page, so that no text moves while it is read.
const sans = localFont({
  src: '../../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  variable: '--font-sans',
  weight: '200 900',
  display: 'optional',
  fallback: ['Segoe UI', 'Roboto', 'sans-serif'],
})

const serif = localFont({
  src: '../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--font-serif',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
  fallback: ['Georgia', 'serif'],
})

/** The class that gives a document the site's two families, served from our own address. */
export const fontClasses = `${sans.variable} ${serif.variable}`
