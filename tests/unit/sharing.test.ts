import { expect, test } from 'vitest'
import { createSharing } from '@/server/renders'

test('work that turns out to have begun in an older version is not joined after all', async () => {
  const sharing = createSharing<string>()
  let begin = () => {}
  const mayBegin = new Promise<void>((resolve) => {
    begin = resolve
  })
  const early = sharing.share('/', 1, async (begun) => {
    await mayBegin
    begun(1)
    return 'older text'
  })
  const made: string[] = []
  const late = [1, 2].map(() =>
    sharing.share('/', 2, async (begun) => {
      begun(2)
      made.push('newer text')
      return 'newer text'
    }),
  )
  begin()
  expect(await early).toEqual({ outcome: 'older text', isJoined: false })
  expect(await Promise.all(late)).toEqual([
    { outcome: 'newer text', isJoined: false },
    { outcome: 'newer text', isJoined: true },
  ])
  expect(made).toEqual(['newer text'])
})
