// The short code of a record, as it is read out over the telephone: its position, then three groups of four digits, which
// hold the first 32 bits of the leaf hash and two check digits. The same as org.gongyi.web.proof.ShortCode.

import { Refused, shown } from "./strict.js";

const FORM = /^(0|[1-9][0-9]{0,17})([0-9]{10})([0-9]{2})$/;

// Every digit typed on whatever keyboard, and nothing else.
export function readCode(typed) {
  const digits = typed.normalize("NFKC").replace(/[\s\p{Pd}.,·]/gu, "");
  if (!/^[0-9]+$/.test(digits)) throw new Refused("code.digits", shown(typed));
  const [, position, prefix] = FORM.exec(digits) || [];
  if (position === undefined || BigInt(prefix) >> 32n) throw new Refused("code.length", shown(typed));
  if (BigInt(digits) % 97n !== 1n) throw new Refused("code.check", shown(typed));
  return { position, prefix: Number(prefix) };
}

export const isOf = (code, leaf) => new DataView(leaf.buffer, leaf.byteOffset).getUint32(0) === code.prefix;

// As it is printed.
export function codeOf(position, leaf) {
  const prefix = new DataView(leaf.buffer, leaf.byteOffset).getUint32(0).toString().padStart(10, "0");
  const check = 98n - (BigInt(position + prefix + "00") % 97n);
  const tail = prefix + check.toString().padStart(2, "0");
  return [position, tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join("-");
}
