import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { useChainTexts } from '../texts/use-chain-texts.ts'
import { useView } from '../view/use-view.ts'
import styles from './chain-line.module.css'
import { chainLinks, type ChainLinkOf } from './chain/chain-links.ts'
import { stepPage } from './chain/step-page.ts'
import { titleIn } from './chain/title-in.ts'
import { Moment } from './moment.tsx'
import { useAgencyNames } from './use-agency-names.ts'
import { useStateNames } from './use-state-names.ts'

/**
 * The chain that a thing stands in, as one line to walk along: what led to it, it, and what came of it. `of` is an id
 * or an entry's number. Nothing is shown of what stands alone, and before it is known.
 */
export function ChainLine({ of }: { readonly of: string | number }): ReactNode {
  const { texts } = useChainTexts()
  const { asOf } = useView()
  const { data } = useQuery(
    answerQuery('/api/chain/{id}', { id: String(of), ...(asOf === undefined ? {} : { asOf }) }),
  )
  const title = useId()
  const line = useRef<HTMLOListElement>(null)
  const links = chainLinks(data?.steps ?? [])
  useHereInSight(line, links.length)
  if (links.length < 2) return undefined
  return (
    <nav className={styles['chain']} aria-labelledby={title}>
      <header className={styles['head']}>
        <h2 id={title}>{texts.chain.title}</h2>
        <Link to="/chain/$id" params={{ id: String(of) }}>
          {texts.chain.whole}
        </Link>
      </header>
      <ol ref={line} className={styles['line']} onKeyDown={walk}>
        {links.map((link) => (
          <ChainPlace key={link.step.id} link={link} />
        ))}
      </ol>
      {data?.more === true ? <p className={styles['more']}>{texts.chain.more}</p> : undefined}
    </nav>
  )
}

function ChainPlace({ link: { step, count } }: { readonly link: ChainLinkOf }): ReactNode {
  const { texts, language } = useChainTexts()
  const agencyOf = useAgencyNames()
  const stateOf = useStateNames()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  const kind = kinds[step.kind] ?? step.kind
  const said = titleIn(step.title, language)
  const isHere = step.place === 'here'
  const by = step.derived
    ? [...(step.state === null ? [] : [stateOf(step.state)]), texts.chain.found].join(', ')
    : agencyOf(step.agency ?? undefined)
  return (
    <li className={styles['place']} data-place={step.place}>
      {isHere ? (
        <span className={styles['kind']} aria-current="step" tabIndex={-1}>
          {kind} <span className={styles['here']}>{texts.chain.here}</span>
        </span>
      ) : (
        <Link {...stepPage(step)} className={styles['kind']}>
          {kind}
        </Link>
      )}
      {said === undefined ? undefined : (
        <span className={styles['title']} lang={said.lang}>
          {said.said}
        </span>
      )}
      <span className={styles['facts']}>{count === 1 ? by : texts.chain.times(count)}</span>
      <span className={styles['facts']}>
        <Moment at={step.received} short />
      </span>
    </li>
  )
}

/** Where the line is longer than its place, it begins at what is here. */
function useHereInSight(line: RefObject<HTMLOListElement | null>, length: number): void {
  useEffect(() => {
    const here = line.current?.querySelector<HTMLElement>('[data-place="here"]')
    if (here === null || here === undefined) return
    line.current!.scrollLeft = here.offsetLeft - line.current!.offsetLeft - line.current!.clientWidth / 3
  }, [line, length])
}

const directions: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The arrow keys go from step to step, as Tab does. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const direction = directions[event.key]
  if (direction === undefined) return
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('a, [aria-current]')]
  const next = places[places.indexOf(document.activeElement as HTMLElement) + direction]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
