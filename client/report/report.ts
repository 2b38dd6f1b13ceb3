/** A consistency report as data: everything that its page, its file and its tables show. Written out it is the JSON of the report. */
import { makeAlignment, type Alignment } from "./alignment.ts";
import { makeLookAlikes, type LookAlike } from "./audits.ts";
import { makeChanges, type Changes } from "./changes.ts";
import { makeGaps, type Gaps } from "./gaps.ts";
import { makeHead, type ReportHead } from "./head.ts";
import type { ReportInputs } from "./inputs.ts";
import { makeNames, type ReportNames } from "./names.ts";
import { makeNote, type Note } from "./note.ts";
import { makePairFindings, type ReportPairFinding } from "./pair-findings.ts";
import { makeProposals, type ReportProposal } from "./proposals.ts";
import { makeQueries, type Query } from "./queries.ts";
import { countKinds, type KindCount } from "./summary.ts";

/** `version` counts up when a key changes its meaning or goes; new keys may come without. Pairs are counted from 1. */
export interface Report {
  readonly format: "muqabala-report";
  readonly version: 1;
  readonly head: ReportHead;
  readonly counts: readonly KindCount[];
  readonly names: ReportNames;
  readonly lookAlikes: readonly LookAlike[];
  /** Terms, numbers, dates, words left untranslated. */
  readonly findings: readonly ReportPairFinding[];
  readonly gaps: Gaps;
  readonly changes: Changes;
  readonly queries: readonly Query[];
  readonly proposals: readonly ReportProposal[];
  readonly note: Note;
  /** Null for a translation alone. */
  readonly alignment: Alignment | null;
}

export function makeReport(inputs: ReportInputs): Report {
  const names = makeNames(inputs);
  const findings = makePairFindings(inputs);
  return {
    format: "muqabala-report",
    version: 1,
    head: makeHead(inputs),
    counts: countKinds(names, findings),
    names,
    lookAlikes: makeLookAlikes(inputs),
    findings,
    gaps: makeGaps(inputs),
    changes: makeChanges(inputs),
    queries: makeQueries(inputs),
    proposals: makeProposals(inputs),
    note: makeNote(inputs),
    alignment: makeAlignment(inputs),
  };
}
