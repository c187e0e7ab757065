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
  const sheets = lists?.sessions.map(session => sheet(session, ticks)) ?? []
  place.replaceChildren(...(lists && sheets.length === 0 ? [copy('none')] : sheets))
  open.map(id => document.getElementById(id)).forEach(details => details && (details.open = true))
  document.getElementById(focused?.id)?.focus()
}

function sheet(session, ticks) {
  const piece = copy('sheet')
  part(piece, 'group').textContent = session.group
  part(piece, 'when').textContent = session.when
  part(piece, 'which').textContent = `${session.group}, ${session.when}`
  part(piece, 'address').href = session.address
  part(piece, 'nobody').hidden = session.people.length > 0 || session.headcount
  part(piece, 'later').hidden = !isLater(session)
  part(piece, 'people').append(...session.people.map(person => row(session, person, ticks)))
  for (const words of piece.querySelectorAll('[data-counts]')) {
    words.hidden = (words.dataset.counts === 'everybody') !== Boolean(session.headcount)
  }
  const waiting = of(ticks, session.id, undefined, 'guests')
  fill(part(piece, 'guests'), `${session.id}-guests`, waiting?.guests ?? session.guests, { session: session.id, matter: 'guests' })
  part(piece, 'guests').disabled = isLater(session)
  tell(part(piece, 'guests-said'), waiting, session.guestsDiffer, session.guests !== null)
  return piece
}

/** The last thing that waits about a matter. */
const of = (ticks, session, person, matter) =>
  ticks.findLast(tick => tick.session === session && tick.person === person && tick[matter] !== undefined)

/** Whether the session's day is still to come, by this device's calendar: nobody can have been there. */
function isLater(session) {
  const today = new Date()
  today.setHours(23, 59, 59)
  return new Date(`${session.day}T00:00`) > today
}

function row(session, person, ticks) {
  const piece = copy('person')
  const [waiting, late, leftEarly, signature] = ['status', 'late', 'leftEarly', 'signature']
    .map(matter => of(ticks, session.id, person.id, matter))
  const status = waiting?.status ?? person.status
  piece.querySelector('fieldset').disabled = isLater(session)
  const name = `${session.id}-${person.id}`
  part(piece, 'name').textContent = person.name
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
