package org.gongyi.app.access;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On a ledger without accounts, makes `admin` and says its password once: on the console, where the operator sits, and
/// not in a log, which is kept.
@Component
@Order(0)
class FirstAdministrator implements ApplicationRunner {

    static final String LOGIN = "admin";

    private final Accounts accounts;

    FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @SuppressWarnings("SystemOut")
    public void run(ApplicationArguments arguments) {
        accounts.createFirst(LOGIN, "管理员")
                .ifPresent(opened -> System.out.printf("""

                  首个管理员 First administrator: %s
                  一次性密码 One-time password:   %s
                  只显示这一次, 首次登录后须修改。 Shown this once; it must be changed at first login.

                """, opened.login(), opened.oneTimePassword()));
    }
}
