/** How it stands between this profile and the server. */

export type Link =
  | { readonly kind: "in-sync" }
  | { readonly kind: "syncing" }
  /** It will be tried again by itself, at `nextTry` (milliseconds since 1970) or when something happens. */
  | { readonly kind: "waiting"; readonly why: Obstacle; readonly nextTry: number }
  /** The session has ended: whoever it was signs in again with a new link. */
  | { readonly kind: "signed-out" }
  /** Nobody ever signed in here. Edits wait until somebody does. */
  | { readonly kind: "not-joined" }
  /** The membership was ended. */
  | { readonly kind: "revoked" };

export type Obstacle =
  | { readonly kind: "offline" }
  | { readonly kind: "slow" }
  | { readonly kind: "broken"; readonly status: number }
  /** The server says no, and not because of an edit. `code` is an `ErrorCode` or a newer server's. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  /** The device could not take what came. */
  | { readonly kind: "storage"; readonly why: "full" | "refused" };
