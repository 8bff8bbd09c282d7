package org.gongyi.app.access;

import static org.gongyi.app.access.AccessRefused.Reason.ADMINISTRATOR_HAS_NO_OFFICE;
import static org.gongyi.app.access.AccessRefused.Reason.DAYS_NOT_FIT;
import static org.gongyi.app.access.AccessRefused.Reason.OFFICE_NOT_APPOINTED;
import static org.gongyi.app.access.AccessRefused.Reason.PERSON_LINKED;
import static org.gongyi.app.access.AccessRefused.Reason.PLACE_NOT_FIT;
import static org.springframework.transaction.annotation.Propagation.SUPPORTS;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyi.app.access.AccessLog.Kind;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an account stands for: persons in the registers of communities, whose offices the register knows, and
/// appointments in governments, which it does not. Administrators stand for nobody; the tables say so too.
@Component
@Transactional
public class Holdings {

    private static final Set<Office> APPOINTED = Set.of(Office.TOWNSHIP, Office.COUNTY, Office.CITY, Office.AUDITOR);
    private static final String SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private final JdbcClient database;
    private final Accounts accounts;
    private final AccessLog log;
    private final SecureRandom random = new SecureRandom();

    Holdings(JdbcClient database, Accounts accounts, AccessLog log) {
        this.database = database;
        this.accounts = accounts;
        this.log = log;
    }

    public record Link(CommunityCode community, PersonId person) {}

    /// The account now acts as this person of the community. One account a person, and one person an account there.
    public void link(UUID account, CommunityCode community, PersonId person) {
        requireOfficial(account);
        try {
            database.sql(
                            "insert into account_person (account, community, person) values (:account, :community, :person)")
                    .param("account", account)
                    .param("community", community.value())
                    .param("person", person.value())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new AccessRefused(PERSON_LINKED);
        }
        log.note(Kind.PERSON_LINKED, account, community + " " + person);
    }

    void unlink(UUID account, CommunityCode community) {
        var removed = database.sql("delete from account_person where account = :account and community = :community")
                .param("account", account)
                .param("community", community.value())
                .update();
        if (removed == 1) log.note(Kind.PERSON_UNLINKED, account, community.value());
    }

    public void appoint(UUID account, Office office, String place, LocalDate from, LocalDate until) {
        requireOfficial(account);
        if (!APPOINTED.contains(office)) throw new AccessRefused(OFFICE_NOT_APPOINTED);
        if (!place.matches("[1-9]\\d{" + (office.level().digits() - 1) + "}")) throw new AccessRefused(PLACE_NOT_FIT);
        if (from.isAfter(until) || from.getYear() < 1949 || until.getYear() > 2199)
            throw new AccessRefused(DAYS_NOT_FIT);
        database.sql("""
                        insert into appointment (account, office, place, person, from_day, until_day)
                        values (:account, :office, :place, :person, :from, :until)""")
                .param("account", account)
                .param("office", office.name())
                .param("place", place)
                .param("person", newPerson().value())
                .param("from", from)
                .param("until", until)
                .update();
        log.note(Kind.APPOINTED, account, "%s %s %s %s".formatted(office, place, from, until));
    }

    /// The day before is its last; one that would begin later never begins.
    void endAppointment(UUID account, UUID appointment, LocalDate today) {
        var ended = database.sql("""
                        update appointment set until_day = :last, from_day = least(from_day, :last)
                         where id = :id and account = :account and until_day > :last""")
                .param("last", today.minusDays(1))
                .param("id", appointment)
                .param("account", account)
                .update();
        if (ended == 1) log.note(Kind.APPOINTMENT_ENDED, account, appointment.toString());
    }

    @Transactional(propagation = SUPPORTS)
    public List<Link> links(UUID account) {
        return database.sql("select community, person from account_person where account = :account order by community")
                .param("account", account)
                .query((row, _) ->
                        new Link(new CommunityCode(row.getString("community")), new PersonId(row.getString("person"))))
                .list();
    }

    @Transactional(propagation = SUPPORTS)
    public List<Appointment> appointments(UUID account) {
        return database.sql("select * from appointment where account = :account order by from_day desc, id")
                .param("account", account)
                .query((row, _) -> new Appointment(
                        row.getObject("id", UUID.class),
                        Office.valueOf(row.getString("office")),
                        row.getString("place"),
                        new PersonId(row.getString("person")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    private void requireOfficial(UUID account) {
        if (accounts.get(account).administrator()) throw new AccessRefused(ADMINISTRATOR_HAS_NO_OFFICE);
    }

    private PersonId newPerson() {
        var id = new StringBuilder("p-");
        for (int i = 0; i < 16; i++) id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return new PersonId(id.toString());
    }
}
