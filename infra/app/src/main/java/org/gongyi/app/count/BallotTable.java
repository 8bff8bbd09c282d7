package org.gongyi.app.count;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of the ballots of one vote: by number on the roll at which box, and who collected it. Its key lets a voter
/// have one.
///
/// @param vote number of the vote among those that have stations
record BallotTable(int vote, JdbcClient database) {

    /// Made by the owner of the tables, in the transaction at hand.
    static BallotTable made(int vote, JdbcClient database) {
        database.sql("select make_ballot_table(?)")
                .param(vote)
                .query((_, _) -> vote)
                .single();
        return new BallotTable(vote, database);
    }

    String name() {
        return "ballot_issued_" + vote;
    }

    Optional<Integer> boxOf(int number) {
        return database.sql("select box from " + name() + " where number = ?")
                .param(number)
                .query(Integer.class)
                .optional();
    }

    /// Whether the ballot was one for a proxy; nothing where that box has given none to the number.
    Optional<Boolean> taken(int box, int number) {
        return database.sql("delete from " + name() + " where box = ? and number = ? returning proxy is not null")
                .params(box, number)
                .query(Boolean.class)
                .optional();
    }

    /// Rows of one box become rows of one transaction, in the order of the roll: no question to the database tells any
    /// more who came before whom. What they were before stays in the file until all is sorted.
    void sort(int box) {
        database.sql("create temporary table sorted on commit drop as select * from " + name()
                        + " where box = ? order by number")
                .param(box)
                .update();
        database.sql("delete from " + name() + " where box = ?").param(box).update();
        refill();
    }

    /// The whole table is written anew, sorted, into a file that held nothing else. The file it was in goes from the
    /// disk with the commit, and where the server dies in that moment, when it starts again.
    void sort() {
        database.sql("create temporary table sorted on commit drop as select * from " + name() + " order by number")
                .update();
        database.sql("truncate " + name()).update();
        refill();
    }

    private void refill() {
        database.sql("insert into " + name() + " select * from sorted order by number")
                .update();
    }

    void drop() {
        database.sql("select drop_ballot_table(?)")
                .param(vote)
                .query((_, _) -> vote)
                .single();
    }
}
