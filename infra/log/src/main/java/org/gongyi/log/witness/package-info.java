/// Both sides of C2SP tlog-witness v1.0.0: the client of a log and a witness of our own.
package org.gongyi.log.witness;
