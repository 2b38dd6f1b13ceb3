import type { LitElement, ReactiveController } from "lit";
import type { OpenForm } from "../stores/glossary-forms.ts";
import { GlossaryActEvent } from "./glossary-events.ts";
import type { TypedEvent } from "./mq-form-field.ts";

interface FormHost extends LitElement {
  /** Null while it is not open. */
  readonly form: OpenForm | null;
  /** Names the form among those that are open. */
  readonly key: string;
}

interface FormWays {
  readonly save: () => void;
  /** Whether Enter alone saves, too. */
  readonly enterSaves?: (event: KeyboardEvent) => boolean;
  /** Selects what opens the form, where that is part of the element. */
  readonly opener?: string;
}

/**
 * What the forms of the glossary have in common. Ctrl Enter saves and Esc closes. The focus goes into a form that opens, back to
 * what opened it when it closes, and to the field that is at fault when it could not be saved.
 */
export class GlossaryForm implements ReactiveController {
  readonly #host: FormHost;
  readonly #ways: FormWays;
  #form: OpenForm | null = null;
  #hadFocus = false;

  constructor(host: FormHost, ways: FormWays) {
    this.#host = host;
    this.#ways = ways;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#host.hasUpdated && this.#host.shadowRoot?.activeElement !== null;
  }

  hostUpdated(): void {
    const [before, { form }] = [this.#form, this.#host];
    this.#form = form;
    if (form === before) return;
    if (!form) {
      if (this.#hadFocus && this.#ways.opener !== undefined) this.#host.renderRoot.querySelector<HTMLElement>(this.#ways.opener)?.focus();
    } else if (!before && this.#hadFocus) this.focusField();
    else if (form.faults.length > 0 && form.faults !== before?.faults) this.focusField();
  }

  /** Puts the focus into the first field that is at fault, or else into the first. */
  focusField(): void {
    const fields = [...this.#host.renderRoot.querySelectorAll("mq-form-field")];
    (fields.find(({ fault }) => fault !== "") ?? fields[0])?.focus();
  }

  act(act: GlossaryActEvent["act"]): void {
    this.#host.dispatchEvent(new GlossaryActEvent(act));
  }

  type(field: string, text: string): void {
    this.act({ kind: "type", key: this.#host.key, field, text });
  }

  readonly save = (): void => {
    this.#ways.save();
  };

  readonly typed = (event: TypedEvent): void => {
    event.stopPropagation();
    this.type(event.name, event.text);
  };

  readonly keyed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "Escape") this.act({ kind: "cancel-form", key: this.#host.key });
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey || (this.#ways.enterSaves?.(event) ?? false))) this.save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
