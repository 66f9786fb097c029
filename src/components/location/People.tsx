import type { LocationPage } from '@/content/models/locationPage'
import type { ClinicianModel } from '@/content/models/shared'
import { licenceLevels } from '@/domain/treatmentTerms'
import { joinSentences } from '../presenters/joinSentences'
import { siteWords } from '../words/siteWords'

type Practitioner = LocationPage['examinedBy'][number]

/** Who examines and who performs, by name and licence: state law makes the difference. */
export function People({ page }: { page: LocationPage }) {
  const { examinedBy, locale, medicalDirector, performedBy } = page
  const words = siteWords(locale).location
  const licenceOf = (person: Practitioner) => licenceLevels[person.licenceLevel][locale]
  if (examinedBy.length === 0 && performedBy.length === 0 && !medicalDirector) {
    return <p>{words.noPeople}</p>
  }
  return (
    <dl className="definitions people">
      <Group
        title={words.examines}
        people={examinedBy.map((person) => ({ ...person, licence: licenceOf(person) }))}
      />
      <Group
        title={words.performs}
        people={performedBy.map((person) => ({ ...person, licence: licenceOf(person) }))}
      />
      <Group
        title={words.director}
        people={medicalDirector ? [{ ...medicalDirector, licence: null }] : []}
      />
    </dl>
  )
}

interface GroupProps {
  title: string
  people: (ClinicianModel & { licence: string | null })[]
}

function Group({ title, people }: GroupProps) {
  if (people.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      {people.map((person) => {
        const name = [person.name, person.credentials].filter((part) => part !== '').join(', ')
        return (
          <dd key={name}>
            {person.profileUrl ? (
              <a href={person.profileUrl} rel="external">
                {name}
              </a>
            ) : (
              name
            )}
            <span className="quiet">{joinSentences([person.role, person.licence])}</span>
          </dd>
        )
      })}
    </div>
  )
}
