// Puts the lists into the page.

const part = (piece, name) => piece.querySelector(`[data-part=${name}]`)
const copy = id => document.getElementById(id).content.cloneNode(true)

/** Shows the sheets, with what was ticked here and is not sent yet; waits while somebody types a number. */
export function showSheets(place, lists, ticks) {
  const focused = document.activeElement
  if (focused?.type === 'number' && focused.value !== focused.defaultValue) {
    return
  }
  const open = [...place.querySelectorAll('details[open]')].map(details => details.id)
  const sessions = lists?.sessions ?? []
  const days = [...new Set(sessions.map(session => session.day))]
  const pieces = days.map(date => day(date, sessions.filter(session => session.day === date), lists.today, ticks))
  const back = place.contains(focused) && focused.id
  place.replaceChildren(...(lists && pieces.length === 0 ? [copy('none')] : pieces))
  open.map(id => document.getElementById(id)).forEach(details => details && (details.open = true))
  document.getElementById(back)?.focus()
}

/** The sheets of a day under its name; those of a day to come are folded away. */
function day(date, sessions, today, ticks) {
  const piece = copy(date > today ? 'later-day' : 'day')
  piece.firstElementChild.id = `day-${date}`
  part(piece, 'day').textContent = sessions[0].dayWords
  if (date === today) {
    part(piece, 'today').hidden = false
  }
  part(piece, 'sheets').append(...sessions.map(session => sheet(session, date > today, ticks)))
  return piece
}

/** later: whether the day is still to come, when nobody can have been there */
function sheet(session, later, ticks) {
  const piece = copy('sheet')
  part(piece, 'group').textContent = session.group
  part(piece, 'hours').textContent = session.hours
  part(piece, 'which').textContent = `${session.group}, ${session.when}`
  part(piece, 'address').href = session.address
  part(piece, 'nobody').hidden = session.people.length > 0 || session.headcount
  part(piece, 'later').hidden = !later
  part(piece, 'people').append(...session.people.map(person => row(session, person, later, ticks)))
  for (const words of piece.querySelectorAll('[data-counts]')) {
    words.hidden = (words.dataset.counts === 'everybody') !== Boolean(session.headcount)
  }
  const all = part(piece, 'all')
  all.id = `${session.id}-all`
  all.dataset.session = session.id
  part(piece, 'whose').textContent = session.group
  all.closest('p').hidden = later || unanswered(session, ticks).length === 0
  const waiting = of(ticks, session.id, undefined, 'guests')
  fill(part(piece, 'guests'), `${session.id}-guests`, waiting?.guests ?? session.guests, { session: session.id, matter: 'guests' })
  part(piece, 'guests').disabled = later
  tell(part(piece, 'guests-said'), waiting, session.guestsDiffer, session.guests !== null)
  return piece
}

/** Whom neither the server nor a tick on this device has an answer of. */
export const unanswered = (session, ticks) =>
  session.people.filter(person => !person.status && !of(ticks, session.id, person.id, 'status'))

/** The last thing that waits about a matter. */
const of = (ticks, session, person, matter) =>
  ticks.findLast(tick => tick.session === session && tick.person === person && tick[matter] !== undefined)

function row(session, person, later, ticks) {
  const piece = copy('person')
  const [waiting, late, leftEarly, signature] = ['status', 'late', 'leftEarly', 'signature']
    .map(matter => of(ticks, session.id, person.id, matter))
  const status = waiting?.status ?? person.status
  piece.querySelector('fieldset').disabled = later
  const name = `${session.id}-${person.id}`
  part(piece, 'name').textContent = person.name
  part(piece, 'allowed').append(...(person.pickUps ?? []).map(pickUp))
  part(piece, 'pick-ups').hidden = !person.pickUps?.length
  for (const input of piece.querySelectorAll('input[type=radio]')) {
    input.id = `${name}-${input.value}`
    input.name = name
    input.checked = input.value === status
    Object.assign(input.dataset, { session: session.id, person: person.id, matter: 'status' })
    input.nextElementSibling.htmlFor = input.id
  }
  const minutes = piece.querySelector('details')
  const about = { session: session.id, person: person.id }
  minutes.id = `${name}-minutes`
  const summary = minutes.querySelector('summary')
  summary.setAttribute('aria-label', `${summary.textContent.trim()}: ${person.name}`)
  minutes.hidden = status !== 'present'
  fill(part(piece, 'late'), `${name}-late`, late?.late ?? person.late, { ...about, matter: 'late' })
  fill(part(piece, 'leftEarly'), `${name}-early`, leftEarly?.leftEarly ?? person.leftEarly, { ...about, matter: 'leftEarly' })
  minutes.open = [...minutes.querySelectorAll('input')].some(input => Number(input.value) > 0)
  const sign = part(piece, 'sign')
  sign.id = `${name}-sign`
  Object.assign(sign.dataset, { ...about, name: person.name })
  part(piece, 'signer').textContent = person.name
  part(piece, 'signing').hidden = !session.signs || status !== 'present'
  part(piece, 'signed').hidden = !signature && !person.signed
  tell(piece, waiting ?? late ?? leftEarly ?? signature, person.differs, status)
  return piece
}

/** Who may pick a child up, with the number to call. */
function pickUp({ words, phone }) {
  const piece = copy('pick-up')
  part(piece, 'who').textContent = words
  if (phone) {
    Object.assign(part(piece, 'phone'), { textContent: phone, href: `tel:${phone.replace(/[^+0-9]/g, '')}`, hidden: false })
  }
  return piece
}

/** A number with its label, and its hint where it has one. */
function fill(input, id, number, about) {
  input.id = id
  input.defaultValue = number ?? ''
  Object.assign(input.dataset, about)
  const group = input.closest('.govuk-form-group')
  group.querySelector('label').htmlFor = id
  const hint = group.querySelector('.govuk-hint')
  if (hint) {
    hint.id = `${id}-hint`
    input.setAttribute('aria-describedby', hint.id)
  }
}

/** Shows whether it waits here, differs, or is on the server. */
function tell(piece, waiting, differs, said) {
  const state = waiting ? 'waiting' : differs ? 'differs' : said ? 'sent' : 'none'
  for (const tag of piece.querySelectorAll('[data-state]')) {
    tag.hidden = tag.dataset.state !== state
  }
}
