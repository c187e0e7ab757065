// Sends ticks and fetches lists. A tick leaves the device only when the server says that it has it, so a lost answer loses nothing.
import * as store from './store.js'

const MOST = 200
const PATIENCE = 20000

/** Answers of the server; undefined when it says that nobody is signed in here, or that the account is closed. */
async function ask(address, options = {}) {
  const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE), ...options })
  if (answer.type === 'opaqueredirect' || [401, 403].includes(answer.status)) {
    return undefined
  }
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`)
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
 * Brings the device and the server together. Says what the state is then: sent, signed-out, no-network, refused; and of refused
 * ticks which and why.
 *
 * discard: ids of refused ticks that leave the device also when they are refused again
 */
export async function sync(addresses, discard = []) {
  let lists
  const refused = {}
  try {
    lists = await fetchLists(addresses.lists)
    if (!lists) {
      return { state: 'signed-out' }
    }
    const own = (await store.ticks()).filter(tick => tick.account === lists.account)
    for (let from = 0; from < own.length; from += MOST) {
      const answer = await send(addresses.ticks, lists, own.slice(from, from + MOST), discard)
      if (!answer) {
        await store.forgetLists()
        return { state: 'signed-out' }
      }
      await store.dropTicks([...answer.taken, ...answer.discarded])
      Object.assign(refused, answer.refused)
    }
    if (own.length > 0 && !await fetchLists(addresses.lists)) {
      return { state: 'signed-out' }
    }
  } catch {
    return { state: 'no-network' }
  }
  const ids = Object.keys(refused)
  return ids.length > 0 ? { state: 'refused', ids, why: [...new Set(Object.values(refused))].join(' ') } : { state: 'sent' }
}

async function send(address, lists, batch, discard) {
  const ticks = batch.map(({ account, ...tick }) => tick)
  return ask(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [lists.csrfHeader]: lists.csrfToken },
    body: JSON.stringify({ device: await store.deviceId(), clock: new Date().toISOString(), discard, ticks }),
  })
}
