/** Why there is no open document on the screen, in words. */
import type { Messages } from "../messages/messages.ts";
import type { OpenSession, SessionState } from "../stores/session-state.ts";

export function sessionText(session: Exclude<SessionState, OpenSession> | undefined, m: Messages["review"]): string {
  switch (session?.kind) {
    case undefined:
    case "loading": return m.loading;
    case "missing": return m.missing;
    case "newer": return m.newer;
    case "failed": return m.failed(session.reason);
    default: return session satisfies never;
  }
}
