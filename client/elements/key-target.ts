/** What a key was pressed on, as far as a screen's keys are concerned. */

/** Undefined when the key is somebody else's: taken already, typed in a field, or pressed in a dialog. A checkbox is no field. */
export function targetOf(event: KeyboardEvent): HTMLElement | undefined {
  const path = event.composedPath();
  const [target] = path;
  if (event.defaultPrevented || !(target instanceof HTMLElement) || target.matches("input:not([type=checkbox]), textarea, select")) return undefined;
  return path.some((node) => node instanceof HTMLDialogElement) ? undefined : target;
}

/** Whether it has keys of its own, and keeps the focus. */
export function isControl(target: HTMLElement): boolean {
  return target.matches("button, a, input, [role=slider]");
}
