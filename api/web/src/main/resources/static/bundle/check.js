// The page check.html of a bundle: takes the zip, or the folder it was unpacked into, and checks every file in it, here and
// without network. What is wrong is told with the name of the file. The checks of receipts are those of /verify.

import { open, readTrust } from "../verify/policy.js";
import { check, membersOf, readProof } from "../verify/receipt.js";
import { Refused, same, toHex } from "../verify/strict.js";
import { digest } from "../verify/tree.js";

const at = id => document.getElementById(id);
const words = new Map([...document.querySelectorAll("#words [data-word]")].map(one => [one.dataset.word, one.textContent]));
const say = (key, ...values) => (words.get(key) || key).replace(/\{(\d)\}/g, (_, n) => values[n]).replace(/''/g, "'");
const utf8 = bytes => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

const SUMS = "SHA256SUMS";
const SUM_OF_SUMS = "SHA256SUMS.sha256";
const ENTRY = /^entries\/([0-9]{8,})\.json$/;

// What is wrong, by the name of the file; the first thing found of each.
class Faults {
  found = new Map();
  add(name, what) {
    if (!this.found.has(name)) this.found.set(name, what);
  }
}

// A file of the zip or of the folder: its bytes, when they are asked for.

function ofFolder(chosen) {
  const files = new Map();
  for (const one of chosen) {
    const path = (one.webkitRelativePath || one.name).split("/").slice(1).join("/");
    files.set(path, async () => new Uint8Array(await one.arrayBuffer()));
  }
  return files;
}

async function ofZip(zip) {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Refused("zip.none");
  const files = new Map();
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (entry + 46 > bytes.length || view.getUint32(entry, true) !== 0x02014b50) throw new Refused("zip.directory");
    const method = view.getUint16(entry + 10, true);
    const packed = view.getUint32(entry + 20, true);
    const from = view.getUint32(entry + 42, true);
    const named = view.getUint16(entry + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + named));
    files.set(name, () => unpacked(bytes, view, { method, packed, from }));
    entry += 46 + named + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return files;
}

async function unpacked(bytes, view, { method, packed, from }) {
  if (from + 30 > bytes.length || view.getUint32(from, true) !== 0x04034b50) throw new Refused("zip.directory");
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const stored = bytes.slice(start, start + packed);
  if (method === 0) return stored;
  const stream = new Blob([stored]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// The digests of all files, and of their list.

async function sums(files, faults) {
  const listed = await bytesOf(files, SUMS, faults);
  const own = await bytesOf(files, SUM_OF_SUMS, faults);
  if (!listed || !own) return;
  const lines = rows(listed);
  const wrong = new Faults();
  for (const [name, sum] of lines) await compare(files, name, sum, wrong);
  for (const name of files.keys())
    if (!lines.has(name) && name !== SUMS && name !== SUM_OF_SUMS) wrong.add(name, say("unlisted"));
  if (same(own, new TextEncoder().encode(`${toHex(await digest(listed))}  ${SUMS}\n`)))
    wrong.found.forEach((what, name) => faults.add(name, what));
  else faults.add(wrong.found.size ? SUMS : SUM_OF_SUMS, say("changed"));
}

function rows(bytes) {
  const rows = new Map();
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) || [];
    if (name) rows.set(name, sum);
  }
  return rows;
}

async function compare(files, name, sum, faults) {
  const bytes = await bytesOf(files, name, faults);
  if (bytes && toHex(await digest(bytes)) !== sum) faults.add(name, say("changed"));
}

async function bytesOf(files, name, faults) {
  const file = files.get(name);
  if (!file) {
    faults.add(name, say("missing"));
    return null;
  }
  try {
    return await file();
  } catch (broken) {
    faults.add(name, say("damaged"));
    return null;
  }
}

// The records: each leads by its receipt to the checkpoint that the log signed, and those of a whole stream follow each other.

async function records(files, faults) {
  const checkpoint = await bytesOf(files, "checkpoint", faults);
  const policy = await trust(files, faults);
  if (!checkpoint || !policy) return null;
  const signed = await refusedOf("checkpoint", faults, () => open(policy, checkpoint));
  if (!signed) return null;
  const streams = new Map();
  let proven = 0;
  for (const [name, [, number]] of entriesOf(files)) {
    const entry = await bytesOf(files, name, faults);
    const receipt = await bytesOf(files, `receipts/${number}.tlog-proof`, faults);
    if (!entry || !receipt) continue;
    if (await isProven(name, number, entry, receipt, checkpoint, policy, faults)) proven++;
    const { stream, seq } = membersOf(entry);
    streams.set(stream, (streams.get(stream) || []).concat(seq));
  }
  await whole(files, streams, proven, faults);
  return { signed, proven };
}

const entriesOf = files => [...files.keys()].map(name => [name, ENTRY.exec(name) || []]).filter(one => one[1].length);

async function isProven(name, number, entry, receipt, checkpoint, policy, faults) {
  const where = faults.found.has(name) ? name : `receipts/${number}.tlog-proof`;
  const found = await refusedOf(where, faults, async () => {
    const proof = readProof(receipt);
    if (proof.index !== BigInt(number)) throw new Refused("code.position", proof.index);
    if (!same(proof.checkpoint, checkpoint)) throw new Refused("other-checkpoint");
    return check(receipt, entry, policy, () => null);
  });
  return found !== null;
}

async function trust(files, faults) {
  const given = at("trust").value.trim();
  const own = await bytesOf(files, "ledger.policy", faults);
  if (given) return refusedOf(say("given-key"), faults, () => readTrust(given));
  return own && refusedOf("ledger.policy", faults, () => readTrust(utf8(own)));
}

async function refusedOf(name, faults, work) {
  try {
    return await work();
  } catch (failure) {
    if (failure.name === "NotSupportedError") throw failure;
    faults.add(name, failure instanceof Refused ? cause(failure) : say("damaged"));
    return null;
  }
}

const cause = refused => say(words.has("cause." + refused.reason) ? "cause." + refused.reason : refused.reason, ...refused.values);

// Of a stream that is whole no record is missing: its own numbers run from 0 without a gap.
async function whole(files, streams, proven, faults) {
  const bytes = await bytesOf(files, "bundle.json", faults);
  if (!bytes) return;
  const told = membersOf(bytes);
  for (const stream of Array.isArray(told.whole) ? told.whole : []) {
    const seqs = (streams.get(stream) || []).sort((a, b) => a - b);
    const gap = seqs.findIndex((seq, i) => seq !== i);
    if (gap >= 0 || !seqs.length) faults.add(stream, say("gap", gap < 0 ? 1 : gap + 1));
  }
  if (told.records !== entriesOf(files).length) faults.add("bundle.json", say("count", told.records, entriesOf(files).length));
}

// What is shown.

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function show(state, heading, ...more) {
  const verdict = at("verdict");
  verdict.hidden = false;
  verdict.className = state;
  verdict.replaceChildren(element("h2", heading), ...more);
  verdict.focus();
}

async function judge(read) {
  show("busy", say("busy"));
  try {
    if (!window.crypto || !crypto.subtle) throw new Refused("no-crypto");
    const files = await read();
    const faults = new Faults();
    await sums(files, faults);
    const found = await records(files, faults);
    if (faults.found.size) tell(faults.found);
    else praise(found, files);
  } catch (failure) {
    const unable = failure.name === "NotSupportedError" || failure.reason === "no-crypto";
    show("open", say("open"), element("p", unable ? say("no-crypto") : failure instanceof Refused ? cause(failure) : failure.message));
  }
}

function tell(found) {
  const list = document.createElement("ul");
  for (const [name, what] of found) {
    const row = document.createElement("li");
    row.append(element("code", name), " ", what);
    list.append(row);
  }
  show("bad", say("bad", found.size), list);
}

function praise({ signed, proven }, files) {
  const names = signed.witnesses.map(one => one.name).join(" · ");
  show(
    "good",
    say("good"),
    element("p", say("good.what", proven, files.size, signed.checkpoint.origin, signed.checkpoint.size)),
    element("p", names ? say("good.witnesses", names) : say("good.no-witness")),
    element("p", at("trust").value.trim() ? say("good.your-key") : say("good.own-key")),
    element("code", signed.by.map(key => `${key.name}+${toHex(key.id)}`).join(" "))
  );
}

// Emptied, so that the same file can be chosen again, under another key.
function chosen(field, read) {
  at(field).addEventListener("change", event => {
    const files = [...event.target.files];
    event.target.value = "";
    if (files.length) judge(() => read(files));
  });
}

chosen("zip", files => ofZip(files[0]));
chosen("folder", async files => ofFolder(files));
at("drop").addEventListener("dragover", event => event.preventDefault());
at("drop").addEventListener("drop", event => {
  event.preventDefault();
  if (event.dataTransfer.files.length) judge(() => ofZip(event.dataTransfer.files[0]));
});
