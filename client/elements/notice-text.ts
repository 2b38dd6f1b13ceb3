/** What just happened to the document, in words for the live region. */
import type { Notice } from "../stores/session-state.ts";
import type { RowWords } from "./row-words.ts";

/** @param accepted how many more pairs are accepted than before the notice */
export function noticeText(notice: Notice, accepted: number, { m, number }: Pick<RowWords, "m" | "number">): string {
  switch (notice.kind) {
    case "done":
      if (notice.step === "accept" && accepted > 1) return m.acceptedMany(accepted, number(accepted));
      return m.done[notice.step](number(notice.pair + 1), number(notice.pair + 2));
    case "undone": return m.undone(m.step[notice.step]);
    case "redone": return m.redone(m.step[notice.step]);
    case "refused": return m.refused[notice.why];
    case "now-writer": return m.nowWriter;
    case "now-follower": return m.banner.follower;
    default: return notice satisfies never;
  }
}
