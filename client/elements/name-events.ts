/** What is decided on a card of a name. The screen around it hears it and calls the stores. */
import type { Judgement } from "../../glossary/names/name.ts";
import type { StepKind } from "../alignment/change.ts";
import type { Replacement } from "../alignment/edits/judge-names.ts";
import type { SessionStore } from "../stores/session-store.ts";
import type { MarkPlace } from "./marks.ts";
import type { NameFilter, NameOrder } from "./name-filter.ts";

const upwards = { bubbles: true, composed: true };

export type NameDecision =
  /** `everywhere`: of the whole name, not of one place. */
  | { readonly kind: "replace"; readonly everywhere: boolean; readonly replacements: readonly Replacement[]; readonly judgements: readonly Judgement[] }
  | { readonly kind: "judge"; readonly step: StepKind; readonly judgement: Judgement }
  | { readonly kind: "withdraw"; readonly judgement: Judgement };

export class NameDecisionEvent extends Event {
  static readonly type = "mq-name-decision";
  readonly decision: NameDecision;

  constructor(decision: NameDecision) {
    super(NameDecisionEvent.type, upwards);
    this.decision = decision;
  }
}

/** Does in the open document what was decided. @returns whether it did; the session's notice says why not */
export function doDecision(decision: NameDecision, session: SessionStore): boolean {
  switch (decision.kind) {
    case "replace": return session.replaceNames(decision.replacements, decision.judgements);
    case "judge": return session.judge(decision.step, decision.judgement);
    case "withdraw": return session.withdraw(decision.judgement);
    default: return decision satisfies never;
  }
}

/** What is underlined was pressed, or the chip for it. */
export class MarkEvent extends Event {
  static readonly type = "mq-mark";
  readonly place: MarkPlace;

  constructor(place: MarkPlace) {
    super(MarkEvent.type, upwards);
    this.place = place;
  }
}

/** What is to be listed otherwise: other names, or in another order. What is not named stays. */
export interface NameListing {
  readonly filter?: NameFilter | "decisions";
  readonly query?: string;
  readonly order?: NameOrder;
}

export class NameListingEvent extends Event {
  static readonly type = "mq-name-listing";
  readonly listing: NameListing;

  constructor(listing: NameListing) {
    super(NameListingEvent.type, upwards);
    this.listing = listing;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "mq-name-decision": NameDecisionEvent;
    "mq-mark": MarkEvent;
    "mq-name-listing": NameListingEvent;
  }
}
