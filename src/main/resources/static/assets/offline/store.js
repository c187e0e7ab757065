// What stays on the device: lists of people for the day on which they came and three more, ticks until they are sent. Encrypted with a
// key that no script can read.
const NAME = 'attendance'
const MOST_DAYS = 3
const DAY = 24 * 60 * 60 * 1000

let opened

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      for (const store of ['device', 'lists', 'ticks']) {
        request.result.createObjectStore(store)
      }
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opened
}

/** Does something in one transaction; resolves when it is on the disk. */
async function within(stores, mode, work) {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, mode, { durability: 'strict' })
    let result
    work(transaction, value => { result = value })
    transaction.oncomplete = () => resolve(result)
    transaction.onabort = () => reject(transaction.error)
  })
}

/** The key and the name of this device, made once, also when two pages ask at the same time. */
async function device() {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const fresh = { key, id: crypto.randomUUID() }
  return within(['device'], 'readwrite', (transaction, give) => {
    const store = transaction.objectStore('device')
    store.get('this').onsuccess = ({ target }) => {
      give(target.result ?? fresh)
      if (!target.result) {
        store.put(fresh, 'this')
      }
    }
  })
}

export const deviceId = async () => (await device()).id

async function encrypt(value) {
  const { key } = await device()
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) }
}

async function decrypt({ iv, bytes }) {
  const { key } = await device()
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes)))
}

export async function keepLists(lists) {
  const kept = { at: Date.now(), ...await encrypt(lists) }
  await within(['lists'], 'readwrite', transaction => transaction.objectStore('lists').put(kept, 'lists'))
}

/** Which day of the device's calendar it is, as a number: those of a week in which clocks are changed follow each other, too. */
function dayOf(moment) {
  const time = new Date(moment)
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / DAY
}

/**
 * The lists, unless they are too old; old ones are forgotten, and so is what comes from a clock that was set back for days. Their day is
 * the server's when they came, and as many days later as passed here since.
 */
export async function lists() {
  const kept = await within(['lists'], 'readonly', (transaction, give) => {
    transaction.objectStore('lists').get('lists').onsuccess = ({ target }) => give(target.result)
  })
  const passed = kept && dayOf(Date.now()) - dayOf(kept.at)
  if (kept && Math.abs(passed) > MOST_DAYS) {
    await forgetLists()
    return undefined
  }
  const lists = kept && await decrypt(kept)
  // Those that came before lists carried a day are fetched anew.
  return lists?.today && { ...lists, today: later(lists.today, Math.max(passed, 0)) }
}

/** The date so many days later, both as 2019-05-15. */
const later = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

export async function forgetLists() {
  await within(['lists'], 'readwrite', transaction => transaction.objectStore('lists').clear())
}

/** The same on a device that may never have kept any. */
export async function forgetListsIfAny() {
  if ((await indexedDB.databases()).some(database => database.name === NAME)) {
    await forgetLists()
  }
}

/** Keeps a tick with the next number of this device, both or neither. */
export async function keepTick(tick) {
  const id = crypto.randomUUID()
  const kept = await encrypt({ ...tick, id, clock: new Date().toISOString() })
  await within(['device', 'ticks'], 'readwrite', transaction => {
    const device = transaction.objectStore('device')
    device.get('counter').onsuccess = ({ target }) => {
      const counter = (target.result ?? 0) + 1
      device.put(counter, 'counter')
      transaction.objectStore('ticks').put({ counter, ...kept }, id)
    }
  })
}

/** All ticks that are not known to be on the server, in the order in which they were made. */
export async function ticks() {
  const kept = await within(['ticks'], 'readonly', (transaction, give) => {
    transaction.objectStore('ticks').getAll().onsuccess = ({ target }) => give(target.result)
  })
  const read = kept.map(async one => ({ ...await decrypt(one), counter: one.counter }))
  return (await Promise.all(read)).sort((one, other) => one.counter - other.counter)
}

export async function dropTicks(ids) {
  await within(['ticks'], 'readwrite', transaction => ids.forEach(id => transaction.objectStore('ticks').delete(id)))
}
