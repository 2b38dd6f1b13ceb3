/** What each key and button of the Review screen asks of the open session, apart from those that open something on the screen. */
import type { Side } from "../alignment/document.ts";
import type { OpenSession } from "../stores/session-state.ts";
import type { SessionStore } from "../stores/session-store.ts";
import type { ReviewAction } from "./review-keys.ts";
import { otherSide, type SplitChoice } from "./split-choice.ts";

/** Where the list would go from here; indices of pairs. */
export interface RowMoves {
  neighbour(by: number): number;
  screenAway(direction: 1 | -1): number;
  end(which: 0 | -1): number;
}

/** What the screen itself has to do something for. */
const screenActions = ["next-flag", "previous-flag", "split", "realign", "concordance", "keys", "cancel-edit"] as const;
export type ScreenAction = (typeof screenActions)[number];

export function isScreenAction(action: ReviewAction): action is ScreenAction {
  return screenActions.some((each) => each === action);
}

/** @param left the side whose cells stand on the left of the screen */
export function runAction(action: Exclude<ReviewAction, ScreenAction>, session: SessionStore, open: OpenSession, moves: RowMoves, left: Side): void {
  switch (action) {
    case "up": session.goTo(moves.neighbour(-1)); break;
    case "down": session.goTo(moves.neighbour(1)); break;
    case "page-up": session.goTo(moves.screenAway(-1)); break;
    case "page-down": session.goTo(moves.screenAway(1)); break;
    case "first": session.goTo(moves.end(0)); break;
    case "last": session.goTo(moves.end(-1)); break;
    case "cell-left": turnTo(left, session, open); break;
    case "cell-right": turnTo(otherSide(left), session, open); break;
    case "next-doubtful": session.goToDoubtful("next"); break;
    case "previous-doubtful": session.goToDoubtful("previous"); break;
    case "accept": session.accept(); break;
    case "accept-above": session.acceptAbove(); break;
    case "reopen": session.reopen(); break;
    case "merge-next": session.merge("next"); break;
    case "merge-previous": session.merge("previous"); break;
    case "join-sentences": session.joinSentences(); break;
    case "move-up": session.move("up"); break;
    case "move-down": session.move("down"); break;
    case "no-counterpart": session.noCounterpart(); break;
    case "edit": session.startEdit(); break;
    case "save-and-accept": session.saveAndAccept(); break;
    case "save-edit": session.saveEdit(); break;
    case "undo": session.undo(); break;
    case "redo": session.redo(); break;
    default: action satisfies never;
  }
}

/** A translation alone has one side only. */
export function turnTo(side: Side, session: SessionStore, open: OpenSession): void {
  if (side === "target" || open.document.source) session.setSide(side);
}

export function doSplit(choice: SplitChoice, session: SessionStore): void {
  if (choice.kind === "pair") session.splitPair(choice.cut);
  else session.splitSentence(choice.side, choice.segment, choice.at);
}
