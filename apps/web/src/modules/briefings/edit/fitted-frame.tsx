import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './edit.module.css'

type Given = { readonly title: string; readonly page: string }

/** A page of ours within the page, as high as what it shows. It runs no script; only its height is read. */
export function FittedFrame({ title, page }: Given): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null)
  const [isLoaded, setLoaded] = useState(0)
  const [height, setHeight] = useState(320)
  useEffect(() => {
    const root = frame.current?.contentDocument?.documentElement
    if (root === undefined || isLoaded === 0) return
    const fit = (): void => setHeight(Math.min(root.offsetHeight + 2, 4_000))
    const observer = new ResizeObserver(fit)
    observer.observe(root)
    return () => observer.disconnect()
  }, [isLoaded])
  return (
    <iframe
      ref={frame}
      className={styles['frame']}
      style={{ height }}
      sandbox="allow-same-origin"
      srcDoc={page}
      title={title}
      onLoad={() => setLoaded((times) => times + 1)}
    />
  )
}
