import type { TreatmentPage } from '@/content/models/treatmentPage'

/** What the treatment can't do. */
export function Limits({ page }: { page: TreatmentPage }) {
  return (
    <ul className="plain-list">
      {page.cannotDo.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  )
}
