/** A report as a file of its own: its style within, no script, nothing to load; readable on a screen and on paper. */
import { el, toHtml } from "./node.ts";
import { reportBody } from "./report-body.ts";
import { fileStyle, reportStyle } from "./report-style.ts";
import type { Report } from "./report.ts";
import type { Writing } from "./writing.ts";

export function reportHtml(report: Report, w: Writing): string {
  const page = el("html", { lang: w.locale, dir: w.locale === "ar" ? "rtl" : "ltr" },
    el("head", {},
      el("meta", { charset: "utf-8" }),
      el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      el("title", {}, `${w.m.report.title} · ${report.head.title}`),
      el("style", {}, fileStyle + reportStyle)),
    el("body", {}, el("main", {}, reportBody(report, w))));
  return `<!DOCTYPE html>\n${toHtml(page)}\n`;
}
