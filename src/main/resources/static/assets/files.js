// Says before a form is sent that a file is larger than the form takes: what is on its way for minutes would only come back refused.

/** What is wrong with the chosen files, as the server would say it; null when nothing is. */
function fault(field) {
  const sizes = [...field.files].map(file => file.size)
  const group = field.closest('.govuk-form-group')
  if (sizes.some(size => size > Number(field.dataset.most))) {
    return group.querySelector('[data-too-large]')
  }
  return sizes.reduce((sum, size) => sum + size, 0) > Number(field.dataset.mostTogether)
    ? group.querySelector('[data-too-large-together]')
    : null
}

/** Shows at the field what is wrong with it, or nothing any more; whether something is. */
function judge(field) {
  const group = field.closest('.govuk-form-group')
  const error = `${field.name}-error`
  const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id && id !== error)
  const wrong = fault(field)
  document.getElementById(error)?.remove()
  if (wrong) {
    const said = wrong.content.firstElementChild.cloneNode(true)
    said.id = error
    field.before(said)
    others.push(error)
    field.setAttribute('aria-invalid', 'true')
  } else {
    field.removeAttribute('aria-invalid')
  }
  group.classList.toggle('govuk-form-group--error', wrong !== null)
  field.classList.toggle('govuk-file-upload--error', wrong !== null)
  if (others.length) {
    field.setAttribute('aria-describedby', others.join(' '))
  } else {
    field.removeAttribute('aria-describedby')
  }
  return wrong !== null
}

function fields(form) {
  return [...form.querySelectorAll('input[type=file][data-most]')]
}

document.addEventListener('change', event => {
  if (event.target.matches('input[type=file][data-most]')) {
    judge(event.target)
  }
})

// Before anybody else sees that the form is to be sent.
document.addEventListener('submit', event => {
  const wrong = fields(event.target).filter(judge)
  if (wrong.length) {
    event.preventDefault()
    event.stopImmediatePropagation()
    wrong[0].focus()
  }
}, true)
