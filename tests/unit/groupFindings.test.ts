import { describe, expect, test } from 'vitest'
import { levelWords } from '@/admin/checks/countWords'
import { countLevels, groupFindings } from '@/admin/checks/groupFindings'
import type { DecidedFinding, FindingLevel } from '@/domain/checkTerms'

const finding = (path: string, level: FindingLevel, key = `${path} ${level}`): DecidedFinding => ({
  key,
  rule: 'promise',
  level,
  locale: 'en',
  path,
  words: '',
  why: { en: '', es: '' },
  mend: { en: '', es: '' },
  source: null,
  decision: null,
})

describe('findings by field', () => {
  test('follow the form, what it does not know last, and within a field the gravest first', () => {
    const groups = groupFindings(
      [
        finding('gone', 'block'),
        finding('risks.0.text', 'warn'),
        finding('summary', 'warn'),
        finding('risks.0.text', 'block'),
      ],
      ['summary', 'risks', 'risks.0.text'],
    )
    expect(groups.map(({ path, findings }) => [path, findings.map(({ level }) => level)])).toEqual([
      ['summary', ['warn']],
      ['risks.0.text', ['block', 'warn']],
      ['gone', ['block']],
    ])
  })

  test('are counted by level, in words for one and for several', () => {
    const counts = countLevels([finding('a', 'block'), finding('b', 'warn'), finding('c', 'block')])
    expect(counts).toEqual({ block: 2, warn: 1, advice: 0 })
    expect(levelWords('block', 2)).toEqual({ en: '2 stop publishing', es: '2 impiden publicar' })
    expect(levelWords('block', 1).en).toBe('1 stops publishing')
  })
})
