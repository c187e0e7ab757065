// Moves sessions in the grid of a week: by mouse, by finger on the handle, and by arrow keys. It only chooses the time; the form that
// it leads to asks for the reason, shows what stands in the way and moves. Without this script its link leads there as well.

// The explanation appears once it is true.
document.body.classList.add('mors-moves')

const START = 6
const EDGE = 60
let drag = null
let aim = null

const grid = () => document.querySelector('[data-week]')

function cellOf(element) {
  return element?.closest?.('.mors-hours__cell') ?? null
}

/** The hour of a cell, with the minutes at which the session began before. */
function timeIn(cell, session) {
  return cell.dataset.hour.padStart(2, '0') + session.dataset.from.slice(2, 5)
}

function mark(cell) {
  document.querySelectorAll('.mors-hours__cell--aim').forEach(one => one.classList.remove('mors-hours__cell--aim'))
  cell?.classList.add('mors-hours__cell--aim')
}

function say(words) {
  const spoken = document.getElementById('spoken')
  if (spoken) {
    spoken.textContent = words
  }
}

function go(session, cell) {
  const address = new URL(session.querySelector('[data-move]').href)
  address.searchParams.set('dzien', cell.dataset.day)
  address.searchParams.set('od', timeIn(cell, session))
  location.assign(address)
}

function stop() {
  drag?.ghost?.remove()
  drag?.session.classList.remove('mors-hours__session--moving')
  drag = null
  aim = null
  mark(null)
}

document.addEventListener('pointerdown', event => {
  const session = event.target.closest?.('.mors-hours [data-from]')
  const byFinger = event.pointerType !== 'mouse'
  if (session && event.button === 0 && (!byFinger || event.target.closest('[data-move]'))) {
    stop()
    drag = { session, x: event.clientX, y: event.clientY, ghost: null }
  }
})

document.addEventListener('pointermove', event => {
  if (!drag) {
    return
  }
  if (!drag.ghost) {
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < START) {
      return
    }
    drag.ghost = drag.session.cloneNode(true)
    drag.ghost.classList.add('mors-hours__ghost')
    drag.ghost.setAttribute('aria-hidden', 'true')
    drag.ghost.style.width = drag.session.offsetWidth + 'px'
    document.body.append(drag.ghost)
    drag.session.classList.add('mors-hours__session--moving')
  }
  drag.ghost.style.left = event.clientX + 8 + 'px'
  drag.ghost.style.top = event.clientY + 8 + 'px'
  drag.cell = cellOf(document.elementFromPoint(event.clientX, event.clientY))
  mark(drag.cell)
  if (event.clientY < EDGE) {
    window.scrollBy(0, -12)
  } else if (event.clientY > window.innerHeight - EDGE) {
    window.scrollBy(0, 12)
  }
})

document.addEventListener('pointerup', () => {
  const { session, cell, ghost } = drag ?? {}
  stop()
  if (ghost) {
    // The click that follows would open the link that the session was held by.
    const swallow = click => click.preventDefault()
    document.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 0)
    if (cell && cell !== cellOf(session)) {
      go(session, cell)
    }
  }
})

document.addEventListener('pointercancel', stop)
document.addEventListener('dragstart', event => {
  if (event.target.closest?.('.mors-hours [data-from]')) {
    event.preventDefault()
  }
})

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }

document.addEventListener('keydown', event => {
  const session = event.target.closest?.('.mors-hours [data-from]')
  if (!session || event.altKey || event.ctrlKey || event.metaKey) {
    if (event.key === 'Escape') {
      stop()
    }
    return
  }
  const step = STEPS[event.key]
  if (step) {
    event.preventDefault()
    const from = aim?.session === session ? aim.cell : cellOf(session)
    const row = from.parentElement
    const next = grid().tBodies[0].rows[row.sectionRowIndex + step[0]]?.cells[from.cellIndex + step[1]]
    if (next?.matches('.mors-hours__cell')) {
      aim = { session, cell: next }
      mark(next)
      next.scrollIntoView({ block: 'nearest' })
      say(next.dataset.dayWords + ', ' + timeIn(next, session) + '. ' + grid().dataset.week)
    }
  } else if (event.key === 'Enter' && aim?.session === session) {
    event.preventDefault()
    const { cell } = aim
    stop()
    if (cell !== cellOf(session)) {
      go(session, cell)
    }
  } else if (event.key === 'Escape') {
    stop()
    say(grid().dataset.weekBack)
  }
})

document.addEventListener('focusout', event => {
  if (aim && !aim.session.contains(event.relatedTarget)) {
    stop()
  }
})
