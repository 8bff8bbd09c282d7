package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;

/// What is prepared is looked at before it goes up.
public sealed interface ReviewingAct extends DisclosureCommand {

    /// How often one item is prepared.
    int MOST_VERSIONS = 999;

    /// The supervision committee has looked at what was prepared (DISC-PROC).
    record ReviewDisclosure(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Verdict verdict,
            String remark,
            List<FileRef> files,
            @Nullable String reason)
            implements ReviewingAct {
        public ReviewDisclosure {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            version = (int) between("version", version, 1, MOST_VERSIONS);
            verdict = present("verdict", verdict);
            remark = text("remark", remark);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The objection of the supervision committee is answered in writing (DISC-SUP-OBJ).
    record AnswerReview(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            String answer,
            List<FileRef> files,
            @Nullable String reason)
            implements ReviewingAct {
        public AnswerReview {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            version = (int) between("version", version, 1, MOST_VERSIONS);
            answer = text("answer", answer);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The joint meeting of Party organization and committee has approved it (村“两委”联席会议).
    ///
    /// @param attended how many were there
    record ApproveDisclosure(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            int attended,
            String remark,
            List<FileRef> files,
            @Nullable String reason)
            implements ReviewingAct {
        public ApproveDisclosure {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            version = (int) between("version", version, 1, MOST_VERSIONS);
            attended = people("attended", attended);
            remark = text("remark", remark);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }
}
