import type { Field } from 'payload'

interface Markable {
  admin?: object
  custom?: Record<string, unknown>
}

/**
 * Marks a field as clinical: it carries a mark in the form, and a change to it is a clinical
 * change in the publish log.
 */
export function clinical<F extends Field & Markable>(field: F): F {
  const components = field.admin && 'components' in field.admin ? field.admin.components : {}
  return {
    ...field,
    custom: { ...field.custom, clinical: true },
    admin: {
      ...field.admin,
      components: {
        ...(typeof components === 'object' ? components : {}),
        beforeInput: ['@/admin/ClinicalMark#ClinicalMark'],
      },
    },
  }
}

/** True for a field that `clinical` marked. */
export function isClinicalField(field: { custom?: Record<string, unknown> }): boolean {
  return field.custom?.clinical === true
}
