/** Asks the server that was just started for the link by which its glossary gets its first admin. */

/**
 * The glossary that a page uses when its address names none. Also stands in `glossary/protocol.ts`, which Node cannot read; a test compares the two.
 */
export const mainGlossary = "main";

/**
 * @param {string} address
 * @param {string} control
 * @returns {Promise<string | undefined>} undefined when there is an admin already
 */
export async function firstAdminLink(address, control) {
  const response = await fetch(`${address}/api/v1/glossaries/${mainGlossary}/admin-link`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Muqabala": "1", "X-Muqabala-Control": control },
    body: JSON.stringify({ first: true }),
  });
  /** @type {any} */
  const answer = await response.json();
  return response.ok ? `${address}/join#${mainGlossary}.${answer.token}` : undefined;
}
