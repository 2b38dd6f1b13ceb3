/** What the parts of the Glossary screen ask for. Only the screen itself calls the stores. */
import type { Entity, EntityId, WriteId } from "../../glossary/entity.ts";
import type { Usage, Workflow } from "../../glossary/fields.ts";
import type { Conflict } from "../../glossary/mutation.ts";
import type { Resolution } from "../stores/glossary-drafts.ts";
import type { FormTarget } from "../stores/save-glossary-form.ts";

export type GlossaryAct =
  /** `seen`: the writes of what the form shows, by field of the entity. */
  | { readonly kind: "open-form"; readonly key: string; readonly fields: Readonly<Record<string, string>>; readonly seen: Readonly<Record<string, WriteId | null>> }
  | { readonly kind: "type"; readonly key: string; readonly field: string; readonly text: string }
  | { readonly kind: "cancel-form"; readonly key: string }
  | { readonly kind: "save-form"; readonly key: string; readonly target: FormTarget }
  | { readonly kind: "download-form"; readonly key: string }
  | { readonly kind: "judge"; readonly term: Entity; readonly workflow: Workflow }
  | { readonly kind: "use"; readonly term: Entity; readonly usage: Usage }
  | { readonly kind: "delete"; readonly entity: Entity }
  | { readonly kind: "resolve"; readonly conflict: Conflict; readonly resolution: Resolution }
  | { readonly kind: "history"; readonly concept: EntityId };

export class GlossaryActEvent extends Event {
  static readonly type = "mq-glossary-act";
  readonly act: GlossaryAct;

  constructor(act: GlossaryAct) {
    super(GlossaryActEvent.type, { bubbles: true, composed: true });
    this.act = act;
  }
}

/** A concept is to be shown; `enter` when it was asked for, and not only passed in the list. */
export class ConceptEvent extends Event {
  static readonly type = "mq-concept";
  readonly concept: EntityId;
  readonly enter: boolean;

  constructor(concept: EntityId, enter: boolean) {
    super(ConceptEvent.type, { bubbles: true, composed: true });
    this.concept = concept;
    this.enter = enter;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "mq-glossary-act": GlossaryActEvent;
    "mq-concept": ConceptEvent;
  }
}
