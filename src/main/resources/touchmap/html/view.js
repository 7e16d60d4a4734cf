const SVG = 'http://www.w3.org/2000/svg';
const LEAST_GAP = 8;
const folded = new Set();
const all = (query, within = document) => [...within.querySelectorAll(query)];
const one = (query, within = document) => within.querySelector(query);

// One view of the map: what a lens shows. Boxes know where the program put them; `by` is how far folding moved them.
class View {
  constructor(svg) {
    this.svg = svg;
    this.isDown = svg.dataset.kind === 'down';
    this.whole = svg.getAttribute('viewBox').split(' ').map(Number);
    this.camera = [...this.whole];
    this.nodes = new Map();
    for (const group of all('g.t', svg)) {
      const [x, y, w, h] = group.dataset.box.split(' ').map(Number);
      const number = Number(group.dataset.t);
      this.nodes.set(number, { number, group, x, y, w, h, kids: [], by: 0, own: 0, side: group.dataset.side });
    }
    for (const node of [...this.nodes.values()].sort((a, b) => a.number - b.number)) {
      const up = node.group.dataset.p;
      node.parent = up === undefined ? null : this.nodes.get(Number(up));
      if (node.parent) node.parent.kids.push(node);
      node.line = one(`g.b[data-to="${node.number}"]`, svg);
      node.path = node.line ? one('path', node.line).getAttribute('d') : '';
      this.prepare(node);
    }
    this.order = [...this.nodes.values()].sort((a, b) => a.number - b.number);
    this.isJourney = svg.dataset.view.startsWith('journey');
    for (const node of this.order) if (node.kids.length && node.parent && !this.isJourney) this.addSign(node);
    for (let i = this.order.length; i--; ) {
      const node = this.order[i];
      node.below = node.kids.reduce((sum, kid) => sum + kid.below + 1, 0);
      node.top = Math.min(node.y, ...node.kids.map((kid) => kid.top));
      node.bottom = Math.max(node.y + node.h, ...node.kids.map((kid) => kid.bottom));
    }
  }

  prepare(node) {
    const group = node.group;
    const item = document.getElementById('t' + node.number);
    const level = node.parent ? Number(node.parent.group.getAttribute('aria-level')) + 1 : 1;
    group.setAttribute('role', 'treeitem');
    group.setAttribute('tabindex', '-1');
    group.setAttribute('aria-level', level);
    if (item) group.setAttribute('aria-labelledby', all(':scope > [id]', item).map((part) => part.id).join(' '));
  }

  // The round sign at a box's outer corner that folds what hangs on it.
  addSign(node) {
    const sign = document.createElementNS(SVG, 'g');
    const box = document.createElementNS(SVG, 'rect');
    const text = document.createElementNS(SVG, 'text');
    sign.setAttribute('class', 'fold');
    sign.setAttribute('aria-hidden', 'true');
    sign.append(box, text);
    node.group.append(sign);
    node.sign = { sign, box, text };
  }

  isAway(node) {
    for (let up = node.parent; up; up = up.parent) if (this.isFolded(up)) return true;
    return false;
  }

  isFolded(node) {
    return !this.isJourney && folded.has(node.number) && node.kids.length > 0;
  }

  arrange() {
    const isAny = this.order.some((node) => this.isFolded(node));
    for (const node of this.order) node.own = 0;
    if (isAny && !this.isDown) this.stackSides();
    for (const node of this.order) node.by = (node.parent ? node.parent.by : 0) + node.own;
    if (isAny && this.isDown) this.pullUp();
    for (const node of this.order) this.show(node);
  }

  stackSides() {
    const root = this.order[0];
    for (const side of ['left', 'right']) {
      const kids = root.kids.filter((kid) => kid.side === side);
      if (!kids.length) continue;
      const blocks = this.stack(kids);
      const before = (kids[0].top + kids.at(-1).bottom) / 2;
      const after = (blocks[0].top + blocks.at(-1).bottom) / 2;
      for (const kid of kids) kid.own += before - after;
    }
  }

  // Puts the branches one below the other as they stood, each as high as it is now.
  stack(kids) {
    const blocks = kids.map((kid) => this.block(kid));
    for (let i = 1; i < kids.length; i++) {
      const wasGap = kids[i].top - kids[i - 1].bottom;
      const isChanged = blocks[i].isChanged || blocks[i - 1].isChanged;
      const gap = isChanged ? Math.max(wasGap, LEAST_GAP) : wasGap;
      this.shift(kids[i], blocks[i], blocks[i - 1].bottom + gap - blocks[i].top);
    }
    return blocks;
  }

  shift(kid, block, by) {
    kid.own += by;
    block.top += by;
    block.bottom += by;
    block.middle += by;
  }

  block(node) {
    const middle = node.y + node.h / 2;
    if (this.isFolded(node)) return { top: node.y, bottom: node.y + node.h, middle, isChanged: true };
    if (!node.kids.length) return { top: node.y, bottom: node.y + node.h, middle, isChanged: false };
    const kids = node.kids;
    const blocks = this.stack(kids);
    if (!blocks.some((each) => each.isChanged)) {
      for (const kid of kids) kid.own = 0;
      return { top: node.top, bottom: node.bottom, middle, isChanged: false };
    }
    const centre = (at) => (at(0) + at(kids.length - 1)) / 2;
    const before = centre((i) => kids[i].y + kids[i].h / 2);
    const after = centre((i) => blocks[i].middle);
    kids.forEach((kid, i) => this.shift(kid, blocks[i], before - after));
    const top = Math.min(node.y, ...blocks.map((each) => each.top));
    const bottom = Math.max(node.y + node.h, ...blocks.map((each) => each.bottom));
    return { top, bottom, middle, isChanged: true };
  }

  // Lists below their object close up; the objects stay where they are.
  pullUp() {
    for (const object of this.order[0].kids) {
      let free = 0;
      let wasBottom = null;
      const visit = (node, isAway) => {
        if (wasBottom !== null && isAway) free += node.y + node.h - wasBottom;
        wasBottom = node.y + node.h;
        node.by = -free;
        for (const kid of node.kids) visit(kid, isAway || this.isFolded(node));
      };
      visit(object, false);
    }
  }

  show(node) {
    const isAway = this.isAway(node);
    node.group.classList.toggle('away', isAway);
    node.group.style.transform = node.by ? `translate(0,${node.by}px)` : '';
    if (node.kids.length) node.group.setAttribute('aria-expanded', String(!this.isFolded(node)));
    if (node.line) {
      node.line.classList.toggle('away', isAway);
      const isMoved = node.by || node.parent.by;
      one('path', node.line).setAttribute('d', isMoved ? this.branch(node) : node.path);
    }
    if (node.sign) this.showSign(node);
  }

  showSign(node) {
    const { sign, box, text } = node.sign;
    const isShut = this.isFolded(node);
    const said = isShut ? '+' + node.below : '\u2212';
    const width = isShut ? 14 + 7 * said.length : 16;
    const x = node.side === 'left' ? node.x : node.x + node.w;
    const y = node.y + node.h;
    box.setAttribute('x', x - width / 2);
    box.setAttribute('y', y - 8);
    box.setAttribute('width', width);
    box.setAttribute('height', 16);
    box.setAttribute('rx', 8);
    text.setAttribute('x', x);
    text.setAttribute('y', y + 4);
    text.textContent = said;
    sign.classList.toggle('shut', isShut);
  }

  // The line to a topic that folding has moved: the curve of the program's own branches, drawn along its normals.
  branch(node) {
    const from = { ...node.parent, y: node.parent.y + node.parent.by };
    const to = { ...node, y: node.y + node.by };
    const isTrunk = !node.parent.parent;
    const curve = this.isDown ? this.hanging(from, to, isTrunk) : this.sideways(from, to, isTrunk);
    const [wide, thin] = isTrunk ? [11, 5.2] : [4.6, 2.1];
    return ribbon(curve, wide, thin);
  }

  sideways(a, b, isTrunk) {
    const isLeft = b.x + b.w / 2 < a.x + a.w / 2;
    const sign = isLeft ? -1 : 1;
    const y = b.y + b.h / 2;
    const end = [isLeft ? b.x + b.w - 2 : b.x + 2, y];
    if (!isTrunk) {
      const start = [isLeft ? a.x + 2 : a.x + a.w - 2, a.y + a.h / 2];
      const reach = Math.max(Math.abs(end[0] - start[0]) / 2, 12) * sign;
      return [start, [start[0] + reach, start[1]], [end[0] - reach, y], end];
    }
    const rise = y - (a.y + a.h / 2);
    const far = Math.min(1, Math.abs(rise) / 306);
    const fan = (a.w / 2) * Math.min(0.8, Math.max(0.12, 1 - far));
    const start = [a.x + a.w / 2 + sign * fan, a.y + a.h / 2];
    const run = end[0] - start[0];
    const lean = 0.45 * (1 - far) ** 6;
    return [start, [start[0] + run * lean, start[1] + rise * 0.55], [start[0] + run * (0.35 + lean / 3), y], end];
  }

  hanging(a, b, isTrunk) {
    if (isTrunk) {
      const start = [a.x + a.w / 2, a.y + a.h / 2];
      const end = [b.x + b.w / 2, b.y + 2];
      const drop = end[1] - start[1];
      return [start, [start[0], start[1] + drop * 0.85], [end[0], end[1] - drop * 0.6], end];
    }
    const start = [a.x + 12, a.y + a.h - 2];
    const end = [b.x + 2, b.y + b.h / 2];
    return [start, [start[0], end[1]], [start[0], end[1]], end];
  }

  look(camera) {
    this.camera = camera;
    this.svg.setAttribute('viewBox', camera.join(' '));
  }

  // Brings a topic into sight, `covered` pixels of which lie under the card at the right.
  reveal(node, covered) {
    const [x, y, w, h] = this.camera;
    const perPixel = Math.max(w / this.svg.clientWidth, h / this.svg.clientHeight);
    const lost = covered * perPixel;
    const wide = this.svg.clientWidth * perPixel;
    const from = x + w / 2 - wide / 2;
    const top = node.y + node.by;
    const isSeen = node.x >= from && node.x + node.w <= from + wide - lost && top >= y && top + node.h <= y + h;
    if (!isSeen) this.look([node.x + node.w / 2 - (w - lost) / 2, top + node.h / 2 - h / 2, w, h]);
  }

  // The same, and large enough to read it.
  near(node, covered) {
    const [x, y, w, h] = this.camera;
    const perPixel = Math.max(w / this.svg.clientWidth, h / this.svg.clientHeight);
    if (perPixel < 1.1) return this.reveal(node, covered);
    const wide = w / perPixel;
    const high = h / perPixel;
    this.look([node.x + node.w / 2 - (wide - covered) / 2, node.y + node.by + node.h / 2 - high / 2, wide, high]);
  }

  // All that is not folded away, with some air around.
  rest() {
    const shown = this.visible();
    if (shown.length === this.order.length) return [...this.whole];
    const left = Math.min(...shown.map((node) => node.x)) - 40;
    const top = Math.min(...shown.map((node) => node.y + node.by)) - 40;
    const right = Math.max(...shown.map((node) => node.x + node.w)) + 40;
    const bottom = Math.max(...shown.map((node) => node.y + node.by + node.h)) + 40;
    return [left, top, right - left, bottom - top];
  }

  visible() {
    return this.order.filter((node) => !this.isAway(node));
  }
}

function ribbon([p0, p1, p2, p3], wide, thin) {
  const there = [];
  const back = [];
  for (let i = 0; i <= 20; i++) {
    const t = i / 20;
    const s = 1 - t;
    const at = (k) => s * s * s * p0[k] + 3 * s * s * t * p1[k] + 3 * s * t * t * p2[k] + t * t * t * p3[k];
    const way = (k) =>
      3 * s * s * (p1[k] - p0[k]) + 6 * s * t * (p2[k] - p1[k]) + 3 * t * t * (p3[k] - p2[k]) || 1e-6 * (p3[k] - p0[k]);
    const length = Math.hypot(way(0), way(1)) || 1;
    const half = (wide + (thin - wide) * t ** 0.8) / 2;
    const dx = (-way(1) / length) * half;
    const dy = (way(0) / length) * half;
    there.push(`${(at(0) + dx).toFixed(1)} ${(at(1) + dy).toFixed(1)}`);
    back.unshift(`${(at(0) - dx).toFixed(1)} ${(at(1) - dy).toFixed(1)}`);
  }
  return 'M' + there.concat(back).join('L') + 'Z';
}
