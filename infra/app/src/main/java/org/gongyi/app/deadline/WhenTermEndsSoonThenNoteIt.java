package org.gongyi.app.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.command.rule.Rule.Parameter;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.community.CommunityCommand.NoteTermEnding;
import org.gongyi.contract.community.CommunityQuery.TermEnd;
import org.gongyi.contract.community.CommunityQuery.TermsEnding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// That a committee's term ends soon is noted by the ledger's own hand, once, and with it the election that is owed.
///
/// Communities are looked through a part at a time, in the order of their codes. How many days ahead is law; the rules
/// decide again when it is noted. Terms that ended while the ledger stood still are noted late.
@Component
class WhenTermEndsSoonThenNoteIt implements DeadlineJob {

    private static final Logger log = LoggerFactory.getLogger(WhenTermEndsSoonThenNoteIt.class);

    private static final int AT_ONCE = 200;
    private static final int YEARS_BACK = 2;
    private static final Set<String> TERMS = Set.of("EL-TERM3", "EL-TERM5");

    private final QueryGateway queries;
    private final Recorder recorder;
    private final Rulebook rulebook;

    WhenTermEndsSoonThenNoteIt(QueryGateway queries, Recorder recorder, Rulebook rulebook) {
        this.queries = queries;
        this.recorder = recorder;
        this.rulebook = rulebook;
    }

    @Override
    public void lookAt(LocalDate today) {
        var last = today.plusDays(daysAhead());
        @Nullable CommunityCode after = null;
        List<TermEnd> part;
        do {
            part = part(today.minusYears(YEARS_BACK), last, after);
            for (var term : part) {
                if (Thread.currentThread().isInterrupted()) return;
                note(term, today);
                after = term.community();
            }
        } while (!part.isEmpty());
    }

    private List<TermEnd> part(LocalDate first, LocalDate last, @Nullable CommunityCode after) {
        return queries.query(
                        new TermsEnding(first, last, after, AT_ONCE), ResponseTypes.multipleInstancesOf(TermEnd.class))
                .join();
    }

    /// The most that any version of the law has.
    private long daysAhead() {
        return rulebook.rows().stream()
                .filter(row -> TERMS.contains(row.rule()))
                .flatMap(row -> row.versions().stream())
                .flatMap(version -> Stream.ofNullable(version.terms().get("notice-days")))
                .map(term -> term.value())
                .filter(Parameter.Number.class::isInstance)
                .mapToLong(value -> ((Parameter.Number) value).value())
                .max()
                .orElse(0);
    }

    private void note(TermEnd term, LocalDate today) {
        try {
            recorder.recordUnlessOutOfOrder(
                    new NoteTermEnding(term.community(), today, term.until(), null), Actor.LEDGER);
        } catch (CommandExecutionException refused) {
            log.error("任期将满没有记录,下一小时再试 · Term's end not noted, next try in an hour: {}", term, refused);
        }
    }
}
