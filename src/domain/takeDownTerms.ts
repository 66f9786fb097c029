/** Kinds of document that can be taken down at once. A safety notice is not one: that is softening. */
export const takeDownTypes = [
  'treatments',
  'conditions',
  'locations',
  'contraindications',
  'aftercare-steps',
] as const

export const canBeTakenDown = (slug: string): boolean => takeDownTypes.some((each) => each === slug)

/** One document of a take-down, as people are told of it. */
export interface TakenDocument {
  documentType: string
  documentId: string
  title: string
}

/** Why a document stays offline although what it was taken down with is put back. */
export const leftOutReasons = {
  deleted: {
    en: 'it has been deleted for good',
    es: 'se ha eliminado del todo',
  },
  trashed: {
    en: 'it has been moved to the trash since',
    es: 'después se movió a la papelera',
  },
  decided: {
    en: 'it has been put back or taken offline by somebody since',
    es: 'después alguien lo repuso o lo retiró',
  },
} as const

export type LeftOutReason = keyof typeof leftOutReasons

/** What the take-down button needs to know of a document. */
export interface TakeDownState {
  isLive: boolean
  /** Live pages that would lose it, and so go with it. Empty unless it is a safety record. */
  goesWith: TakenDocument[]
  /** The take-down that keeps it offline, if one does. */
  takenDown: {
    at: string
    by: string
    reason: string
    /** All that putting it back brings back, itself included. */
    documents: TakenDocument[]
    leftOut: (TakenDocument & { why: LeftOutReason })[]
  } | null
}
