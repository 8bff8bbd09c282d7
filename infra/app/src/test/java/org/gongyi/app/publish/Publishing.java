package org.gongyi.app.publish;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.gongyi.log.Web;
import org.gongyi.log.witness.Cosigning;
import org.springframework.jdbc.core.JdbcTemplate;

/// A publisher with what it needs, without an application around it and without a witness.
record Publishing(DataSource database, Identity identity, Web web, Cosigning cosigning, Publisher publisher)
        implements AutoCloseable {

    /// @param disk where key, lock store and folder are
    static Publishing of(Path disk, DataSource database) {
        var settings = PublisherTest.settings(disk);
        var identity = new FirstSigning(settings, new JdbcTemplate(database), new SecureRandom()).identity();
        var web = new Web(Duration.ofSeconds(5));
        var cosigning = new Cosigning(web, identity.policy(), Duration.ofSeconds(1));
        return new Publishing(database, identity, web, cosigning, new Publisher(identity, settings, cosigning));
    }

    void round() throws SQLException {
        PublisherTest.round(database, publisher);
    }

    @Override
    public void close() {
        cosigning.close();
        web.close();
    }
}
