import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import styles from './button-link.module.css'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'

type Given = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & {
    readonly ref?: Ref<HTMLAnchorElement>
  }

function AnchorButton(given: Given): ReactNode {
  return <Button component="a" className={styles['link']} {...given} />
}

/** A link to a page of ours that is what one does next, and looks it. */
export const ButtonLink = createLink(AnchorButton)
