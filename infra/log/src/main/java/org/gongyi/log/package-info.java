/// The tamper-evident log: an RFC 6962 Merkle tree over the entries. JDK only, so that a verifier is one
/// small jar.
package org.gongyi.log;
