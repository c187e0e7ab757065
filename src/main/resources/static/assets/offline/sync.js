// Sends ticks and fetches lists. A tick leaves the device only when the server says that it has it, so a lost answer loses nothing.
import * as store from './store.js'

const MOST = 200
const PATIENCE = 20000

class AnsweredBadly extends Error {
  constructor(status) {
    super(`answered ${status}`)
    this.status = status
  }
}

/** Answers of the server; undefined when it says that nobody is signed in here, or that the account is closed. */
async function ask(address, options = {}) {
  const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE), ...options })
  if (answer.type === 'opaqueredirect' || [401, 403].includes(answer.status)) {
    return undefined
  }
  if (!answer.ok) {
    throw new AnsweredBadly(answer.status)
  }
  return answer.json()
}

async function fetchLists(address) {
  const lists = await ask(address)
  if (lists) {
    await store.keepLists(lists)
  } else {
    await store.forgetLists()
  }
  return lists
}

/**
 * Brings the device and the server together. Says what the state is then: sent, signed-out, no-network, server-error, refused; and
 * of refused ticks which and why, and what the server says of their sessions.
 *
 * discard: ids of refused ticks that leave the device also when they are refused again
 */
export async function sync(addresses, discard = []) {
  let lists
  const refused = {}
  const sessions = {}
  try {
    lists = await fetchLists(addresses.lists)
    if (!lists) {
      return { state: 'signed-out' }
    }
    const own = (await store.ticks()).filter(tick => tick.account === lists.account)
    for (let from = 0; from < own.length; from += MOST) {
      const answer = await sendParts(addresses, lists, own.slice(from, from + MOST), discard)
      if (!answer) {
        await store.forgetLists()
        return { state: 'signed-out' }
      }
      await store.dropTicks([...answer.taken, ...answer.discarded])
      Object.assign(refused, answer.refused)
      Object.assign(sessions, answer.sessions)
    }
    if (own.length > 0 && !await fetchLists(addresses.lists)) {
      return { state: 'signed-out' }
    }
  } catch (failure) {
    return { state: failure instanceof AnsweredBadly ? 'server-error' : 'no-network' }
  }
  const ids = Object.keys(refused)
  return ids.length > 0 ? { state: 'refused', ids, sessions, why: [...new Set(Object.values(refused))].join(' ') } : { state: 'sent' }
}

/** Sends a batch; what the server cannot read is found by halves, so that one tick keeps no other from going. */
async function sendParts(addresses, lists, batch, discard) {
  try {
    return await send(addresses.ticks, lists, batch, discard)
  } catch (failure) {
    if (failure.status !== 400) {
      throw failure
    }
    if (batch.length === 1) {
      const [{ id }] = batch
      return discard.includes(id)
        ? { taken: [], discarded: [id], refused: {}, sessions: {} }
        : { taken: [], discarded: [], refused: { [id]: addresses.unreadable }, sessions: {} }
    }
    const half = Math.ceil(batch.length / 2)
    const first = await sendParts(addresses, lists, batch.slice(0, half), discard)
    const second = first && await sendParts(addresses, lists, batch.slice(half), discard)
    return second && {
      taken: [...first.taken, ...second.taken],
      discarded: [...first.discarded, ...second.discarded],
      refused: { ...first.refused, ...second.refused },
      sessions: { ...first.sessions, ...second.sessions },
    }
  }
}

async function send(address, lists, batch, discard) {
  const ticks = batch.map(({ account, ...tick }) => tick)
  return ask(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [lists.csrfHeader]: lists.csrfToken },
    body: JSON.stringify({ device: await store.deviceId(), clock: new Date().toISOString(), discard, ticks }),
  })
}
