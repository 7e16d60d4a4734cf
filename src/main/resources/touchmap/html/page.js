const tools = one('.tools');
const frame = one('.frame');
const card = one('.card');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const views = new Map();
let chosen = 0;
let now = null;

// The map takes what the window has left below the tools, and its legend is seen with it.
function fitWindow() {
  const legend = all('.legend').find((each) => !each.hidden);
  const above = frame.getBoundingClientRect().top + scrollY;
  one('figure.map').style.setProperty('--taken', above + (legend ? legend.offsetHeight + 6 : 0) + 20 + 'px');
}

function show(key) {
  if (!views.has(key)) {
    const svg = all('svg.view').find((each) => each.dataset.view === key);
    if (!svg) return;
    svg.setAttribute('role', 'tree');
    views.set(key, new View(svg));
  }
  const before = now;
  now = views.get(key);
  for (const each of all('svg.view')) each.classList.toggle('off', each !== now.svg);
  for (const each of all('.legend')) each.hidden = each.dataset.for !== key;
  for (const each of all('button[data-view]', tools)) each.setAttribute('aria-pressed', String(each.dataset.view === key));
  const list = one('select', tools);
  if (list) list.selectedIndex = Math.max(0, [...list.options].findIndex((each) => each.value === key));
  fitWindow();
  now.arrange();
  // Rows are the same in all lenses, so what was looked at stays in sight; a journey is another, smaller map.
  const isSameMap = before && before.nodes.size === now.nodes.size && before.camera.join() !== before.whole.join();
  now.look(isSameMap ? [...before.camera] : now.rest());
  choose(now.nodes.has(chosen) ? chosen : 0, false);
  search();
}

function choose(number, isFocused = true) {
  const node = now.nodes.get(number);
  if (!node) return;
  for (const each of all('g.chosen')) each.classList.remove('chosen');
  ring.remove();
  for (const each of now.order) each.group.setAttribute('tabindex', each === node ? '0' : '-1');
  chosen = number;
  if (!isFocused) return;
  node.group.classList.add('chosen');
  now.reveal(node, card.hidden ? 0 : card.offsetWidth + 24);
  node.group.focus({ preventScroll: true });
  if (!card.hidden) tell(number);
}

function read(number) {
  tell(number);
  choose(number);
}

function tell(number) {
  const item = document.getElementById('t' + number);
  if (!item) return;
  const body = one('.told', card);
  body.replaceChildren();
  for (const part of item.childNodes) {
    if (part.nodeName === 'UL') continue;
    const copy = part.cloneNode(true);
    if (copy.removeAttribute) copy.removeAttribute('id');
    body.append(copy);
  }
  card.hidden = false;
}

function fold(number, isShut) {
  if (isShut) folded.add(number);
  else folded.delete(number);
  now.arrange();
  const node = now.nodes.get(chosen);
  if (node && now.isAway(node)) choose(number);
}

function open(number) {
  for (let up = now.nodes.get(number)?.parent; up; up = up.parent) folded.delete(up.number);
  now.arrange();
}

function zoom(by, at) {
  const [x, y, w, h] = now.camera;
  const most = Math.max(now.whole[2], now.whole[3]) * 1.6;
  const width = Math.min(most, Math.max(120, w / by));
  const share = width / w;
  const [cx, cy] = at || [x + w / 2, y + h / 2];
  now.look([cx - (cx - x) * share, cy - (cy - y) * share, width, h * share]);
}

// A point of the window in the units of the map.
function inMap(event) {
  const matrix = now.svg.getScreenCTM().inverse();
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return [at.x, at.y];
}

const field = one('input[type=search]', tools);
const found = one('output', tools);
let hits = [];
// Around the hit that is meant: the others glow, too.
const ring = document.createElementNS(SVG, 'rect');
ring.setAttribute('class', 'ring');
ring.setAttribute('aria-hidden', 'true');

function circle(node) {
  const box = { x: node.x - 6, y: node.y - 6, width: node.w + 12, height: node.h + 12, rx: Math.min(18, node.h / 2 + 6) };
  for (const [key, value] of Object.entries(box)) ring.setAttribute(key, value);
  node.group.append(ring);
}

function ownText(item) {
  return [...item.childNodes].filter((part) => part.nodeName !== 'UL').map((part) => part.textContent).join(' ').toLowerCase();
}

function search() {
  const wanted = field.value.trim().toLowerCase();
  hits = [];
  for (const node of now.order) {
    const item = document.getElementById('t' + node.number);
    const isHit = wanted !== '' && item !== null && ownText(item).includes(wanted);
    if (isHit) hits.push(node.number);
    node.group.classList.toggle('hit', isHit);
    node.group.classList.toggle('miss', wanted !== '' && !isHit && node.parent !== null);
  }
  now.svg.classList.toggle('searching', wanted !== '');
  if (!hits.includes(chosen)) ring.remove();
  count();
}

// Which of the hits is chosen, or how many there are; read aloud with the name of the hit.
function count() {
  const at = hits.indexOf(chosen);
  const isSearching = field.value.trim() !== '';
  const said = at < 0 ? found.dataset.found.replace('{0}', hits.length) : found.dataset.hit.replace('{0}', at + 1).replace('{1}', hits.length);
  const name = document.createElement('span');
  name.className = 'unseen';
  name.textContent = at < 0 ? '' : ': ' + document.getElementById('n' + chosen).textContent;
  found.replaceChildren(isSearching ? said : '', ...(isSearching ? [name] : []));
}

// What is typed is looked for on the whole map: a journey that lacks a hit is left, and the branch of the first hit opens.
function seek() {
  const wanted = field.value.trim().toLowerCase();
  if (wanted === '') card.hidden = true;
  const main = one('svg.view');
  const isElsewhere = (group) => {
    const number = Number(group.dataset.t);
    const item = document.getElementById('t' + number);
    return !now.nodes.has(number) && item !== null && ownText(item).includes(wanted);
  };
  if (wanted !== '' && all('g.t', main).some(isElsewhere)) show(main.dataset.view);
  else search();
  const first = now.nodes.get(hits[0]);
  if (!first) return;
  open(first.number);
  mark(first);
}

function mark(hit) {
  choose(hit.number, false);
  hit.group.classList.add('chosen');
  count();
  circle(hit);
  now.near(hit, card.hidden ? 0 : card.offsetWidth + 24);
  // On a low window the map may be further down than what is seen of the page.
  hit.group.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (!card.hidden) tell(hit.number);
}

function next(step) {
  if (!hits.length) return;
  const at = hits.indexOf(chosen);
  const number = hits[(at + step + hits.length) % hits.length];
  open(number);
  mark(now.nodes.get(number));
}

const acts = {
  in: () => zoom(1.25),
  out: () => zoom(0.8),
  fit: () => now.look(now.rest()),
  fold: () => {
    for (const node of now.order) if (node.parent && node.kids.length) folded.add(node.number);
    now.arrange();
    card.hidden = true;
    if (now.isAway(now.nodes.get(chosen))) chosen = 0;
    acts.fit();
  },
  unfold: () => {
    folded.clear();
    now.arrange();
    acts.fit();
  },
  close: () => {
    card.hidden = true;
    now.nodes.get(chosen)?.group.focus({ preventScroll: true });
  },
};

document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button?.dataset.view) show(button.dataset.view);
  else if (button?.dataset.do) acts[button.dataset.do]();
  const link = event.target.closest('a[href^="#t"]');
  if (!link) return;
  const number = Number(link.hash.slice(2));
  if (!now.nodes.has(number)) show(one('svg.view').dataset.view);
  if (!now.nodes.has(number)) return;
  event.preventDefault();
  open(number);
  frame.scrollIntoView({ block: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
  read(number);
});
one('select', tools)?.addEventListener('change', (event) => show(event.target.selectedIndex ? event.target.value : one('svg.view').dataset.view));
field.addEventListener('input', seek);
field.addEventListener('keydown', (event) => {
  const isOnMap = hits.includes(chosen);
  if (isOnMap && (event.key === 'ArrowDown' || (event.key === 'Enter' && hits.length === 1))) {
    event.preventDefault();
    choose(chosen);
    circle(now.nodes.get(chosen));
  } else if (event.key === 'Enter') next(event.shiftKey ? -1 : 1);
  if (event.key === 'Escape') {
    field.value = '';
    card.hidden = true;
    search();
    choose(chosen);
  }
});

frame.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !event.target.closest('g.t')) return;
  const node = now.nodes.get(chosen);
  const shown = now.visible();
  const at = shown.indexOf(node);
  const isShut = now.isFolded(node);
  const keys = {
    ArrowDown: () => choose((shown[at + 1] || node).number),
    ArrowUp: () => choose((shown[at - 1] || node).number),
    Home: () => choose(shown[0].number),
    End: () => choose(shown.at(-1).number),
    ArrowRight: () => (isShut ? fold(node.number, false) : node.kids.length && choose(node.kids[0].number)),
    ArrowLeft: () =>
      node.kids.length && !isShut && node.parent ? fold(node.number, true) : node.parent && choose(node.parent.number),
    Enter: () => tell(node.number),
    ' ': () => node.parent && node.kids.length && fold(node.number, !isShut),
    '+': acts.in,
    '=': acts.in,
    '-': acts.out,
    0: acts.fit,
    Escape: acts.close,
  };
  if (!keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});
card.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') acts.close();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target.closest('input, select, textarea')) return;
  event.preventDefault();
  field.focus();
});

// One finger or the mouse moves the map, two fingers or Ctrl and the wheel make it larger.
const fingers = new Map();
let moved = 0;
frame.addEventListener('pointerdown', (event) => {
  if (event.target.closest('button, a, .card')) return;
  fingers.set(event.pointerId, event);
  if (fingers.size === 1) moved = 0;
});
frame.addEventListener('pointermove', (event) => {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  const others = [...fingers.values()].filter((each) => each.pointerId !== event.pointerId);
  moved += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY);
  if (moved < 5) return;
  if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
  if (others.length) {
    const apart = (a) => Math.hypot(a.clientX - others[0].clientX, a.clientY - others[0].clientY) || 1;
    zoom(apart(event) / apart(before), inMap(others[0]));
  } else {
    const [fromX, fromY] = inMap(before);
    const [toX, toY] = inMap(event);
    const [x, y, w, h] = now.camera;
    now.look([x - (toX - fromX), y - (toY - fromY), w, h]);
  }
  fingers.set(event.pointerId, event);
});
frame.addEventListener('pointerup', (event) => {
  fingers.delete(event.pointerId);
  const group = moved < 5 && event.target.closest('g.t');
  if (!group) return;
  const number = Number(group.dataset.t);
  if (event.target.closest('g.fold')) fold(number, !folded.has(number));
  else {
    read(number);
  }
});
frame.addEventListener('pointercancel', (event) => fingers.delete(event.pointerId));
frame.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300), inMap(event));
  },
  { passive: false },
);

addEventListener('resize', fitWindow);

let camera = null;
addEventListener('beforeprint', () => {
  camera = now.camera;
  now.look(now.rest());
  one('figure.map').classList.toggle('tall', (now.camera[3] * 186) / 145 > now.camera[2]);
});
addEventListener('afterprint', () => now.look(camera || [...now.whole]));

document.documentElement.classList.add('live');
tools.hidden = false;
for (const each of all('[data-folded]')) folded.add(Number(each.dataset.t));
show(one('svg.view').dataset.view);
const asked = /^#t(\d+)$/.exec(location.hash);
if (asked && now.nodes.has(Number(asked[1]))) {
  open(Number(asked[1]));
  read(Number(asked[1]));
}
