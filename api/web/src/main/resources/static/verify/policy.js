// Which log is meant, which witnesses are trusted, and how many of them must have cosigned: C2SP tlog-policy.

import { cosigner, isDuplicate, openCheckpoint, readKey, sameKey, signers, timeOf } from "./note.js";
import { Refused, number, plainLines, shown } from "./strict.js";

const LARGEST = 256000;

// From one key of a log, or from the text of a policy.
export async function readTrust(given) {
  const line = given.trim();
  return /^[^\s+]+\+[^\s]+$/.test(line) ? readPolicy(`log ${line}\nquorum none\n`) : readPolicy(given);
}

// `quorum` is a function of the keys that cosigned.
export async function readPolicy(given) {
  const policy = { logs: [], witnesses: [], quorum: null };
  const named = new Map([["none", () => true]]);
  const grouped = new Set();

  const known = name => {
    if (!named.has(name)) throw new Refused("bad-form.policy", shown(name));
    return named.get(name);
  };
  const define = (name, meaning) => {
    if (named.has(name)) throw new Refused("bad-form.policy", shown(name));
    named.set(name, meaning);
  };
  // No witness counts twice.
  const member = name => {
    if (name === "none" || grouped.has(name)) throw new Refused("bad-form.policy", shown(name));
    grouped.add(name);
    return known(name);
  };

  const lines = {
    async log(words) {
      const key = await readKey(words[1]);
      if (!key.isLog || policy.logs.some(other => isDuplicate(other, key))) throw new Refused("bad-key", shown(words[1]));
      checkUrl(words[2]);
      policy.logs.push(key);
    },
    async witness(words) {
      const key = await cosigner(await readKey(words[2]));
      if (policy.witnesses.some(other => isDuplicate(other.key, key))) throw new Refused("bad-key", shown(words[2]));
      checkUrl(words[3]);
      policy.witnesses.push({ name: words[1], key });
      define(words[1], by => by.some(one => sameKey(one, key)));
    },
    async group(words) {
      const names = words.slice(3);
      const needed = { all: BigInt(names.length), any: 1n }[words[2]] ?? number(words[2]);
      if (needed < 1n || needed > BigInt(names.length)) throw new Refused("bad-number.quorum", shown(words[1]));
      const members = names.map(member);
      define(words[1], by => BigInt(members.filter(one => one(by)).length) >= needed);
    },
    async quorum(words) {
      if (policy.quorum) throw new Refused("bad-form.policy", shown(words[1]));
      policy.quorum = known(words[1]);
    }
  };
  const counts = { log: [2, 3], witness: [3, 4], group: [4, 1000], quorum: [2, 2] };

  for (const line of plainLines(given, LARGEST)) {
    const words = line.split(/[ \t]+/).filter(word => word !== "");
    if (words.length === 0 || words[0].startsWith("#")) continue;
    const [least, most] = Object.hasOwn(counts, words[0]) ? counts[words[0]] : [1, 0];
    if (words.length < least || words.length > most) throw new Refused("bad-form.policy", shown(line));
    await lines[words[0]](words);
  }
  if (!policy.quorum) throw new Refused("bad-form.quorum");
  return policy;
}

function checkUrl(url) {
  if (url !== undefined && !/^https?:\/\/[^\s/]/.test(url)) throw new Refused("bad-form.policy", shown(url));
}

// The checkpoint, signed by a log of the policy and cosigned by its quorum, with the witnesses of the policy below it.
export async function open(policy, bytes) {
  const opened = await openCheckpoint(bytes, policy.logs);
  const keys = policy.witnesses.map(witness => witness.key);
  const isTheirs = line => keys.some(key => key.name === line.name && key.id.every((byte, i) => byte === line.id[i]));
  const by = opened.note.lines.some(isTheirs) ? await signers(opened.note, keys) : [];
  if (!policy.quorum(by)) throw new Refused("no-quorum", by.length);
  const witnesses = policy.witnesses
    .filter(witness => by.includes(witness.key))
    .map(witness => ({ name: witness.name, seconds: timeOf(opened.note, witness.key) }));
  return { ...opened, witnesses };
}
