interface Identifiers {
  doi?: string | null
  pmid?: string | null
  url?: string | null
}

/**
 * The one address of a source: by DOI, else by PubMed id, else as it was given. The first two
 * outlive a publisher's move. Null if there is none that can be followed.
 */
export function sourceAddress({ doi, pmid, url }: Identifiers): string | null {
  // A DOI may hold any printable character (ISO 26324), so it is escaped part by part.
  if (doi) return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`
  if (pmid?.startsWith('PMC')) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmid}/`
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
  return url && URL.canParse(url) ? url : null
}
