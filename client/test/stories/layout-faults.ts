/** What is wrong with a layout, seen from within the page. The function is sent there, so it stands on itself alone. */

/**
 * Names each thing that can be pressed or typed in and that is out of the window sideways, cut, covered by something else or
 * grown into another; and says when the page scrolls sideways.
 */
export function layoutFaults(): readonly string[] {
  const SLACK = 1;
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} wide in a window of ${innerWidth}`);

  const all: Element[] = [];
  const gather = (node: Document | ShadowRoot | Element) => {
    for (const child of node.children) {
      all.push(child);
      if (child.shadowRoot) gather(child.shadowRoot);
      gather(child);
    }
  };
  gather(document);

  const parentOf = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const top = element.getRootNode();
    return top instanceof ShadowRoot ? top.host : null;
  };
  const within = (element: Element, other: Element) => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (at === other) return true;
    return false;
  };
  const modal = all.find((element) => element instanceof HTMLDialogElement && element.open);
  const isHidden = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || getComputedStyle(element).clipPath !== "none" || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return true;
    return modal !== undefined && !within(element, modal);
  };
  /** What is scrolled out of sight in a list or a bar of its own is no fault. */
  const measure = (element: Element) => {
    const box = element.getBoundingClientRect();
    const part = { left: Math.max(box.left, 0), right: Math.min(box.right, innerWidth), top: Math.max(box.top, 0), bottom: Math.min(box.bottom, innerHeight), scrolledX: false };
    for (let at = parentOf(element); at; at = parentOf(at)) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const frame = at.getBoundingClientRect();
      if (overflowX === "auto" || overflowX === "scroll") part.scrolledX ||= at.scrollWidth > at.clientWidth + SLACK;
      part.left = Math.max(part.left, frame.left);
      part.right = Math.min(part.right, frame.right);
      part.top = Math.max(part.top, frame.top);
      part.bottom = Math.min(part.bottom, frame.bottom);
    }
    return part;
  };
  const parts = new Map<Element, ReturnType<typeof measure>>();
  const seenPart = (element: Element) => {
    const part = parts.get(element) ?? measure(element);
    parts.set(element, part);
    return part;
  };
  const nameOf = (element: Element) => {
    const words = element.getAttribute("aria-label") ?? element.textContent.trim().replace(/\s+/g, " ");
    return `${element.localName} “${words.slice(0, 40)}”`;
  };

  const controls = all.filter((element) => element.matches("button, a[href], .button, input, select, textarea, summary, [tabindex='0']") && !isHidden(element));
  for (const control of controls) {
    const box = control.getBoundingClientRect();
    const part = seenPart(control);
    if ((box.left < -SLACK || box.right > innerWidth + SLACK) && !part.scrolledX) faults.push(`${nameOf(control)} stands out of the window`);
    if (control.matches("button, a, .button") && control.scrollWidth > control.clientWidth + SLACK && control.clientWidth > 0) faults.push(`${nameOf(control)} is cut`);
    const [width, height] = [part.right - part.left, part.bottom - part.top];
    if (width < box.width / 2 || height < Math.min(box.height / 2, 12)) continue;
    let top = document.elementFromPoint(part.left + width / 2, part.top + height / 2);
    while (top?.shadowRoot) {
      const inner: Element | null = top.shadowRoot.elementFromPoint(part.left + width / 2, part.top + height / 2);
      if (!inner || inner === top) break;
      top = inner;
    }
    if (top && !within(top, control) && !within(control, top)) faults.push(`${nameOf(control)} is covered by ${nameOf(top)}`);
  }
  controls.forEach((control, index) => {
    for (const other of controls.slice(index + 1)) {
      const [a, b] = [seenPart(control), seenPart(other)];
      const [x, y] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
      if (x > 2 && y > 2 && !within(control, other) && !within(other, control)) faults.push(`${nameOf(control)} grows into ${nameOf(other)}`);
    }
  });
  return faults;
}
