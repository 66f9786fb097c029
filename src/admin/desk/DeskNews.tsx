'use client'

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'

interface News {
  text: string
  isProblem: boolean
}

type Tell = (news: News) => void

const DeskNewsContext = createContext<Tell>(() => undefined)

/** Says what a decision in the list has led to, where it is seen and heard. */
export const useDeskNews = (): Tell => useContext(DeskNewsContext)

/** The place above the list where news appear: the line they are about is gone by then. */
export function DeskNews({ children }: { children: ReactNode }) {
  const [news, setNews] = useState<News | null>(null)
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (news) place.current?.focus()
  }, [news])
  return (
    <DeskNewsContext value={setNews}>
      <div role="status">
        {news && (
          <p
            className={`desk-news${news.isProblem ? ' desk-news--problem' : ''}`}
            ref={place}
            tabIndex={-1}
          >
            {news.text}
          </p>
        )}
      </div>
      {children}
    </DeskNewsContext>
  )
}
