/// Signed notes, checkpoints, cosignatures, offline proofs and policies, as C2SP defines them. Depends on
/// the tree only.
package org.gongyi.log.note;
