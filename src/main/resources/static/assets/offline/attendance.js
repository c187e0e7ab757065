// Attendance with or without a network: every tick is kept on the device first, and sent when that is possible.
import * as store from './store.js'
import { sync } from './sync.js'
import { moveTicks, showRefused } from './refused.js'
import { showSheets, unanswered } from './sheets.js'
import { askToSign } from './sign.js'

const KEPT = 'attendance'
const AGAIN = 30000

const page = document.getElementById('offline')
const says = document.getElementById('state')
const signIn = document.getElementById('sign-in')
const sheets = document.getElementById('sheets')
const discard = document.getElementById('discard')
const askDiscard = document.getElementById('discard-ask')
const sureDiscard = document.getElementById('discard-sure')

let last = { state: 'sending' }
let running
let keeping = Promise.resolve()

/** Shows what the device knows, and says the state where it changed: screen readers speak it. */
async function show() {
  const [lists, ticks] = [await store.lists(), await store.ticks()]
  const own = lists ? ticks.filter(tick => tick.account === lists.account) : ticks
  showSheets(sheets, lists, own)
  showRefused(lists, own.filter(tick => last.ids?.includes(tick.id)), last.sessions)
  const text = sentences(own.length, ticks.length - own.length).join(' ')
  if (says.textContent !== text) {
    says.textContent = text
  }
  signIn.hidden = last.state !== 'signed-out'
  discard.hidden = last.state !== 'refused'
  if (discard.hidden) {
    sureDiscard.hidden = true
    askDiscard.hidden = false
  }
  page.dataset.state = last.state
}

function sentences(own, others) {
  const waiting = own > 0 && page.dataset.waiting
  const said = {
    'sent': [waiting || page.dataset.sent],
    'sending': [page.dataset.sending],
    'no-network': [page.dataset.noNetwork, waiting],
    'server-error': [page.dataset.serverError, waiting],
    'signed-out': [page.dataset.signedOut],
    'refused': [page.dataset.refused.replace('{why}', last.why)],
  }[last.state]
  const foreign = others > 0 && page.dataset.others.replace('{count}', others)
  return [...said.filter(Boolean).map(text => text.replace('{count}', own)), foreign].filter(Boolean)
}

/** One sending at a time, also of several pages; whoever asks meanwhile gets another one afterwards. */
function send(discarded) {
  running = (running ?? Promise.resolve()).then(() => navigator.locks.request(KEPT, async () => {
    last = await sync(page.dataset, discarded)
    await show()
  }))
  return running
}

/** Asks before refused ticks leave the device: those that are refused now, and none that are made meanwhile. */
function ask() {
  sureDiscard.dataset.ids = last.ids.join(' ')
  document.getElementById('discard-question').textContent = page.dataset.discard.replace('{count}', last.ids.length)
  turn(true)
  document.getElementById('discard-no').focus()
}

function turn(asked) {
  sureDiscard.hidden = !asked
  askDiscard.hidden = asked
}

async function discardRefused() {
  await send(sureDiscard.dataset.ids.split(' '))
  turn(false)
  says.focus()
}

function keepRefused() {
  turn(false)
  askDiscard.focus()
}

/** Takes refused ticks of a session that was moved to its new time, and sends them. */
async function move({ target }) {
  const { from, to } = target.closest('[data-part=move]')?.dataset ?? {}
  const lists = to && await store.lists()
  if (lists?.sessions.some(one => one.id === to)) {
    const refused = (await store.ticks()).filter(tick => tick.session === from && last.ids.includes(tick.id))
    keeping = keeping.then(() => moveTicks(lists, refused, to)).catch(sayUnsupported)
    await keeping
    await show()
    await send()
    says.focus()
  }
}

/** Keeps ticks in the order in which they were made, and sends them. */
async function tick({ target }) {
  const { session, person, matter } = target.dataset
  // A number that is taken away again means none; one that cannot be read is also empty, but not valid.
  if (!target.checkValidity() || target.value === '' && target.defaultValue === '') {
    target.reportValidity()
    return
  }
  target.defaultValue = target.value
  await say(session, { person, [matter]: matter === 'status' ? target.value : Number(target.value) })
}

async function say(session, ...said) {
  keeping = said.reduce((before, one) => before.then(() => keep(session, one)), keeping).catch(sayUnsupported)
  await keeping
  await show()
  await send()
}

/** Ticks as present whoever has no answer yet; then the button is gone, and the state says how many wait. */
async function tickAll({ target }) {
  const { session } = target.closest('[data-part=all]')?.dataset ?? {}
  const lists = session && await store.lists()
  const sheet = lists?.sessions.find(one => one.id === session)
  if (sheet) {
    const own = (await store.ticks()).filter(tick => tick.account === lists.account)
    says.focus({ preventScroll: true })
    await say(session, ...unanswered(sheet, own).map(person => ({ person: person.id, status: 'present' })))
  }
}

/** Lets somebody sign; afterwards the focus is where it was, on the list that was put in anew. */
async function sign({ target }) {
  const button = target.closest('[data-part=sign]')
  if (!button) {
    return
  }
  const { session, person, name } = button.dataset
  const signature = await askToSign(name)
  if (signature) {
    await say(session, { person, signature })
  }
  document.getElementById(button.id)?.focus()
}

async function keep(session, said) {
  const lists = await store.lists()
  const sheet = lists?.sessions.find(one => one.id === session)
  if (sheet) {
    await store.keepTick({ account: lists.account, session, ...said, seen: sheet.version })
  }
}

/** Where nothing can be kept, the page does not let people tick as if it were. */
function sayUnsupported() {
  page.hidden = true
  document.getElementById('unsupported').hidden = false
}

/** Keeps the page itself, with everything that it is made of, for when there is no network. */
async function keepPage() {
  await navigator.serviceWorker.register('/attendance-worker.js', { scope: page.dataset.scope })
  const parts = performance.getEntriesByType('resource').map(part => new URL(part.name))
    .filter(part => part.origin === location.origin && /^\/(assets|fonts)\//.test(part.pathname)).map(part => part.href)
  const cache = await caches.open(KEPT)
  await cache.addAll([...new Set(parts)])
  const answer = await fetch(page.dataset.scope, { redirect: 'error' })
  if (answer.ok) {
    await cache.put(page.dataset.scope, answer)
    const outdated = (await cache.keys()).filter(({ url }) => !parts.includes(url) && !url.endsWith(page.dataset.scope))
    await Promise.all(outdated.map(request => cache.delete(request)))
  }
}

if (navigator.serviceWorker && navigator.locks && window.indexedDB && window.crypto?.subtle) {
  page.hidden = false
  sheets.addEventListener('change', tick)
  sheets.addEventListener('click', sign)
  sheets.addEventListener('click', tickAll)
  document.getElementById('send').addEventListener('click', () => send())
  addEventListener('online', () => send())
  document.getElementById('refused').addEventListener('click', move)
  askDiscard.addEventListener('click', ask)
  document.getElementById('discard-yes').addEventListener('click', discardRefused)
  document.getElementById('discard-no').addEventListener('click', keepRefused)
  setInterval(async () => (await store.ticks()).length > 0 && send(), AGAIN)
  await show()
  await send()
  await keepPage().catch(() => undefined)
  page.dataset.kept = 'true'
} else {
  sayUnsupported()
}
