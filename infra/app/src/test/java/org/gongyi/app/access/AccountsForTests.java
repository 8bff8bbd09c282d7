package org.gongyi.app.access;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyi.app.access.Token.Scope;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes accounts that can act at once, so that a test need not go through the administrator's pages.
public final class AccountsForTests {

    public static final String PASSWORD = "correct horse battery";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Holdings holdings;
    private final Tokens tokens;
    private final JdbcClient database;

    public AccountsForTests(ApplicationContext ledger) {
        accounts = ledger.getBean(Accounts.class);
        holdings = ledger.getBean(Holdings.class);
        tokens = ledger.getBean(Tokens.class);
        database = ledger.getBean(JdbcClient.class);
    }

    /// An account with a password of its own, [#PASSWORD], and no office.
    public Account official() {
        return opened(false);
    }

    public Account administrator() {
        return opened(true);
    }

    private Account opened(boolean administrator) {
        var login = "test-" + NUMBER.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
        var opened = accounts.create(login, "测试员", administrator);
        accounts.changePassword(opened.account(), opened.oneTimePassword(), PASSWORD);
        return accounts.get(opened.account());
    }

    /// An account that holds an office of government today.
    public Account appointed(Office office, String place) {
        var account = official();
        var today = LocalDate.now();
        holdings.appoint(account.id(), office, place, today.minusYears(1), today.plusYears(1));
        return account;
    }

    /// An account of a person of a community's register.
    public Account personOf(CommunityCode community, PersonId person) {
        var account = official();
        holdings.link(account.id(), community, person);
        return account;
    }

    /// The one account of a person whom several tests act as: it is opened by the first of them.
    public Account sharedBy(CommunityCode community, PersonId person) {
        return database.sql("select account from account_person where community = :community and person = :person")
                .param("community", community.value())
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(accounts::get)
                .orElseGet(() -> personOf(community, person));
    }

    /// `Authorization` header of a token that may record in all offices of the account.
    public String bearer(Account account) {
        return "Bearer " + token(account, Scope.RECORD, null, null);
    }

    String token(Account account, Scope scope, Office office, String place) {
        return tokens.create(account.id(), new Tokens.Wish("test", scope, office, place, Duration.ofDays(1)));
    }
}
