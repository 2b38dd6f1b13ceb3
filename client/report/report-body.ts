/** What a report shows, section by section: the page and the file are made of the same. */
import { alignmentSection } from "./alignment.ts";
import { auditSection, lookAlikesSection } from "./audits.ts";
import { changesSection } from "./changes.ts";
import { gapsSection } from "./gaps.ts";
import { headNodes } from "./head.ts";
import { namesSection } from "./names.ts";
import { el, type ReportElement } from "./node.ts";
import { noteSection } from "./note.ts";
import { isNumber, isTerm, numbersSection, termsSection } from "./pair-findings.ts";
import { proposalsSection } from "./proposals.ts";
import { queriesSection } from "./queries.ts";
import type { Report } from "./report.ts";
import { summarySection } from "./summary.ts";
import type { Writing } from "./writing.ts";

export function reportBody(report: Report, w: Writing): ReportElement {
  const { head, counts, names, lookAlikes, findings, gaps, changes, queries, proposals, note, alignment } = report;
  const judged = head.profile !== null;
  return el("article", { class: "report" },
    el("header", {}, headNodes(head, w)),
    summarySection(names, counts, w),
    alignmentSection(alignment, head, w),
    namesSection(names, w),
    auditSection("first-mention", names, judged, w),
    auditSection("article", names, judged, w),
    auditSection("diacritics", names, judged, w),
    lookAlikesSection(lookAlikes, w),
    termsSection(findings.filter(isTerm), w),
    gapsSection(gaps, findings, w),
    numbersSection(findings.filter(isNumber), w),
    changesSection(changes, w),
    queriesSection(queries, w),
    proposalsSection(proposals, w),
    noteSection(note, w));
}
