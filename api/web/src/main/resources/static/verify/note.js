// Keys, signed notes and checkpoints: C2SP signed-note v1.0.0, tlog-checkpoint v1.0.0, tlog-cosignature v1.0.1.

import { Refused, after, base64, bytesOf, hash, joined, number, same, shown, text, toHex } from "./strict.js";
import { digest } from "./tree.js";

// Types of keys: what a key signs.
const LOG = 1;
const COSIGNATURE = 4;

const LARGEST_NOTE = 64000;
const MOST_SIGNATURES = 100;

// A vkey, `name+id+base64(type || key)`; its identifier must be its own.
export async function readKey(vkey) {
  if (vkey.length > 1000) throw new Refused("too-large", vkey.length, 1000);
  const [, name, id, typed] = /^([^+]*)\+([^+]*)\+([^]*)$/.exec(vkey) || [];
  if (typed === undefined) throw new Refused("bad-key", shown(vkey));
  const bytes = base64(typed);
  if (bytes.length !== 33) throw new Refused("bad-key", shown(vkey));
  if (bytes[0] !== LOG && bytes[0] !== COSIGNATURE) throw new Refused("bad-key.type", shown(vkey));
  checkName(name);
  const key = await keyOf(name, bytes);
  if (toHex(key.id) !== id) throw new Refused("bad-key.id", shown(vkey));
  return key;
}

async function keyOf(name, typed) {
  const id = (await digest(joined(bytesOf(name + "\n"), typed))).slice(0, 4);
  return { name, type: typed[0], isLog: typed[0] === LOG, bytes: typed.slice(1), id };
}

// The key under which a witness cosigns: some hand out theirs as if it were a log's.
export const cosigner = key => (key.isLog ? keyOf(key.name, joined([COSIGNATURE], key.bytes)) : key);

export const sameKey = (a, b) => a.name === b.name && a.type === b.type && same(a.bytes, b.bytes);

// The same secret stands behind both, whatever they are called: C2SP tlog-policy.
export const isDuplicate = (a, b) => same(a.bytes, b.bytes);

function checkName(name) {
  if (name === "" || name.length > 1000 || /[\p{Z}\p{Cc}+]/u.test(name)) throw new Refused("bad-key.name", shown(name));
}

// The form only: the text above the last empty line, and the signature lines below it.
export function readNote(bytes) {
  const note = text(bytes, LARGEST_NOTE);
  const end = note.lastIndexOf("\n\n");
  if (end < 0) throw new Refused("bad-form.note");
  const below = note.slice(end + 2);
  if (!below.endsWith("\n")) throw new Refused("bad-form.cut");
  const lines = below.slice(0, -1).split("\n").map((line, i) => {
    if (i === MOST_SIGNATURES) throw new Refused("too-large", i + 1, MOST_SIGNATURES);
    return readSignature(line);
  });
  return { text: note.slice(0, end + 1), lines };
}

function readSignature(line) {
  const rest = after("— ", line, "bad-form.signature");
  const space = rest.indexOf(" ");
  if (space < 0) throw new Refused("bad-form.signature", shown(line));
  const name = rest.slice(0, space);
  checkName(name);
  const all = base64(rest.slice(space + 1));
  if (all.length < 5) throw new Refused("bad-form.signature", shown(line));
  return { name, id: all.slice(0, 4), bytes: all.slice(4) };
}

const isBy = key => line => line.name === key.name && same(line.id, key.id);

// The keys that signed. Lines by other keys say nothing; one by a known key that does not fit refuses the whole note.
export async function signers(note, keys) {
  for (const line of note.lines)
    for (const key of keys)
      if (isBy(key)(line) && !(await verifies(key, note.text, line.bytes))) throw new Refused("bad-signature", shown(key.name));
  const found = keys.filter(key => note.lines.some(isBy(key)));
  if (found.length === 0) throw new Refused("no-trusted-signature");
  return found;
}

// Seconds since 1970 that a witness put into its line; true once the line has been verified.
export const timeOf = (note, witness) => Number(view(note.lines.find(isBy(witness)).bytes).getBigInt64(0));

const view = bytes => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

async function verifies(key, text, signature) {
  if (key.isLog) return signature.length === 64 && ed25519(key.bytes, bytesOf(text), signature);
  if (signature.length !== 72) return false;
  const time = view(signature).getBigInt64(0);
  return time >= 0n && ed25519(key.bytes, bytesOf(`cosignature/v1\ntime ${time}\n${text}`), signature.slice(8));
}

// A key that is no point of the curve verifies nothing; that the browser lacks Ed25519 is another matter.
async function ed25519(key, message, signature) {
  try {
    const known = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", known, signature, message);
  } catch (failure) {
    if (failure.name === "NotSupportedError") throw failure;
    return false;
  }
}

// Origin, size and root that a log signs. Further lines are kept and not judged.
export function readCheckpoint(body) {
  const read = text(bytesOf(body), LARGEST_NOTE);
  if (!read.endsWith("\n")) throw new Refused("bad-form.checkpoint");
  const lines = read.slice(0, -1).split("\n");
  if (lines.length < 3) throw new Refused("bad-form.checkpoint");
  if (lines[0].includes("\u00a0")) throw new Refused("bad-text.no-break-space", shown(lines[0]));
  if (/\p{Cc}/u.test(lines[0])) throw new Refused("bad-text.control", 1);
  if (lines.includes("", 3)) throw new Refused("bad-form.checkpoint");
  const size = number(lines[1]);
  const root = hash(lines[2]);
  if (lines[0] === "") throw new Refused("bad-form.checkpoint");
  return { origin: lines[0], size, root };
}

// A checkpoint signed by one of the keys that carry its origin as their name.
export async function openCheckpoint(bytes, logs) {
  const note = readNote(bytes);
  const checkpoint = readCheckpoint(note.text);
  const keys = logs.filter(key => key.name === checkpoint.origin);
  if (keys.length === 0) throw new Refused("wrong-origin", shown(checkpoint.origin));
  const by = await signers(note, keys);
  return { checkpoint, note, by };
}
