/** Everything that the launcher and the installer say, in one place and one voice. */

/** @typedef {import("./claim.mjs").Holder} Holder */

export const messages = {
  badPort: (/** @type {string} */ value) => `PORT must be a whole number from 0 to 65535, not "${value}".`,
  badHost: (/** @type {string} */ value) => `HOST must be an IP address or a host name of this computer, not "${value}".`,
  badData: (/** @type {string} */ folder, /** @type {string} */ code) => `The data folder ${folder} cannot be written (${code}). Set MUQABALA_DATA to another one.`,
  noBuild: (/** @type {string} */ folder) => `There is no built Muqabala in ${folder}. Run: npm run build`,
  portBusy: (/** @type {number} */ port) => `Port ${port} is in use by another program. Set PORT to another one, or leave it out to get the next free one.`,
  noFreePort: (/** @type {number} */ from, /** @type {number} */ to) => `No port from ${from} to ${to} is free. Set PORT to one that is.`,
  cannotListen: (/** @type {string} */ host, /** @type {number} */ port, /** @type {string} */ code) => `Cannot listen on ${host}, port ${port} (${code}).`,

  storeBusy: (/** @type {string} */ data, /** @type {Holder} */ holder) =>
    `Muqabala already runs on ${data}${holder.address ? `: ${holder.address}` : ""} (process ${holder.launcher.pid}).`,
  storeForeign: (/** @type {string} */ file, /** @type {Holder} */ holder) =>
    `The data folder is in use by Muqabala on the computer "${holder.host}". If it no longer runs there, delete ${file} and start again.`,
  storeUnreadable: (/** @type {string} */ file) => `The lock file ${file} cannot be read. If no Muqabala runs on this folder, delete it and start again.`,
  storeLeftover: (/** @type {string} */ file, /** @type {number} */ pid) =>
    `Process ${pid} may be a server left by an earlier Muqabala. End it if it is workerd, delete ${file}, and start again.`,

  buildWaits: (/** @type {number} */ pid) => `Another Muqabala builds (process ${pid}); waiting for it …`,
  workBlocked: (/** @type {string} */ file) => `Cannot tell whether another Muqabala installs or builds here. If none does, delete ${file} and run the command again.`,
  running: (/** @type {string} */ address, /** @type {string} */ data) => `Muqabala  ${address}\nData      ${data}\nStop with Ctrl+C.`,
  reachable: (/** @type {string} */ host) => `Note: it listens on ${host}, so others on the network can reach it.`,
  firstAdmin: (/** @type {string} */ link) => `\nThe glossary has no admin yet. Whoever opens this link in the next 15 minutes becomes one; it works once:\n${link}\nLater: npx muqabala admin-link`,
  stoppedByItself: (/** @type {string} */ how) => `The server process ended by itself (${how}). Start Muqabala again; what was saved is kept.`,

  oldNode: (/** @type {string} */ found, /** @type {string} */ wanted) => `Muqabala needs Node.js ${wanted} or newer; this is ${found}. See https://nodejs.org`,
  installing: (/** @type {string} */ why) => `Installing packages (${why}) …`,
  installWaits: (/** @type {number} */ pid) => `Another Muqabala installs packages (process ${pid}); waiting for it …`,
  installFailed: (/** @type {string} */ how) => `The packages were not installed: npm ci ended with ${how}. Its messages are above; run the command again when the cause is gone.`,
};
