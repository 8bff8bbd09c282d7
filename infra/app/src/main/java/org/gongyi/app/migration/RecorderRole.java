package org.gongyi.app.migration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says so where the application works with the rights of the tables' owner: an external database whose user may not
/// make roles. The triggers still refuse every change, but an owner could switch them off.
@Component
class RecorderRole implements ApplicationRunner {

    static final String NAME = "gongyi_recorder";

    private static final Logger log = LoggerFactory.getLogger(RecorderRole.class);

    private final JdbcClient database;

    RecorderRole(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var user = database.sql("select current_user").query(String.class).single();
        if (!user.equals(NAME))
            log.warn(
                    "数据库用户 {} 有表的全部权限。请由数据库管理员执行 · The user {} has all rights on the tables; an administrator should run: "
                            + "create role {} nologin; grant {} to {}; (docs/operations.md)",
                    user,
                    user,
                    NAME,
                    NAME,
                    user);
    }
}
