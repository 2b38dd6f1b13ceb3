/** What a report is made of. */
import type { UserId } from "../../glossary/entity.ts";
import type { Glossary } from "../../glossary/glossary.ts";
import type { StyleProfile } from "../../glossary/styles/style-profile.ts";
import type { Step } from "../alignment/change.ts";
import type { Document } from "../alignment/document.ts";
import type { FoundInText } from "../stores/names-store.ts";

export interface ReportInputs {
  readonly title: string;
  /** The day that the report is of: 2026-12-31. */
  readonly date: string;
  /** The one that `found` was found in: its places fit the text. */
  readonly document: Document;
  readonly found: FoundInText;
  /** The style that names are held against; null for none. */
  readonly profile: StyleProfile | null;
  readonly glossary: Glossary;
  /** What was done to the document and not taken back, in order. */
  readonly steps: readonly Step[];
  /** Who is who in the glossary, as far as that is known. */
  readonly members: ReadonlyMap<UserId, string>;
}
