/** What elements see of the shared glossary: its entities with everything that waits, and how it stands with the server. */
import type { Entity, EntityId, Value, WriteId } from "../../glossary/entity.ts";
import type { FieldFault } from "../../glossary/fields.ts";
import type { Glossary } from "../../glossary/glossary.ts";
import type { Conflict, MutationOutcome } from "../../glossary/mutation.ts";
import type { GlossaryId, Membership } from "../../glossary/protocol.ts";
import type { StorageFailure } from "../storage/database.ts";
import type { Rejected, Written } from "../storage/glossary-records.ts";
import type { Link } from "../sync/link.ts";

export interface GlossaryState {
  readonly kind:
    | "loading"
    | "open"
    /** A newer Muqabala wrote what is stored here: nothing can be changed until the page is reloaded with it. */
    | "newer"
    /** The browser's storage cannot be read: see `failure`. */
    | "failed";
  readonly id: GlossaryId;
  /** Confirmed and pending, as the person shall see it. */
  readonly glossary: Glossary;
  /** Those of {@link glossary}, the deleted too. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Own edits that the server has not confirmed, in the order in which they were made. */
  readonly pending: readonly Written[];
  /** How each of these would end if the server took it now: one that somebody has overtaken will meet a conflict. */
  readonly foreseen: ReadonlyMap<WriteId, MutationOutcome>;
  /** Edits that another member made on this device; they go nowhere until somebody says so. */
  readonly held: readonly Written[];
  /** Edits that the server will not take, until the person has dealt with them. */
  readonly rejected: readonly Rejected[];
  /** Open conflicts. */
  readonly conflicts: readonly Conflict[];
  readonly link: Link;
  /** Who is signed in, as of the last answer; null when nobody is. */
  readonly membership: Membership | null;
  /** Why nothing more can be stored here, as of the last write; null when it can. */
  readonly failure: GlossaryFailure | null;
}

export type GlossaryFailure = StorageFailure | { readonly kind: "damaged"; readonly key: string };

/** What becomes of a gesture. */
export type WriteOutcome =
  /** It is on this device for good, in view, and will be sent. `muids` takes it back by `undo`. */
  | { readonly kind: "saved"; readonly entity: EntityId; readonly muids: readonly WriteId[] }
  /** A value cannot stand in its field; nothing is written. `index` says of which term, -1 of the concept. */
  | { readonly kind: "refused"; readonly fault: WriteFault; readonly index: number }
  /** No space on the device: nothing is written, the form keeps its words. */
  | { readonly kind: "full" }
  /** The browser's storage refused; likewise. */
  | { readonly kind: "refused-storage"; readonly reason: string }
  /** The glossary is not open for writing. */
  | { readonly kind: "read-only" };

export type WriteFault =
  | FieldFault
  /** The rules do not allow it: this role, a deleted parent, too many. */
  | { readonly code: "rejected"; readonly rejection: Extract<MutationOutcome, { kind: "rejected" }> }
  /** What was to be changed is not there (any more). */
  | { readonly code: "missing" }
  /** Nothing would change. */
  | { readonly code: "unchanged" };

/** Field name → value; what is not named stays empty. */
export type FieldValues = Readonly<Record<string, Value>>;
