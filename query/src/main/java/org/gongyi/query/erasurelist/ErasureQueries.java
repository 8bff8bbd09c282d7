package org.gongyi.query.erasurelist;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.fact.FactQuery;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.query.erasurelist.ErasureList.Row;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers what is gone.
public final class ErasureQueries {

    private final Sheet<Row> sheet;

    public ErasureQueries(JdbcClient db) {
        this.sheet = ErasureList.sheet(db);
    }

    @QueryHandler
    List<Erasure> handle(FactQuery.Erased query) {
        return sheet.load("digest", query.digests()).stream().map(Row::erasure).toList();
    }
}
