package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Named;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Personal;

/// Whoever reads it can ask.
public sealed interface AskingAct extends DisclosureCommand {

    /// Questions on one disclosure, and reports of its failing.
    int MOST_NUMBERS = 9_999;

    /// Somebody wants to know something, or objects.
    ///
    /// @param line of the statement or list that was posted last, from 1; absent where it is about
    ///     the whole
    /// @param asker who asks; nobody need say
    record AskQuestion(
            DisclosureId disclosure,
            LocalDate occurredOn,
            Asking asking,
            @Nullable Integer line,
            String question,
            @Personal @Nullable Named asker,
            @Nullable String reason)
            implements AskingAct {
        public AskQuestion {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            asking = present("asking", asking);
            line = line == null ? null : (int) between("line", line, 1, PreparingAct.MOST_LINES);
            question = text("question", question);
            reason = optionalText("reason", reason);
        }
    }

    /// Somebody else has the same question, and asks it by following.
    record FollowQuestion(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            @Personal @Nullable Named follower,
            @Nullable String reason)
            implements AskingAct {
        public FollowQuestion {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_NUMBERS);
            reason = optionalText("reason", reason);
        }
    }

    /// The answer, for everybody to read.
    record AnswerQuestion(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            String answer,
            @Nullable String basis,
            List<FileRef> files,
            @Nullable String reason)
            implements AskingAct {
        public AnswerQuestion {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_NUMBERS);
            answer = text("answer", answer);
            basis = optionalLine("basis", basis);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The answer did not satisfy, or none came, and it goes on (DISC-OBJ-2).
    record EscalateQuestion(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            AppealedTo to,
            String grounds,
            @Nullable String reason)
            implements AskingAct {
        public EscalateQuestion {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_NUMBERS);
            to = present("to", to);
            grounds = text("grounds", grounds);
            reason = optionalText("reason", reason);
        }
    }

    /// What the assembly decided of it, or the government answered.
    record SettleQuestion(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            String settledBy,
            String decision,
            List<FileRef> files,
            @Nullable String reason)
            implements AskingAct {
        public SettleQuestion {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_NUMBERS);
            settledBy = line("settledBy", settledBy);
            decision = text("decision", decision);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A question is no longer shown. Never by who is asked.
    ///
    /// @param remark why, without repeating it
    record ModerateQuestion(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int number,
            ModerationGround ground,
            String remark,
            @Nullable String reason)
            implements AskingAct {
        public ModerateQuestion {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_NUMBERS);
            ground = present("ground", ground);
            remark = text("remark", remark);
            reason = optionalText("reason", reason);
        }
    }
}
