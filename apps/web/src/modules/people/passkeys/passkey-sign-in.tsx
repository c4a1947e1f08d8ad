import { Button } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Field } from '../../../design/field.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'
import { PasskeyError } from './passkey-error.tsx'
import { PasskeyHindrance, usePasskeyHindrance } from './passkey-hindrance.tsx'
import { offersPasskeys, signInWithPasskey } from './passkey-steps.ts'

type Given = { readonly onSignedIn: () => void }

/** Signs in by one button, or by the browser's own offer in a field where it makes one. */
export function PasskeySignIn({ onSignedIn }: Given): ReactNode {
  const { texts } = useLanguage()
  const { isDoing, error, run } = useDoing()
  const hindrance = usePasskeyHindrance()
  const words = texts.people.signIn.passkey
  const signIn = async (): Promise<void> => {
    if (await run(() => signInWithPasskey())) onSignedIn()
  }
  return (
    <Card title={words.title}>
      <p className={styles['soft']}>{words.hint}</p>
      <PasskeyHindrance />
      <PasskeyError error={error} />
      {hindrance === undefined ? (
        <>
          <div>
            <Button loading={isDoing} onClick={() => void signIn()}>
              {words.button}
            </Button>
          </div>
          <OfferedPasskeys onSignedIn={onSignedIn} />
        </>
      ) : undefined}
    </Card>
  )
}

/** The browser offers its passkeys where this field is; one that cannot shows nothing of it. */
function OfferedPasskeys({ onSignedIn }: Given): ReactNode {
  const { texts } = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const signedIn = useRef(onSignedIn)
  useEffect(() => {
    const offer = async (): Promise<void> => {
      if (!(await offersPasskeys()) || frame.current === null) return
      frame.current.hidden = false
      await signInWithPasskey(true)
      signedIn.current()
    }
    // The button begins a request of its own, which ends this one; whoever leaves the page does, too.
    void offer().catch(() => undefined)
  }, [])
  const words = texts.people.signIn.passkey
  return (
    <div ref={frame} hidden className={styles['offered']}>
      <Field label={words.account} hint={words.accountHint} isOptional>
        {(control) => <input {...control} type="text" autoComplete="username webauthn" />}
      </Field>
    </div>
  )
}
