/// Tiles and entry bundles of C2SP tlog-tiles, their writer and their reader. Depends on the tree and on
/// notes.
package org.gongyi.log.tile;
