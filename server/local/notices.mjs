/**
 * The licences of everything that is shipped inside the build, packages and fonts, as one text.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * @param {string} root the project's folder
 * @param {Iterable<string>} packages folders of the shipped packages
 * @returns {string} one section a package, sorted by name
 * @throws {Error} naming the packages that ship without a licence text
 */
export function notices(root, packages) {
  /** @type {string[]} */
  const missing = [];
  const sections = [...packages].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const texts = licenceFiles(folder).map((file) => readFileSync(path.join(folder, file), "utf8").trim());
    if (texts.length === 0) missing.push(`${name}@${version} (${path.relative(root, folder)})`);
    return { name, text: [`${name} ${version} (${license})`, ...texts].join("\n\n") };
  });
  if (missing.length > 0) throw new Error(`shipped without a licence text: ${missing.join(", ")}`);
  const line = `\n\n${"-".repeat(80)}\n\n`;
  return ["Muqabala is licensed under the Apache License 2.0. It contains the following works of others.",
    ...sections.sort((a, b) => (a.name < b.name ? -1 : 1)).map((section) => section.text)].join(line) + "\n";
}

/** @param {string} folder */
function licenceFiles(folder) {
  return readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file)).sort();
}
