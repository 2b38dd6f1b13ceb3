/** The only place that writes to the server's log. Nothing that a person wrote may get there. */

/**
 * Notes a fault: the route's pattern, the kind of error and where it arose. The error's message is left out, since it may quote what was sent.
 */
export function logFault(method: string, route: string, error: Error): void {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  console.error([`${method} ${route}: ${error.name}`, ...frames].join("\n"));
}
