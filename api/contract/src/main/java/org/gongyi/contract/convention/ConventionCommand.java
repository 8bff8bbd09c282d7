package org.gongyi.contract.convention;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Require;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;

/// What may be asked of a convention, in the order of its course (CONV-5STEP).
public sealed interface ConventionCommand extends LedgerAct {

    /// Articles that one order names.
    int MOST_ARTICLES = 200;
    /// Versions one convention may have.
    int MOST_VERSIONS = 200;
    /// Orders to correct against one convention.
    int MOST_ORDERS = 200;

    ConventionId convention();

    @Override
    default String subject() {
        return convention().value();
    }

    @Override
    default CommunityCode community() {
        return convention().community();
    }

    /// People are to give themselves rules, or put old ones on the ledger.
    ///
    /// @param grounds why now
    record BeginConvention(
            ConventionId convention,
            LocalDate occurredOn,
            ConventionKind kind,
            String title,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements ConventionCommand {
        public BeginConvention {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            kind = present("kind", kind);
            title = line("title", title);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What people want to see in it is collected (征集民意), in numbers and never by name.
    ///
    /// @param occurredOn the last day of it
    /// @param from the first
    /// @param proposals how many there were
    record GatherViews(
            ConventionId convention,
            LocalDate occurredOn,
            LocalDate from,
            int households,
            int proposals,
            String summary,
            List<FileRef> files,
            @Nullable String reason)
            implements ConventionCommand {
        public GatherViews {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            from = day("from", from);
            households = people("households", households);
            proposals = people("proposals", proposals);
            summary = text("summary", summary);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A version is drafted (拟定草案): the whole text, each article on a line that begins with 第一条.
    ///
    /// @param changes what is new in it and why
    record DraftVersion(
            ConventionId convention,
            LocalDate occurredOn,
            String text,
            String changes,
            List<FileRef> files,
            @Nullable String reason)
            implements ConventionCommand {
        public DraftVersion {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            text = Require.text("text", text);
            changes = Require.text("changes", changes);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The last draft is submitted to the township (提请审核).
    record SubmitDraft(
            ConventionId convention,
            LocalDate occurredOn,
            List<FileRef> files,
            @Nullable String reason) implements ConventionCommand {
        public SubmitDraft {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The township answers a draft.
    record ReviewDraft(
            ConventionId convention,
            LocalDate occurredOn,
            DraftAnswer verdict,
            String opinion,
            List<FileRef> files,
            @Nullable String reason)
            implements ConventionCommand {
        public ReviewDraft {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            verdict = present("verdict", verdict);
            opinion = text("opinion", opinion);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The last draft was voted on (审议表决): it is adopted by the resolution that was taken on it.
    ///
    /// @param resolution left out only of what was voted on before the ledger was kept
    /// @param women how many women took part in the vote
    record AdoptVersion(
            ConventionId convention,
            LocalDate occurredOn,
            @Nullable ResolutionId resolution,
            int women,
            LocalDate inForceFrom,
            List<FileRef> files,
            @Nullable String reason)
            implements ConventionCommand {
        public AdoptVersion {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            women = people("women", women);
            inForceFrom = day("inForceFrom", inForceFrom);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The version adopted last is filed (备案).
    ///
    /// @param authority with whom
    /// @param receipt number of the receipt
    record FileVersion(
            ConventionId convention,
            LocalDate occurredOn,
            String authority,
            String receipt,
            List<FileRef> files,
            @Nullable String reason)
            implements ConventionCommand {
        public FileVersion {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            authority = line("authority", authority);
            receipt = line("receipt", receipt);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// It is hung out (公布).
    record PublishVersion(
            ConventionId convention,
            LocalDate occurredOn,
            Board board,
            List<FileRef> files,
            @Nullable String reason) implements ConventionCommand {
        public PublishVersion {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            board = present("board", board);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// 责令改正: content is found against the law, by the government that the law lets say so.
    ///
    /// @param version that was adopted; absent for the one in force on that day, or adopted last where none is yet
    /// @param articles which, by their names; none means the whole
    /// @param grounds what is against which article of law
    record OrderConventionCorrection(
            ConventionId convention,
            LocalDate occurredOn,
            @Nullable Integer version,
            List<String> articles,
            String authority,
            String grounds,
            LocalDate dueBy,
            List<FileRef> files,
            @Nullable String reason)
            implements ConventionCommand {
        public OrderConventionCorrection {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            if (version != null) between("version", version, 1, MOST_VERSIONS);
            articles = atMost("articles", MOST_ARTICLES, articles);
            for (var article : articles) line("articles", article);
            authority = line("authority", authority);
            grounds = text("grounds", grounds);
            dueBy = day("dueBy", dueBy);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The order is taken back: nothing is against the law, or the text in force is no longer the one that was.
    ///
    /// @param order its number within the convention
    record LiftConventionOrder(
            ConventionId convention,
            LocalDate occurredOn,
            int order,
            String authority,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements ConventionCommand {
        public LiftConventionOrder {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            between("order", order, 1, MOST_ORDERS);
            authority = line("authority", authority);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// It ends.
    ///
    /// @param resolution by which it is repealed
    /// @param authority by whom it is annulled
    record EndConvention(
            ConventionId convention,
            LocalDate occurredOn,
            Ending ending,
            @Nullable ResolutionId resolution,
            @Nullable String authority,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements ConventionCommand {
        public EndConvention {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            ending = present("ending", ending);
            authority = optionalLine("authority", authority);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record NoteConventionLapse(
            ConventionId convention,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements ConventionCommand, ByTheLedgerAlone {
        public NoteConventionLapse {
            convention = present("convention", convention);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
