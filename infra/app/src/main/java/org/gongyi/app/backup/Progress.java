package org.gongyi.app.backup;

/// Is told now and then how far it has come.
@FunctionalInterface
interface Progress {

    void done(long entries, long all);
}
