import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readXml, type XmlFault } from "../formats/read-xml.ts";
import { escapeXml } from "../formats/xml.ts";

/** What the handler was told, one entry a call: `<a x="1">`, text, `</a>`. */
function events(xml: string): { told: readonly string[]; fault: XmlFault | undefined } {
  const told: string[] = [];
  const fault = readXml(xml, {
    open: (name, attributes) => told.push(`<${[name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(" ")}>`),
    text: (text) => told.push(text),
    close: (name) => told.push(`</${name}>`),
  });
  return { told, fault };
}

describe("XML is read", () => {
  const cases: readonly (readonly [what: string, xml: string, told: readonly string[]])[] = [
    ["elements and text", "<a>b<c/>d</a>", ["<a>", "b", "<c>", "</c>", "d", "</a>"]],
    ["attributes in either quotation marks", `<a x = "1" y='"2"'/>`, [`<a x="1" y=""2"">`, "</a>"]],
    ["names without their prefix", `<m:a xml:lang="ar"></m:a>`, [`<a xml:lang="ar">`, "</a>"]],
    ["entities and references", "<a>&lt;&amp;&#1576;&#x62A;</a>", ["<a>", "<&بت", "</a>"]],
    ["a CDATA section", "<a><![CDATA[<b>&amp;]]></a>", ["<a>", "<b>&amp;", "</a>"]],
    ["past a declaration, a document type, comments and instructions", `\uFEFF<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]>\n<!-- <a> --><a><?x?></a>\n`, ["<a>", "</a>"]],
    ["line ends of any kind", "<a>b\r\nc\rd</a>", ["<a>", "b\nc\nd", "</a>"]],
    ["a greater-than sign in an attribute", `<a x="1>0"/>`, [`<a x="1>0">`, "</a>"]],
  ];
  test.each(cases)("%s", (_, xml, told) => expect(events(xml)).toEqual({ told, fault: undefined }));

  it("gives back any text that was escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = escapeXml(text);
        const { told, fault } = events(`<a x="${written}">${written}</a>`);
        expect(fault).toBeUndefined();
        const kept = told.slice(1, -1).join("");
        expect(escapeXml(kept)).toBe(written);
        expect(told[0]).toBe(`<a x="${kept}">`);
      }),
    );
  });
});

describe("what is no XML is said, with its line", () => {
  const cases: readonly (readonly [xml: string, fault: XmlFault])[] = [
    ["", { kind: "no-element", line: 1, what: "" }],
    ["words", { kind: "text-outside", line: 1, what: "words" }],
    ["<a>\n<b>\n", { kind: "unclosed", line: 3, what: "b" }],
    ["<a>\n</b>", { kind: "unexpected-close", line: 2, what: "b" }],
    ["<a/>\n<b/>", { kind: "text-outside", line: 2, what: "<b/>" }],
    ["<a>\n1 < 2</a>", { kind: "bad-tag", line: 2, what: "<" }],
    ["<a x=1></a>", { kind: "bad-tag", line: 1, what: "<a" }],
    [`<a x="1" x="2"/>`, { kind: "bad-attribute", line: 1, what: `<a x="1" x="2"/>` }],
    ["<a>\n\n&nbsp;</a>", { kind: "unknown-entity", line: 3, what: "&nbsp;" }],
    ["<a>&#0;</a>", { kind: "unknown-entity", line: 1, what: "&#0;" }],
    ["<a>b & c</a>", { kind: "unknown-entity", line: 1, what: "&" }],
  ];
  test.each(cases)("%j", (xml, fault) => expect(events(xml).fault).toEqual(fault));

  it("never throws, whatever it is given", () => {
    const markup = fc.array(fc.constantFrom("<", ">", "</", "/>", "a", " x=", '"', "&", ";", "amp", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "[", "\n", "?>"));
    fc.assert(fc.property(markup, (parts) => void events(parts.join(""))));
  });
});
