// The smallest parts of every format, each with one way only to be written. The same checks, in the same order and with the
// same causes, as org.gongyi.log.Strict: what one accepts the other accepts.

// What came from outside is refused. `reason` begins with a cause of org.gongyi.log.Cause in kebab-case; what follows a dot
// tells more. The page has a sentence for each reason and puts `values` into it.
export class Refused extends Error {
  constructor(reason, ...values) {
    super([reason, ...values].join(" "));
    this.reason = reason;
    this.values = values;
  }
}

const ENCODER = new TextEncoder();
const LARGEST = (1n << 63n) - 1n;

export const bytesOf = text => ENCODER.encode(text);

// Valid UTF-8 without control characters but the newline, of at most `limit` bytes.
export function text(bytes, limit) {
  if (bytes.length > limit) throw new Refused("too-large", bytes.length, limit);
  const read = utf8(bytes);
  for (let i = 0; i < read.length; i++) {
    const c = read.charCodeAt(i);
    if (c === 13) throw new Refused("bad-text.carriage-return", line(read, i));
    if ((c < 32 && c !== 10) || c === 127) throw new Refused("bad-text.control", line(read, i));
  }
  return read;
}

// The lines of a text of at most `limit` bytes, in which of ASCII's control characters only tab and newline may stand.
export function plainLines(given, limit) {
  const length = bytesOf(given).length;
  if (length > limit) throw new Refused("too-large", length, limit);
  const at = given.search(/[\x00-\x08\x0b-\x1f\x7f]/);
  if (at >= 0) throw new Refused(given[at] === "\r" ? "bad-text.carriage-return" : "bad-text.control", line(given, at));
  return given.split("\n");
}

// A byte order mark is a character like any other here, not something to skip.
function utf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (broken) {
    throw new Refused("bad-text.utf-8");
  }
}

const line = (text, at) => text.slice(0, at).split("\n").length;

// From 0 to 2^63 - 1 in plain ASCII digits without sign or leading zero, as a BigInt: positions do not fit a double.
export function number(digits) {
  if (!/^[0-9]+$/.test(digits)) throw new Refused("bad-number.digits", shown(digits));
  if (digits.length > 1 && digits[0] === "0") throw new Refused("bad-number.leading-zero", shown(digits));
  if (digits.length > 19 || BigInt(digits) > LARGEST) throw new Refused("bad-number.large", shown(digits));
  return BigInt(digits);
}

// Standard base64 with its padding; what does not come out the same when written again is refused.
export function base64(text) {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) throw new Refused("bad-base64", shown(text));
  const binary = atob(text);
  if (btoa(binary) !== text) throw new Refused("bad-base64.canonical", shown(text));
  return Uint8Array.from(binary, c => c.charCodeAt(0));
}

export const toBase64 = bytes => btoa(String.fromCharCode(...bytes));

export const toHex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, "0")).join("");

export function hash(text) {
  return hashLong(base64(text));
}

export function hashLong(bytes) {
  if (bytes.length !== 32) throw new Refused("bad-hash-length", bytes.length);
  return bytes;
}

// What follows the prefix, which must be there; `reason` says what was looked for.
export function after(prefix, line, reason) {
  if (line.startsWith(prefix)) return line.slice(prefix.length);
  throw new Refused(reason, shown(line));
}

export const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);

export function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

// Short enough for a sentence, with nothing in it that could turn the direction of a line.
export function shown(text) {
  const points = Array.from(text);
  const cut = points.length > 40 ? points.slice(0, 40).join("") + "…" : text;
  return "“" + cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu, "?") + "”";
}
