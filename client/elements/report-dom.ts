/** The elements of a report on the page: made one by one, so that text stays text. */
import type { ReportNode } from "../report/node.ts";

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";

/** @param space the namespace around it; a picture and all within it are SVG */
export function toDom(node: ReportNode, space = HTML): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const own = node.name === "svg" ? SVG : space;
  const made = document.createElementNS(own, node.name);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
  made.append(...node.children.map((child) => toDom(child, own)));
  return made;
}
