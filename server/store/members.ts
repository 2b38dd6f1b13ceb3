/** Who belongs to a glossary, in which role, and by which tokens they prove it. Of a token only its SHA-256 is kept. */
import * as v from "valibot";
import { membershipSchema, type Membership, type Role } from "../../glossary/protocol.ts";

/** A member in a session. */
export interface Session {
  readonly member: Membership;
  /** The SHA-256 of the session's token, in hexadecimal. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

const sessionDays = 180;
const day = 24 * 60 * 60 * 1000;
const rank: Readonly<Record<Role, number>> = { reader: 0, contributor: 1, editor: 2, admin: 3 };

export class Members {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The session of a token, as long as it has not ended and its member is one. @param now milliseconds since 1970 */
  session(hash: string, now: number): Session | undefined {
    const row = this.#sql.exec<{ user: string; role: string; name: string; expires: number }>(
      `SELECT member.user, member.role, member.name, expires FROM credential JOIN member ON member.user = credential.user
       WHERE hash = ? AND kind = 'session' AND revoked = 0 AND expires > ? AND member.role IS NOT NULL`,
      hash, now,
    ).toArray()[0];
    return row && { member: v.parse(membershipSchema, row), hash, expires: row.expires };
  }

  /** Whether this was a session of somebody who is no member any more. */
  wasOfMember(hash: string, now: number): boolean {
    return this.#sql.exec("SELECT 1 FROM credential JOIN member ON member.user = credential.user WHERE hash = ? AND kind = 'session' AND expires > ? AND member.role IS NULL", hash, now).toArray().length > 0;
  }

  all(): readonly Membership[] {
    return this.#sql.exec("SELECT user, role, name FROM member WHERE role IS NOT NULL ORDER BY user").toArray().map((row) => v.parse(membershipSchema, row));
  }

  member(user: string): Membership | undefined {
    return this.all().find((member) => member.user === user);
  }

  hasAdmin(): boolean {
    return this.all().some(({ role }) => role === "admin");
  }

  /** @param uses null: as often as one likes until it expires. @param expires milliseconds since 1970 */
  addLink(hash: string, role: Role, uses: number | null, expires: number): void {
    this.#sql.exec("INSERT INTO credential (hash, kind, role, uses, expires) VALUES (?, 'link', ?, ?, ?)", hash, role, uses, expires);
  }

  /**
   * Uses a link once: whoever has a session already stays the same member and gets the link's role if it is the higher one.
   * @param token the link's hash
   * @param session the hash of the session to be made
   * @returns undefined when the link was used, has expired or never was
   */
  join(token: string, session: string, name: string, current: Session | undefined, now: number): Membership | undefined {
    const [link] = this.#sql.exec<{ role: Role }>("SELECT role FROM credential WHERE hash = ? AND kind = 'link' AND revoked = 0 AND expires > ? AND (uses IS NULL OR uses > 0)", token, now).toArray();
    if (!link) return undefined;
    this.#sql.exec("UPDATE credential SET uses = uses - 1 WHERE hash = ?", token);
    const user = current?.member.user ?? `u-${crypto.randomUUID()}`;
    const role = current && rank[current.member.role] > rank[link.role] ? current.member.role : link.role;
    this.#sql.exec("INSERT INTO member (user, role, name) VALUES (?, ?, ?) ON CONFLICT (user) DO UPDATE SET role = excluded.role, name = excluded.name", user, role, name);
    if (current) this.endSession(current.hash);
    this.#sql.exec("INSERT INTO credential (hash, user, kind, expires) VALUES (?, ?, 'session', ?)", session, user, now + sessionDays * day);
    return v.parse(membershipSchema, { user, role, name });
  }

  setRole(user: string, role: Role): void {
    this.#sql.exec("UPDATE member SET role = ? WHERE user = ?", role, user);
  }

  /** Ends the membership and every session of it, and forgets the name. */
  end(user: string): void {
    this.#sql.exec("UPDATE member SET role = NULL, name = '' WHERE user = ?", user);
    this.#sql.exec("UPDATE credential SET revoked = 1 WHERE user = ?", user);
  }

  endSession(hash: string): void {
    this.#sql.exec("UPDATE credential SET revoked = 1 WHERE hash = ?", hash);
  }

  /** Tokens that cannot be used any more. */
  dropExpired(now: number): void {
    this.#sql.exec("DELETE FROM credential WHERE expires <= ?", now);
  }
}

export const sessionSeconds = (sessionDays * day) / 1000;
