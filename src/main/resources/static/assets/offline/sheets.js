// Puts the lists into the page.

const part = (piece, name) => piece.querySelector(`[data-part=${name}]`)
const copy = id => document.getElementById(id).content.cloneNode(true)

/** Shows the sheets, with what was ticked here and is not sent yet. */
export function showSheets(place, lists, ticks) {
  const focused = document.activeElement?.id
  const sheets = lists?.sessions.map(session => sheet(session, ticks)) ?? []
  place.replaceChildren(...(lists && sheets.length === 0 ? [copy('none')] : sheets))
  document.getElementById(focused)?.focus()
}

function sheet(session, ticks) {
  const piece = copy('sheet')
  part(piece, 'group').textContent = session.group
  part(piece, 'when').textContent = session.when
  part(piece, 'which').textContent = `${session.group}, ${session.when}`
  part(piece, 'address').href = session.address
  part(piece, 'nobody').hidden = session.people.length > 0
  part(piece, 'later').hidden = !isLater(session)
  part(piece, 'people').append(...session.people.map(person => row(session, person, ticks)))
  return piece
}

/** Whether the session's day is still to come, by this device's calendar: nobody can have been there. */
function isLater(session) {
  const today = new Date()
  today.setHours(23, 59, 59)
  return new Date(`${session.day}T00:00`) > today
}

function row(session, person, ticks) {
  const piece = copy('person')
  const waiting = ticks.findLast(tick => tick.session === session.id && tick.person === person.id)
  const status = waiting?.status ?? person.status
  piece.querySelector('fieldset').disabled = isLater(session)
  const name = `${session.id}-${person.id}`
  part(piece, 'name').textContent = person.name
  for (const input of piece.querySelectorAll('input')) {
    input.id = `${name}-${input.value}`
    input.name = name
    input.checked = input.value === status
    Object.assign(input.dataset, { session: session.id, person: person.id })
    input.nextElementSibling.htmlFor = input.id
  }
  const state = waiting ? 'waiting' : person.differs ? 'differs' : status ? 'sent' : 'none'
  for (const tag of piece.querySelectorAll('[data-state]')) {
    tag.hidden = tag.dataset.state !== state
  }
  return piece
}
