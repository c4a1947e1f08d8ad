import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './button-link.module.css'

type Given = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & {
    readonly ref?: Ref<HTMLAnchorElement>
  }

/** The router names a class of its own where the link leads to the page that is shown. */
function AnchorButton({ className, ...given }: Given): ReactNode {
  return <Button component="a" className={`${styles['link']} ${className ?? ''}`} {...given} />
}

/** A link to a page of ours that is what one does next, and looks it. */
export const ButtonLink = createLink(AnchorButton)
