/** Marks a collection or global whose texts the clinical checks read. */
export const checkedContent = { clinicalChecks: true } as const

/** True for a type that {@link checkedContent} marks. */
export const isCheckedContent = ({ custom }: { custom?: Record<string, unknown> }): boolean =>
  custom?.clinicalChecks === true
