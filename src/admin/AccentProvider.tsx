import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { accentTones } from '@/components/presenters/accent'

/** Gives the admin the site's accent colour in both themes, the sign-in page included. */
export async function AccentProvider({
  children,
  payload,
  user,
}: Pick<ServerProps, 'payload' | 'user'> & { children?: ReactNode }) {
  const settings = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: false,
    select: { accentColour: true },
    user,
  })
  const tones = accentTones(settings.accentColour ?? null)
  const rule = (theme: 'dark' | 'light', accent: string, ink: string) =>
    `html[data-theme="${theme}"]{--accent:${accent};--on-accent:${ink}}`
  return (
    <>
      {tones && (
        <style>
          {rule('light', tones.light, tones.onLight) + rule('dark', tones.dark, tones.onDark)}
        </style>
      )}
      {children}
    </>
  )
}
