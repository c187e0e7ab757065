// A dialog in which somebody signs. What comes of it are points of a surface of a fixed size, alike on every screen: no times, no pressure.
const NEAR = 4
const MOST_POINTS = 1000

const dialog = document.getElementById('sign')
const glass = document.getElementById('sign-glass')
const whose = document.getElementById('sign-name')
const empty = document.getElementById('sign-empty')
const pen = glass.getContext('2d')

let lines = []
let finger

/** Lets the person sign; gives lines of x and y in turns, or nothing when the dialog was left. */
export function askToSign(name) {
  whose.textContent = name
  clear()
  dialog.returnValue = ''
  dialog.showModal()
  return new Promise(resolve => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'save' ? lines : undefined), { once: true })
  })
}

function clear() {
  lines = []
  finger = undefined
  empty.hidden = true
  pen.clearRect(0, 0, glass.width, glass.height)
  pen.lineWidth = 5
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
}

function save() {
  empty.hidden = lines.length > 0
  if (lines.length > 0) {
    dialog.close('save')
  }
}

const within = (part, most) => Math.round(Math.min(Math.max(part, 0), 1) * most)

function at({ clientX, clientY }) {
  const box = glass.getBoundingClientRect()
  return [within((clientX - box.left) / box.width, glass.width), within((clientY - box.top) / box.height, glass.height)]
}

/** One finger, pen or mouse at a time. */
function down(event) {
  if (finger !== undefined || points() >= MOST_POINTS) {
    return
  }
  event.preventDefault()
  finger = event.pointerId
  glass.setPointerCapture(finger)
  const [x, y] = at(event)
  lines.push([x, y, x, y])
  draw(x, y, x, y)
  empty.hidden = true
}

function move(event) {
  if (event.pointerId !== finger) {
    return
  }
  for (const step of event.getCoalescedEvents?.() ?? [event]) {
    reach(at(step))
  }
}

/** Points that lie close together say nothing more; and a signature ends somewhere. */
function reach([x, y]) {
  const line = lines.at(-1)
  const [fromX, fromY] = line.slice(-2)
  if (Math.hypot(x - fromX, y - fromY) >= NEAR && points() < MOST_POINTS) {
    line.push(x, y)
    draw(fromX, fromY, x, y)
  }
}

const points = () => lines.reduce((sum, line) => sum + line.length / 2, 0)

function draw(fromX, fromY, x, y) {
  pen.beginPath()
  pen.moveTo(fromX, fromY)
  pen.lineTo(x, y)
  pen.stroke()
}

function up(event) {
  if (event.pointerId === finger) {
    finger = undefined
  }
}

glass.addEventListener('pointerdown', down)
glass.addEventListener('pointermove', move)
glass.addEventListener('pointerup', up)
glass.addEventListener('pointercancel', up)
document.getElementById('sign-save').addEventListener('click', save)
document.getElementById('sign-clear').addEventListener('click', clear)
document.getElementById('sign-cancel').addEventListener('click', () => dialog.close())
