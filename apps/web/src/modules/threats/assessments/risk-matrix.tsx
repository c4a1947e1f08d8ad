import { consequences, likelihoods, riskOf, type Consequence, type Likelihood } from '@concert/statement'
import type { ReactNode } from 'react'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import type { Risk } from './assessment-form.ts'

type Given = {
  readonly likelihood: Likelihood | undefined
  readonly consequence: Consequence | undefined
  readonly risk: Risk['risk'] | undefined
  readonly isLive?: boolean
}

/** The matrix of likelihood and consequences, with the place where they meet marked by a frame and by word. */
export function RiskMatrix({ likelihood, consequence, risk, isLive = false }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const { levels, sides, risks, matrix, level, open } = texts.threats.risk
  return (
    <div className={styles['matrixFrame']}>
      <p {...(isLive ? { role: 'status' } : {})}>
        {level}: <strong>{risk === undefined ? open : risks[risk]}</strong>
      </p>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={matrix}>
        <table className={styles['matrix']}>
          <caption className="visually-hidden">{matrix}</caption>
          <thead>
            <tr>
              <td>
                {sides.likelihood} \ {sides.consequences}
              </td>
              {consequences.map((one) => (
                <th key={one} scope="col" data-chosen={one === consequence}>
                  {levels.consequences[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {likelihoods.toReversed().map((row) => (
              <tr key={row}>
                <th scope="row" data-chosen={row === likelihood}>
                  {levels.likelihood[row]}
                </th>
                {consequences.map((one) => (
                  <td
                    key={one}
                    data-risk={riskOf(row, one)}
                    {...(row === likelihood && one === consequence
                      ? { 'aria-current': 'true' as const }
                      : {})}
                  >
                    {risks[riskOf(row, one)]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
