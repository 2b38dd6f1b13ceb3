/** What elements tell the page as a whole. All of these bubble out of shadow roots up to `mq-app`. */

/** A short word at the foot of the page, with a way back where there is one. It is read out to screen readers. */
export class ToastEvent extends Event {
  static readonly type = "mq-toast";
  readonly text: string;
  readonly action: ToastAction | undefined;

  constructor(text: string, action?: ToastAction) {
    super(ToastEvent.type, { bubbles: true, composed: true });
    this.text = text;
    this.action = action;
  }
}

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** Asks for the export dialog: of the open document, or of the one with that id, which is opened first. */
export class ExportRequestEvent extends Event {
  static readonly type = "mq-export-request";
  readonly id: string | undefined;

  constructor(id?: string) {
    super(ExportRequestEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "mq-toast": ToastEvent;
    "mq-export-request": ExportRequestEvent;
  }
}
