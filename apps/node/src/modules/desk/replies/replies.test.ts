import type { ProposalAnswer } from '@concert/api'
import { createTransport, type SendMailOptions } from 'nodemailer'
import assert from 'node:assert/strict'
import { createServer, connect, type AddressInfo } from 'node:net'
import { before, describe, test } from 'node:test'
import PostalMime, { type Email } from 'postal-mime'
import { enrol, say } from '../../../testing/speaking.ts'
import { proposal, readyProposal, silence, silenceBreak } from '../../../testing/proposals.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../../../testing/test-node.ts'
import { openTestSmtp, type TestSmtp } from '../../../testing/test-smtp.ts'
import { until } from '../../../testing/until.ts'

const office = 'day@chn-moh.example'
const expires = '2020-05-02T06:00:00.000Z'

let at: TestNode
let smtp: TestSmtp
let port: number
let number = 0
before(async () => {
  smtp = await openTestSmtp()
  port = await freePort()
  at = await openTestNode({ replies: { host: '127.0.0.1', port, domain: 'replies.example' } })
  await at.inject({
    method: 'PUT',
    url: '/api/threats/delivery/smtp',
    headers: bearer(await at.token('administer')),
    payload: { host: '127.0.0.1', port: smtp.port, security: 'none', from: 'desk@sco.example' },
  })
  for (const agency of ['chn-moh', 'rus-moh']) {
    const rest = { email: null, reminders: true, notices: true, replies: true, digest: false }
    await at.inject({
      method: 'PUT',
      url: `/api/desk/settings?agency=${agency}`,
      headers: bearer(await at.token('administer')),
      payload: { zone: 'UTC', languages: ['en', 'ru'], ...rest },
    })
    await say(at, {
      by: secretariat,
      kind: 'directory.focal-point',
      body: {
        state: agency.slice(0, 3).toUpperCase(),
        agency,
        office: { en: 'Duty officer' },
        officeEmail: `day@${agency}.example`,
      },
    })
  }
})

describe('an answer to a mail on a silence', () => {
  test('breaks it: signed with the agency’s key, received when the node takes it, its first lines the reason', async () => {
    const { address, id } = await putSilence()
    await reply(address, { text: 'Article 2 needs a date.\n\nOn Wed, Concert wrote:\n> Proposal 1' })
    const answer = await mailOf((mail) => mail.subject === 'The silence is broken', office)
    assert.match(answer.text!, /is in the record[^]*Умолчание нарушено/)
    const { silences } = await proposalOf(id)
    const [broke] = silences[0]!.breaks
    assert.equal(silences[0]!.standing, 'broken')
    assert.deepEqual(
      [broke!.agency, broke!.reason, broke!.receivedBy, broke!.received],
      ['chn-moh', 'Article 2 needs a date.', 'e-mail', at.node.clock.now()],
    )
    await mailOf(({ subject }) => subject!.startsWith('China has broken the silence'), 'day@rus-moh.example')
  })

  test('sent once more by a mail server says it once, and tells the same', async () => {
    const { address, id } = await putSilence()
    for (let times = 0; times < 2; times++)
      await reply(address, { text: 'Too soon.', messageId: '<again@chn-moh.example>' })
    await mailOf(({ subject }) => subject === 'The silence is broken', office)
    assert.equal((await proposalOf(id)).silences[0]!.breaks.length, 1)
  })

  test('in HTML alone breaks it too', async () => {
    const { address, id } = await putSilence()
    await reply(address, { html: '<p>Too <b>soon</b>.</p><blockquote>Proposal</blockquote>' })
    assert.equal((await proposalOf(id)).silences[0]!.breaks[0]!.reason, 'Too soon.')
  })

  test('that is empty, or comes from elsewhere, breaks nothing, and its office is told why', async () => {
    const { address, id } = await putSilence()
    await reply(address, { text: '> Proposal' })
    await mailOf(({ text }) => /holds no words above the quoted text/.test(text!), office)
    await reply(address, { text: 'Stop it.', from: 'somebody@elsewhere.example' })
    const told = await mailOf(({ text }) => /came from somebody@elsewhere\.example/.test(text!), office)
    assert.match(told.text!, /пришёл с адреса somebody@elsewhere\.example/)
    assert.ok(smtp.taken.every(({ to }) => to.every((one) => !one.includes('elsewhere'))))
    assert.equal((await proposalOf(id)).silences[0]!.standing, 'running')
  })

  test('that a machine wrote breaks nothing, and is not answered', async () => {
    const { address, id } = await putSilence()
    const toAll = ({ subject }: Email): boolean => subject === `Proposal ${number} is under silence`
    await mailOf(toAll, 'day@rus-moh.example')
    smtp.taken.splice(0)
    await reply(address, { text: 'I am away.', headers: { 'auto-submitted': 'auto-replied' } })
    await reply(address, { text: 'Failed.', envelope: { from: '', to: address } })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    assert.equal(smtp.taken.length, 0)
    assert.equal((await proposalOf(id)).silences[0]!.standing, 'running')
  })

  test('at the very instant of expiry is too late, and its office is told both instants', async () => {
    const { address, id } = await putSilence()
    at.setClock(expires)
    await reply(address, { text: 'Too soon.' })
    const answer = await mailOf(({ subject }) => subject === 'Your answer has not broken the silence', office)
    assert.match(answer.text!, new RegExp(`record: Cannot take proposals.break: .* expired at ${expires}`))
    assert.match(answer.text!, new RegExp(`Он не занесён в реестр. Срок умолчания истёк ${expires}`))
    assert.equal((await proposalOf(id)).silences[0]!.standing, 'passed')
  })
})

describe('the inlet', () => {
  test('takes an address that is for one silence and one agency, whatever its case, and no other', async () => {
    const { address } = await putSilence('2020-05-09T06:00:00.000Z')
    const [local, domain] = address.split('@') as [string, string]
    const wrong = [
      `${local.slice(0, -1)}${local.endsWith('0') ? '1' : '0'}@${domain}`,
      `silence-@${domain}`,
      `postmaster@${domain}`,
    ]
    for (const to of wrong) await assert.rejects(reply(to, { text: 'No.' }), /550/)
    await reply(address.toUpperCase(), { text: '> nothing' })
  })

  test('is given to each agency alone, and to none whose key is elsewhere', async () => {
    await enrol(at, 'rus-moh')
    const { address } = await putSilence('2020-05-10T06:00:00.000Z')
    const russia = await mailOf(
      ({ subject }) => subject!.includes(`Proposal ${number} is under silence`),
      'day@rus-moh.example',
    )
    assert.notEqual(russia.replyTo?.[0]?.address, address)
  })

  test('takes no more than a megabyte, and a client that talks nonsense ends nothing', async () => {
    const { address, id } = await putSilence('2020-05-11T06:00:00.000Z')
    await assert.rejects(reply(address, { text: 'a'.repeat(1_200_000) }), /552/)
    await nonsense()
    await reply(address, { text: 'Still too soon.' })
    assert.equal((await proposalOf(id)).silences[0]!.breaks[0]!.reason, 'Still too soon.')
  })

  test('a silence that another has broken takes one more objection from it, as from the page', async () => {
    const { address, id, put } = await putSilence('2020-05-12T06:00:00.000Z')
    await say(at, silenceBreak(put, 'kaz-moh'))
    await reply(address, { text: 'We object too.' })
    assert.equal((await proposalOf(id)).silences[0]!.breaks.length, 2)
  })
})

/** Another proposal under silence; answers the address that the office in China is told to answer at. */
async function putSilence(until = expires): Promise<{ address: string; id: string; put: string }> {
  const id = await readyProposal(at, proposal({ number: ++number }))
  const put = (await say(at, silence(id, until))).statement
  const told = await mailOf(({ subject }) => subject === `Proposal ${number} is under silence`, office)
  const address = told.replyTo![0]!.address!
  assert.match(address, /^silence-[0-9a-f]{40}@replies\.example$/)
  assert.match(told.text!, /answer this mail before it expires/)
  return { address, id, put }
}

async function proposalOf(id: string): Promise<ProposalAnswer['proposal']> {
  return (await at.get<ProposalAnswer>(`/api/proposals/${id}`, await at.token('read', secretariat))).proposal
}

async function reply(to: string, mail: SendMailOptions): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  try {
    await transport.sendMail({ from: office, subject: 'Re: Proposal', ...mail, to })
  } finally {
    transport.close()
  }
}

/** The mail to an address that is looked for; those before it are let be. */
async function mailOf(isIt: (mail: Email) => boolean, address: string): Promise<Email> {
  let found: Email | undefined
  await until(async () => {
    for (const { to, raw } of smtp.taken) {
      if (!to.includes(address)) continue
      const mail = await PostalMime.parse(raw)
      if (isIt(mail)) found ??= mail
    }
    return found !== undefined
  })
  return found!
}

function nonsense(): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(`${'\u0000x'.repeat(5_000)}\r\nDATA\r\n.\r\n`))
    socket.on('data', () => undefined)
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: free } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return free
}
