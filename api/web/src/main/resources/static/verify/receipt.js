// A receipt: a C2SP tlog-proof whose `extra` is `{"disclosures":[…],"entry":"…"}` in canonical JSON, compressed.

import { open } from "./policy.js";
import { Refused, after, base64, bytesOf, hash, joined, number, same, shown, text, toBase64 } from "./strict.js";
import { digest, inclusion, leafOf } from "./tree.js";

const HEAD = "c2sp.org/tlog-proof@v1";
const LARGEST = 1 << 20;
const LARGEST_UNPACKED = 1 << 18;

// Whether a dropped file means to be a receipt, however wrong the rest of it is.
export const isReceipt = bytes => new TextDecoder().decode(bytes.slice(0, 40)).startsWith("c2sp.org/tlog-proof");

// The form only. The checkpoint is a note that nobody has verified yet.
export function readProof(bytes) {
  const proof = text(bytes, LARGEST);
  const end = proof.indexOf("\n\n");
  if (end < 0) throw new Refused("bad-form.proof");
  const lines = proof.slice(0, end).split("\n");
  if (lines[0] !== HEAD) throw new Refused("bad-form.head", shown(lines[0]));
  const extra = lines.length > 1 && lines[1].startsWith("extra ") ? base64(lines[1].slice(6)) : null;
  const at = extra ? 2 : 1;
  if (lines.length <= at) throw new Refused("bad-form.proof");
  const index = number(after("index ", lines[at], "bad-form.index"));
  const siblings = lines.slice(at + 1);
  if (siblings.length > 64) throw new Refused("proof-length.most");
  return { extra, index, hashes: siblings.map(hash), checkpoint: bytesOf(proof.slice(end + 2)) };
}

// Checks one receipt, and returns what it proves: position, entry, disclosed values, checkpoint and witnesses.
//
// `given` is an entry that came beside the receipt, or null; `find` fetches one by its position where the receipt brings none.
// Wherever an entry comes from, it is believed only because the proof leads from it to the signed root.
export async function check(bytes, given, policy, find) {
  const proof = readProof(bytes);
  const brought = proof.extra && (await readExtra(proof.extra));
  if (brought && given && !same(brought.entry, given)) throw new Refused("entry-mismatch");
  const signed = await open(policy, proof.checkpoint);
  const entry = brought ? brought.entry : given || (await find(proof.index));
  if (!entry) throw new Refused("bad-form.no-entry");
  const leaf = await leafOf(entry);
  await inclusion(proof.index, signed.checkpoint.size, leaf, proof.hashes, signed.checkpoint.root);
  const values = await disclosed(entry, brought ? brought.disclosures : []);
  return { position: proof.index, entry, leaf, values, ...signed };
}

async function readExtra(packed) {
  const json = text(await unpacked(packed), LARGEST_UNPACKED);
  const read = parsed(json);
  if (!read || typeof read.entry !== "string" || !Array.isArray(read.disclosures)) throw new Refused("bad-form.extra");
  const { disclosures, entry } = read;
  if (disclosures.some(one => typeof one !== "string")) throw new Refused("bad-form.extra");
  if (JSON.stringify({ disclosures, entry }) !== json) throw new Refused("bad-form.canonical");
  return { entry: bytesOf(entry), disclosures };
}

// The SHA-256 of a zlib stream, then that stream, whole and with nothing behind it.
async function unpacked(packed) {
  const stream = packed.slice(32);
  if (!same(packed.slice(0, 32), await digest(stream))) throw new Refused("digest-mismatch");
  const reader = slices(stream).pipeThrough(new DecompressionStream("deflate")).getReader();
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(notPacked);
    if (done) return joined(...parts);
    size += value.length;
    if (size > LARGEST_UNPACKED) throw new Refused("too-large.packed", LARGEST_UNPACKED);
    parts.push(value);
  }
}

// A browser inflates all of a slice before any of it is asked for: a thousand times as much at most.
function slices(bytes) {
  let at = 0;
  return new ReadableStream({
    pull(to) {
      if (at < bytes.length) to.enqueue(bytes.slice(at, (at += 1024)));
      else to.close();
    }
  });
}

function notPacked(broken) {
  throw broken instanceof TypeError ? new Refused("bad-form.packed") : broken;
}

export function parsed(json) {
  try {
    return JSON.parse(json);
  } catch (broken) {
    return null;
  }
}

// The members of an entry. One of another log may be anything and then has none.
export function membersOf(entry) {
  const read = parsed(new TextDecoder().decode(entry));
  return read && typeof read === "object" && !Array.isArray(read) ? read : {};
}

// RFC 9901: the SHA-256 of each disclosure must stand among the `sealed` of the entry.
async function disclosed(entry, disclosures) {
  const sealed = membersOf(entry).sealed;
  const values = [];
  for (const disclosure of disclosures) {
    const found = url64(toBase64(await digest(bytesOf(disclosure))));
    if (!Array.isArray(sealed) || !sealed.includes(found)) throw new Refused("unknown-disclosure", shown(disclosure));
    values.push({ digest: found, ...opened(disclosure) });
  }
  return values;
}

// What each sealed digest of an entry stands in the place of: the name of the blank by digest, empty where it stands nowhere.
export function sealedNames(entry) {
  const names = new Map((Array.isArray(entry.sealed) ? entry.sealed : []).map(digest => [digest, ""]));
  JSON.stringify(entry.facts, (name, value) => {
    if (names.has(value)) names.set(value, name);
    return value;
  });
  return names;
}

const url64 = text => text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

function opened(disclosure) {
  const plain = disclosure.replace(/-/g, "+").replace(/_/g, "/");
  const json = text(base64(plain + "=".repeat((4 - (plain.length % 4)) % 4)), LARGEST);
  const parts = parsed(json);
  if (!Array.isArray(parts) || parts.length !== 3 || typeof parts[0] !== "string" || typeof parts[1] !== "string")
    throw new Refused("bad-form.disclosure");
  return { path: parts[1], value: parts[2] };
}
