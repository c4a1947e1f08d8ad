import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

/** Links within a drawing are plain ones: those to our own pages go there without loading the workspace anew. */
export function useInnerLinks(): (event: MouseEvent) => void {
  const router = useRouter()
  return (event) => {
    const link = (event.target as Element).closest('svg a')
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    router.history.push(link.getAttribute('href')!)
  }
}
