// Shows ticks that the server did not take: of whom, what they say and of which session, so that nobody has to remember.
import * as store from './store.js'

const place = document.getElementById('refused')
const part = (piece, name) => piece.querySelector(`[data-part=${name}]`)
const copy = id => document.getElementById(id).content.cloneNode(true)
const label = piece => (piece.querySelector('.mors-answers__full') ?? piece).textContent.trim()
const MATTERS = ['status', 'late', 'leftEarly', 'guests', 'signature']

/** sessions: what the server says of those that it knows */
export function showRefused(lists, ticks, sessions) {
  const ids = [...new Set(ticks.map(tick => tick.session))]
  const fresh = document.createElement('div')
  fresh.append(...ids.map(id => session(id, lists, ticks.filter(tick => tick.session === id), sessions[id])))
  // What is the same stays, and with it the focus on its button.
  if (fresh.innerHTML !== place.innerHTML) {
    place.replaceChildren(...fresh.childNodes)
  }
}

function session(id, lists, ticks, told) {
  const piece = copy('refused-session')
  const known = lists?.sessions.find(one => one.id === id)
  part(piece, 'session').textContent = told?.words ?? (known ? `${known.group}, ${known.when}` : place.dataset.gone)
  part(piece, 'ticks').append(...ticks.map(tick => {
    const line = document.createElement('li')
    const name = told?.names[tick.person] ?? known?.people.find(one => one.id === tick.person)?.name ?? place.dataset.somebody
    line.textContent = [tick.person && name, said(tick)].filter(Boolean).join(': ')
    return line
  }))
  // Onto a list that is here, so that it says what the device knew of it.
  const move = part(piece, 'move')
  move.hidden = !lists?.sessions.some(one => one.id === told?.movedTo)
  Object.assign(move.dataset, { from: id, to: told?.movedTo ?? '' })
  part(piece, 'to').textContent = told?.movedWords ?? ''
  return piece
}

/** In the words of the list itself. */
function said(tick) {
  const person = document.getElementById('person').content
  if (tick.status) {
    return label(person.querySelector(`input[value=${tick.status}]`).nextElementSibling)
  }
  const [matter] = MATTERS.filter(one => tick[one] !== undefined)
  return matter === 'signature' ? place.dataset.signature : `${matter === 'guests' ? place.dataset.guests
    : label(part(person, matter).closest('.govuk-form-group').querySelector('label'))}: ${tick[matter]}`
}

/** Makes them ticks of the session that theirs became; each leaves only once it is kept there. */
export async function moveTicks(lists, ticks, to) {
  const { version } = lists.sessions.find(one => one.id === to)
  for (const { id, counter, clock, ...tick } of ticks) {
    await store.keepTick({ ...tick, session: to, seen: version })
    await store.dropTicks([id])
  }
}
