// What pages gain when scripts run. Nothing here is needed to use them.
import { createAll, Button, ErrorSummary, SkipLink } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

/** Gives a part of the page what its data-module attributes ask for. */
function enliven(part) {
  for (const component of [Button, ErrorSummary, SkipLink]) {
    createAll(component, undefined, part)
  }
  part.querySelectorAll('form').forEach(answered)
  letTablesScroll(part)
  if (part.querySelector('[data-week]')) {
    import('./week.js')
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
}

/** Says how many of a list have an answer; screen readers hear each answer, and not the number after each. */
function countTicked(form) {
  const ticked = form.querySelector('[data-ticked]')
  if (ticked) {
    const answers = form.querySelectorAll('.mors-sheet__answers input:checked').length
    ticked.textContent = ticked.dataset.ticked.replace('{ticked}', answers)
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

/** Says to screen readers what a filter found. */
function speak(part) {
  const spoken = document.getElementById('spoken')
  const found = part.querySelector('.mors-found, .mors-empty__text')
  if (spoken && found && !part.querySelector('.govuk-error-summary')) {
    spoken.textContent = found.textContent
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
window.addEventListener('resize', () => letTablesScroll(document))
document.addEventListener('toggle', event => letTablesScroll(event.target), true)
document.addEventListener('submit', forgetThenSignOut)
document.addEventListener('change', event => event.target.form && answered(event.target.form))
document.addEventListener('htmx:beforeSwap', swapRefusals)
document.addEventListener('htmx:afterSettle', event => {
  enliven(event.target)
  speak(event.target)
})
document.addEventListener('htmx:responseError', sayFault)
document.addEventListener('htmx:sendError', sayFault)
