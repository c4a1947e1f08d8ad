import type { ReactNode } from 'react'

export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  return <button onClick={onClose}>×</button>
}
