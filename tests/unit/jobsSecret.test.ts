import { describe, expect, it } from 'vitest'
import { holdsJobsSecret } from '@/access/jobsAccess'

const secret = 'a secret of thirty-two characters'
const asking = (headers: Record<string, string>) => ({ headers: new Headers(headers) })

describe('running jobs', () => {
  it.each([
    ['as a bearer', { authorization: `Bearer ${secret}` }],
    ['over the inner socket', { 'x-skinwise-jobs': secret }],
  ])('is for the holder of the secret, %s', (_, headers) => {
    expect(holdsJobsSecret(asking(headers), secret)).toBe(true)
  })

  it.each([
    ['nothing', {}],
    ['another secret', { authorization: 'Bearer another' }],
    ['a part of it', { authorization: `Bearer ${secret.slice(0, -1)}` }],
    ['it as another scheme', { authorization: `JWT ${secret}` }],
    ['an empty one', { 'x-skinwise-jobs': '' }],
  ])('is refused for %s', (_, headers) => {
    expect(holdsJobsSecret(asking(headers), secret)).toBe(false)
  })

  it('is for nobody where no secret is set', () => {
    expect(holdsJobsSecret(asking({ authorization: 'Bearer undefined' }), undefined)).toBe(false)
    expect(holdsJobsSecret(asking({ 'x-skinwise-jobs': '' }), '')).toBe(false)
  })
})
