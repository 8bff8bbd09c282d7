package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;

/// What is to be disclosed, prepared as often as it takes. Every version stays; one that is prepared
/// after another was posted corrects it, and says why.
///
/// In each `segment` is the part of a long matter, `basis` the article by which personal data in it
/// may be public.
public sealed interface PreparingAct extends DisclosureCommand {

    /// Lines of a statement, and names of a list.
    int MOST_LINES = 2_000;

    /// What is disclosed is a text.
    record PrepareText(
            DisclosureId disclosure,
            LocalDate occurredOn,
            Segment segment,
            String content,
            @Nullable String basis,
            List<FileRef> files,
            @Nullable String reason)
            implements PreparingAct {
        public PrepareText {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            segment = present("segment", segment);
            content = text("content", content);
            basis = optionalLine("basis", basis);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What is disclosed is money, line by line (财务收支明细).
    ///
    /// @param opening balance on the first day, in 分, below zero for a debt; `closing` likewise on
    ///     the last
    /// @param summary in plain words, for who reads no table
    /// @param files pictures of vouchers that lines name, and up to thirty others
    record PrepareStatement(
            DisclosureId disclosure,
            LocalDate occurredOn,
            Segment segment,
            long opening,
            long closing,
            List<StatementLine> lines,
            @Nullable String summary,
            @Nullable String basis,
            List<FileRef> files,
            @Nullable String reason)
            implements PreparingAct {
        public PrepareStatement {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            segment = present("segment", segment);
            opening = Fen.balance("opening", opening);
            closing = Fen.balance("closing", closing);
            lines = atMost("lines", MOST_LINES, lines);
            summary = optionalText("summary", summary);
            basis = optionalLine("basis", basis);
            files = atMost("files", MOST_LINES, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What is disclosed is who received relief or an allowance: masked name, group, amount.
    ///
    /// @param purpose what was paid: 2026年第一季度低保金
    record PrepareBeneficiaries(
            DisclosureId disclosure,
            LocalDate occurredOn,
            Segment segment,
            String purpose,
            List<Beneficiary> beneficiaries,
            @Nullable String basis,
            List<FileRef> files,
            @Nullable String reason)
            implements PreparingAct {
        public PrepareBeneficiaries {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            segment = present("segment", segment);
            purpose = line("purpose", purpose);
            beneficiaries = atMost("beneficiaries", MOST_LINES, beneficiaries);
            basis = optionalLine("basis", basis);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }
}
