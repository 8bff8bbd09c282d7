// The page /verify: takes a receipt as a file, as text or by its short code, has it checked here, and says what came of it.
// Every sentence stands in the page, in its language; this puts values into it. Nothing that was read becomes markup.

import { codeOf, isOf, readCode } from "./code.js";
import { readTrust } from "./policy.js";
import { check, isReceipt, membersOf, sealedNames } from "./receipt.js";
import { Refused, bytesOf, toBase64, toHex } from "./strict.js";

const at = id => document.getElementById(id);
const root = document.body.querySelector("[data-root]").dataset.root;
const words = new Map([...document.querySelectorAll("#words [data-word]")].map(one => [one.dataset.word, one.textContent]));
const say = (key, ...values) => words.get(key).replace(/\{(\d)\}/g, (_, n) => values[n]);

// What cannot be decided here and now. It says nothing against the receipt.
class Undecided extends Error {
  constructor(reason, ...values) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}

// `told` has the reason for an answer that means something.
async function ask(path, told = {}) {
  let answer;
  try {
    answer = await fetch(root + path, { headers: { Accept: "*/*" } });
  } catch (away) {
    throw new Undecided("network");
  }
  if (!answer.ok) throw new Undecided(told[answer.status] || "network");
  return new Uint8Array(await answer.arrayBuffer());
}

const receiptAt = position => ask(`api/events/${position}/receipt`, { 404: "unknown", 503: "early" });

// The key of this site until somebody gives another; `isOurs` tells which.
let ours = "";

async function trust() {
  const field = at("trust");
  if (field.value.trim() === "") {
    ours = new TextDecoder().decode(await ask("log/policy")).trim();
    if (field.value.trim() === "") field.value = ours;
  }
  const isOurs = field.value.trim() === ours;
  try {
    return { isOurs, policy: await readTrust(field.value) };
  } catch (wrong) {
    throw wrong instanceof Refused ? new Undecided("trust", reasonOf(wrong)) : wrong;
  }
}

// A slip of the hand says nothing against the record, and what a code tells is not told of a receipt.
function refuse(refused) {
  if (/^(code\.(digits|length|check)|files\.)/.test(refused.reason)) show("open", say("open"), [reasonOf(refused)]);
  else show("bad", say("bad"), refused.reason.startsWith("code.") ? [reasonOf(refused)] : [reasonOf(refused), say("bad.what")]);
}

const reasonOf = refused => say("cause." + refused.reason, ...refused.values);

async function able() {
  if (!window.crypto || !crypto.subtle) throw new Undecided(window.isSecureContext ? "ed25519" : "insecure");
  try {
    await crypto.subtle.importKey("raw", new Uint8Array(32).fill(1), "Ed25519", false, ["verify"]);
  } catch (lacking) {
    if (lacking.name === "NotSupportedError") throw new Undecided("ed25519");
  }
}

// Says what comes of `work`, which returns what was proven.
async function judge(work) {
  at("verdict").hidden = false;
  show("busy", say("busy"), []);
  try {
    await able();
    const trusted = await trust();
    tell(await work(trusted.policy), trusted.isOurs);
  } catch (failure) {
    if (failure instanceof Undecided) show("open", say("open"), [say("open." + failure.reason, ...failure.values)]);
    else if (failure instanceof Refused) refuse(failure);
    else if (failure.name === "NotSupportedError") show("open", say("open"), [say("open.ed25519")]);
    else show("open", say("open"), [say("open.program", failure.message)]);
  }
  at("verdict").focus();
}

function noEntry() {
  throw new Undecided("entry");
}

async function proven(bytes, entry, policy) {
  const began = performance.now();
  const find = position => receiptAt(position).then(other => check(other, null, policy)).then(found => found.entry, noEntry);
  const verdict = await check(bytes, entry, policy, find);
  return { ...verdict, millis: performance.now() - began };
}

const judgeReceipt = (bytes, entry) => judge(policy => proven(bytes, entry, policy));

const judgeCode = typed =>
  judge(async policy => {
    const code = readCode(typed);
    const verdict = await proven(await receiptAt(code.position), null, policy);
    if (verdict.position !== BigInt(code.position)) throw new Refused("code.position", verdict.position);
    if (!isOf(code, verdict.leaf)) throw new Refused("code.leaf", code.position);
    return verdict;
  });

// One file is a receipt; of two, the other is its entry.
async function judgeFiles(files) {
  const all = await Promise.all([...files].map(async file => new Uint8Array(await file.arrayBuffer())));
  const receipts = all.filter(isReceipt);
  if (receipts.length !== 1 || all.length > 2) {
    await judge(async () => {
      throw new Refused(receipts.length > 1 || all.length > 2 ? "files.many" : "files.none");
    });
    return;
  }
  await judgeReceipt(receipts[0], all.find(one => one !== receipts[0]) || null);
}

// What is shown.

function element(name, text, more = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  return Object.assign(made, more);
}

function show(state, heading, sentences, ...more) {
  at("verdict").className = "outcome outcome-" + state;
  at("verdict").replaceChildren(element("h2", heading), ...sentences.map(one => element("p", one)), ...more);
}

const tongue = document.documentElement.lang.replace(/^en$/, "en-GB");
const inChina = how => time => new Date(time).toLocaleString(tongue, { timeZone: "Asia/Shanghai", ...how });
const day = inChina({ dateStyle: "long" });
const moment = inChina({ dateStyle: "long", timeStyle: "short" });

function tell(verdict, isOurs) {
  const { checkpoint, witnesses, position } = verdict;
  const entry = membersOf(verdict.entry);
  const sentences = [say("good.what", position, checkpoint.size, checkpoint.origin)];
  sentences.push(witnesses.length ? say("good.witnesses", witnesses.map(one => one.name).join(" · ")) : say("good.no-witness"));
  sentences.push(isOurs ? say("good.our-key") : say("good.your-key"));
  const page = isOurs ? [element("p", "")] : [];
  if (isOurs) page[0].append(element("a", say("good.page"), { href: `${root}entries/${position}` }));
  const sealed = sealedRows(entry, verdict.values);
  const about = [...new Set(sealed.map(row => row[0]))].map(key => element("p", say(key + ".what"), { className: "small quiet" }));
  show("good", say("good"), sentences, facts(entry, sealed), ...about, ...page, details(verdict));
}

// What was sealed: its value where the receipt brings it, and never whether it still exists.
function sealedRows(entry, values) {
  return [...sealedNames(entry)].map(([digest, name]) => {
    const label = words.get("sealed." + name) || name || digest;
    const one = values.find(value => value.digest === digest);
    return one ? ["fact.disclosed", plain(one.value), label] : ["fact.sealed", say("sealed"), label];
  });
}

const plain = value => (typeof value === "string" ? value : JSON.stringify(value));

function facts(entry, sealed) {
  const kind = words.get("event." + String(entry.type).replace(/\.v[0-9]+$/, ""));
  const title = entry.facts && entry.facts.title;
  return list("facts", [
    ["fact.kind", kind || entry.type],
    ["fact.title", title],
    ["fact.day", entry.occurredOn && day(entry.occurredOn)],
    ["fact.recorded", entry.recordedAt && moment(entry.recordedAt)],
    ["fact.office", entry.by && (words.get("office." + entry.by.office) || entry.by.office)],
    ...sealed
  ]);
}

function list(name, rows) {
  const made = element("dl", "", { className: name });
  for (const [key, value, ...more] of rows) {
    if (value === undefined || value === null || value === "") continue;
    const row = document.createElement("div");
    row.append(element("dt", say(key, ...more)), element("dd", value));
    made.append(row);
  }
  return made;
}

function details(verdict) {
  const { checkpoint, witnesses } = verdict;
  const made = document.createElement("details");
  made.dataset.millis = verdict.millis.toFixed(1);
  made.append(
    element("summary", say("details")),
    list("facts deep", [
      ["detail.code", codeOf(verdict.position, verdict.leaf)],
      ["detail.leaf", toHex(verdict.leaf)],
      ["detail.log", checkpoint.origin],
      ["detail.size", String(checkpoint.size)],
      ["detail.root", toBase64(checkpoint.root)],
      ["detail.keys", verdict.by.map(key => `${key.name}+${toHex(key.id)}`).join(" ")],
      ...witnesses.map(one => ["detail.witness", `${one.name} · ${moment(one.seconds * 1000)}`]),
      ["detail.millis", verdict.millis.toFixed(1)]
    ]),
    element("pre", new TextDecoder().decode(verdict.entry), { className: "raw" })
  );
  return made;
}

// What is given.

at("ask-code").addEventListener("submit", event => {
  event.preventDefault();
  judgeCode(at("code").value);
});
at("files").addEventListener("change", event => {
  if (event.target.files.length) judgeFiles(event.target.files);
  event.target.value = "";
});
at("check-pasted").addEventListener("click", () => judgeReceipt(bytesOf(at("pasted").value.trim() + "\n"), null));
at("our-trust").addEventListener("click", () => {
  at("trust").value = "";
  trust().catch(failure => judge(() => Promise.reject(failure)));
});

const drop = at("drop");
for (const type of ["dragenter", "dragover"])
  drop.addEventListener(type, event => {
    event.preventDefault();
    drop.classList.add("over");
  });
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", event => {
  event.preventDefault();
  drop.classList.remove("over");
  judgeFiles(event.dataTransfer.files);
});

at("idle").hidden = true;
at("checker").hidden = false;
trust().catch(() => {});
if (at("code").value !== "") judgeCode(at("code").value);
