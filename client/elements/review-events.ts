/** What the parts of the Review screen tell it. They bubble out of rows and editors up to `mq-review`, which alone calls the store. */
import type { EntityId } from "../../glossary/entity.ts";
import type { Pair, Side } from "../alignment/document.ts";
import type { PairFilter } from "./pair-filter.ts";
import type { ReviewAction } from "./review-keys.ts";
import type { SplitChoice } from "./split-choice.ts";

const upwards = { bubbles: true, composed: true };

/** A button or a key of a part asks for what the same key does in the list. */
export class ReviewActionEvent extends Event {
  static readonly type = "mq-review-action";
  readonly action: ReviewAction;

  constructor(action: ReviewAction) {
    super(ReviewActionEvent.type, upwards);
    this.action = action;
  }
}

/** A cell of a row was pressed; `edit` when it was pressed twice. */
export class CellEvent extends Event {
  static readonly type = "mq-cell";
  readonly pair: Pair;
  readonly side: Side;
  readonly edit: boolean;

  constructor(pair: Pair, side: Side, edit: boolean) {
    super(CellEvent.type, upwards);
    this.pair = pair;
    this.side = side;
    this.edit = edit;
  }
}

/** A field of the open edit holds another text now. */
export class DraftEvent extends Event {
  static readonly type = "mq-draft";
  readonly key: string;
  readonly text: string;

  constructor(key: string, text: string) {
    super(DraftEvent.type, upwards);
    this.key = key;
    this.text = text;
  }
}

/** Go to the pair of that index. `stay` when the focus must not follow. */
export class PlaceEvent extends Event {
  static readonly type = "mq-place";
  readonly index: number;
  readonly stay: boolean;

  constructor(index: number, stay: boolean) {
    super(PlaceEvent.type, upwards);
    this.index = index;
    this.stay = stay;
  }
}

export class FilterEvent extends Event {
  static readonly type = "mq-filter";
  readonly filter: PairFilter;

  constructor(filter: PairFilter) {
    super(FilterEvent.type, upwards);
    this.filter = filter;
  }
}

/** Cut here. */
export class SplitEvent extends Event {
  static readonly type = "mq-split";
  readonly choice: SplitChoice;

  constructor(choice: SplitChoice) {
    super(SplitEvent.type, upwards);
    this.choice = choice;
  }
}

/** List every place of that concept. */
export class ConcordanceEvent extends Event {
  static readonly type = "mq-concordance";
  readonly concept: EntityId;

  constructor(concept: EntityId) {
    super(ConcordanceEvent.type, upwards);
    this.concept = concept;
  }
}

/** The terms of that concept are to be lit up, or none. */
export class LitEvent extends Event {
  static readonly type = "mq-lit";
  readonly concept: EntityId | null;

  constructor(concept: EntityId | null) {
    super(LitEvent.type, upwards);
    this.concept = concept;
  }
}

/** Change these stretches; indices. */
export class RealignEvent extends Event {
  static readonly type = "mq-realign";
  readonly chosen: ReadonlySet<number>;

  constructor(chosen: ReadonlySet<number>) {
    super(RealignEvent.type);
    this.chosen = chosen;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "mq-review-action": ReviewActionEvent;
    "mq-cell": CellEvent;
    "mq-draft": DraftEvent;
    "mq-place": PlaceEvent;
    "mq-filter": FilterEvent;
    "mq-split": SplitEvent;
    "mq-concordance": ConcordanceEvent;
    "mq-lit": LitEvent;
    "mq-realign": RealignEvent;
  }
}
