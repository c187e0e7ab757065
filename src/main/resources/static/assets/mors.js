// What pages gain when scripts run. Nothing here is needed to use them.
import { createAll, ErrorSummary, SkipLink } from './govuk-frontend.min.js'

// Milliseconds: after which a screen reader has begun with a page, so that it hears what changes there; after which an answer is lost.
const ONCE_HEARD = 300
const LOST = 30_000

// The forms that wait for an answer, and since when.
let sent = new WeakMap()

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

/** Gives a part of the page what its data-module attributes ask for. */
function enliven(part) {
  for (const component of [ErrorSummary, SkipLink]) {
    createAll(component, undefined, part)
  }
  part.querySelectorAll('form').forEach(answered)
  letTablesScroll(part)
  if (part.querySelector('[data-week]')) {
    import('./week.js')
  }
  if (part.querySelector('[data-most]')) {
    import('./files.js')
  }
}

/** Says at the top of the page that the server did not do what was asked without reloading. */
function sayFault() {
  const notices = document.getElementById('notices')
  const fault = document.getElementById('fault')
  if (notices && fault) {
    notices.replaceChildren(fault.content.cloneNode(true))
    notices.scrollIntoView()
  }
}

/** Shows fields that matter only for some answers while one of these is chosen; what has an error stays in sight. */
function showWhatMatters(form) {
  for (const part of form.querySelectorAll('[data-shown-for]')) {
    const answers = part.dataset.answers.split(' ')
    const chosen = new FormData(form).getAll(part.dataset.shownFor)
    part.hidden = !chosen.some(answer => answers.includes(answer)) && !part.querySelector('.govuk-form-group--error')
  }
}

function answered(form) {
  showWhatMatters(form)
  countTicked(form)
  offerClearing(form)
}

/** Says how many of a list have an answer; screen readers hear each answer, and not the number after each. */
function countTicked(form) {
  const ticked = form.querySelector('[data-ticked]')
  if (ticked) {
    const answers = form.querySelectorAll('.mors-sheet__answers input:checked').length
    ticked.textContent = ticked.dataset.ticked.replace('{ticked}', answers)
  }
}

/** Offers to clear a filter while something is set in it. */
function offerClearing(form) {
  const clear = form.querySelector('[data-clear]')
  if (clear) {
    clear.hidden = ![...form.elements].some(field =>
      field.type !== 'hidden' && (['checkbox', 'radio'].includes(field.type) ? field.checked : field.value))
  }
}

/** Makes a table that is wider than its place a stop for the keyboard and a region with a name; no other is one. */
function letTablesScroll(part) {
  for (const table of part.querySelectorAll('.mors-table')) {
    if (table.scrollWidth > table.clientWidth) {
      table.tabIndex = 0
      table.setAttribute('role', 'region')
      table.setAttribute('aria-labelledby', table.dataset.caption)
    } else {
      ['tabindex', 'role', 'aria-labelledby'].forEach(name => table.removeAttribute(name))
    }
  }
}

/** Swaps the whole content instead of a list when the answer is a refusal, or takes one back: both stand outside the list. */
function swapRefusals({ detail }) {
  const refusal = '.govuk-error-summary, .mors-refusal'
  if (detail.shouldSwap && (detail.xhr.status === 422 || document.querySelector(refusal))) {
    detail.target = document.getElementById('main')
    detail.selectOverride = '#main'
    detail.swapOverride = 'outerHTML'
  }
}

function speak(words) {
  const spoken = document.getElementById('spoken')
  if (spoken) {
    spoken.textContent = words
  }
}

/** Says to screen readers what a filter found. */
function speakOfFound(part) {
  const found = part.querySelector('.mors-found, .mors-empty__text')
  if (found && !part.querySelector('.govuk-error-summary')) {
    speak(found.textContent)
  }
}

/**
 * Says what the request before has done: of what is there when a page loads, screen readers say nothing. As after an error, the
 * focus is where it is said; whoever comes back to a place within the page stays there and finds it there as well.
 */
function sayNotice() {
  const notice = document.querySelector('#notices .mors-notice')
  if (!notice || document.querySelector('.govuk-error-summary, .mors-refusal')) {
    return
  }
  const place = document.getElementById(location.hash.slice(1))
  if (place) {
    const again = notice.cloneNode(true)
    again.removeAttribute('role')
    place.prepend(again)
  } else {
    notice.tabIndex = -1
    notice.focus()
    notice.addEventListener('blur', () => notice.removeAttribute('tabindex'), { once: true })
  }
  const words = [...notice.children].map(part => part.textContent.trim().replace(/\s+/g, ' ')).join(': ')
  window.addEventListener('load', () => setTimeout(speak, ONCE_HEARD, words))
}

/**
 * Lets a form that changes something be sent once: whoever presses again while the server works would change it twice. An answer
 * that is not there after half a minute is lost.
 */
function sendOnce(event) {
  const form = event.target
  if (event.defaultPrevented || form.getAttribute('method') !== 'post') {
    return
  }
  if (event.timeStamp - sent.get(form) < LOST) {
    event.preventDefault()
  } else {
    sent.set(form, event.timeStamp)
  }
}

// Enter in a part that opens presses the part's own button, not the first of the whole form.
document.addEventListener('keydown', event => {
  const button = event.key === 'Enter' && event.target.matches('details input') && event.target.closest('details').querySelector('[type=submit]')
  if (button) {
    event.preventDefault()
    button.click()
  }
})

/** Forgets lists of people that are kept for work without a network before somebody signs out. Signing out waits for nothing else. */
async function forgetThenSignOut(event) {
  if (event.target.matches('form[action="/wyloguj"]')) {
    event.preventDefault()
    const forgotten = import('./offline/store.js').then(store => store.forgetListsIfAny())
    await Promise.race([forgotten.catch(() => undefined), new Promise(resolve => setTimeout(resolve, 1000))])
    event.target.submit()
  }
}

enliven(document)
sayNotice()
window.addEventListener('resize', () => letTablesScroll(document))
document.addEventListener('toggle', event => letTablesScroll(event.target), true)
document.addEventListener('submit', forgetThenSignOut)
document.addEventListener('submit', sendOnce)
window.addEventListener('pageshow', event => {
  if (event.persisted) {
    sent = new WeakMap()
  }
})
document.addEventListener('change', event => event.target.form && answered(event.target.form))
document.addEventListener('htmx:beforeSwap', swapRefusals)
document.addEventListener('htmx:afterSettle', event => {
  enliven(event.target)
  speakOfFound(event.target)
})
document.addEventListener('htmx:responseError', sayFault)
document.addEventListener('htmx:sendError', sayFault)
