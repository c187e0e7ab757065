// What pages gain when scripts run. Nothing here is needed to use them.
import { createAll, Button, ErrorSummary, SkipLink } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

/** Gives a part of the page what its data-module attributes ask for. */
function enliven(part) {
  for (const component of [Button, ErrorSummary, SkipLink]) {
    createAll(component, undefined, part)
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

enliven(document)
document.addEventListener('htmx:afterSettle', event => enliven(event.target))
document.addEventListener('htmx:responseError', sayFault)
document.addEventListener('htmx:sendError', sayFault)
