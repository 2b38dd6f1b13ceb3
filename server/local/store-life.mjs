/**
 * Notices that the stored glossaries are not the files that were written last but a copy of them: a backup that was restored, or
 * a folder that was moved. The server then begins a new epoch, since a copy counts its versions a second time.
 */
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * The name of the store's present life. It stands in a file that also says which file on the disk it is itself, which no copy of it can.
 * @param {string} store the folder of the glossaries, which is made if it is not there
 * @returns {string}
 */
export function lifeOf(store) {
  const file = path.join(store, "life.json");
  const known = existsSync(file) ? read(file) : undefined;
  if (known !== undefined) {
    const { ino, birthtimeNs } = statSync(file, { bigint: true });
    if (known.file === String(ino) && (known.born === null || known.born === String(birthtimeNs))) return known.life;
  }
  const life = randomUUID();
  mkdirSync(store, { recursive: true });
  rmSync(file, { force: true });
  // The file must be there before it can say which one it is; to write into it makes no other file of it.
  writeFileSync(file, "");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, tickMs);
  writeFileSync(file, " ");
  const { ino, birthtimeNs, ctimeNs } = statSync(file, { bigint: true });
  // Where the disk does not know when a file was made, Node says when it was changed, and the file's number must do.
  const born = birthtimeNs === ctimeNs ? null : String(birthtimeNs);
  writeFileSync(file, `${JSON.stringify({ life, file: String(ino), born })}\n`);
  return life;
}

/** Longer than the steps in which a system counts the times of its files. */
const tickMs = 20;

/**
 * @param {string} file
 * @returns {{ readonly life: string, readonly file: string, readonly born: string | null } | undefined}
 */
function read(file) {
  try {
    const { life, file: number, born } = JSON.parse(readFileSync(file, "utf8"));
    return typeof life === "string" && typeof number === "string" ? { life, file: number, born } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
