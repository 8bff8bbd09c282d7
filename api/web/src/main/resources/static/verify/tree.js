// The hashes of an RFC 6962 tree, and whether a leaf stands in one: RFC 9162 §2.1.3.2.

import { Refused, hashLong, joined, same } from "./strict.js";

const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

export const digest = sha256;

// Leaf and node begin with different bytes, so neither can pass for the other.
export const leafOf = entry => sha256(joined([0], entry));

const nodeOf = (left, right) => sha256(joined([1], left, right));

// Refuses unless `leaf` is the leaf hash at `index` of the tree with this size and root. Without the two checks of `sn` a
// proof that is too short or too long could pass.
export async function inclusion(index, size, leaf, proof, root) {
  if (index < 0n || index >= size) throw new Refused("index-out-of-tree", index, size);
  if (proof.length > 64) throw new Refused("proof-length.most");
  [leaf, root, ...proof].forEach(hashLong);
  let fn = index;
  let sn = size - 1n;
  let hash = leaf;
  for (const sibling of proof) {
    if (sn === 0n) throw new Refused("proof-length.over");
    if (fn & 1n || fn === sn) {
      hash = await nodeOf(sibling, hash);
      while (!(fn & 1n) && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      hash = await nodeOf(hash, sibling);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  if (sn !== 0n) throw new Refused("proof-length.under");
  if (!same(hash, root)) throw new Refused("root-mismatch");
}
