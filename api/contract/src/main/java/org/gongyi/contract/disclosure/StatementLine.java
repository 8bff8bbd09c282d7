package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.matches;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.present;

import java.time.LocalDate;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.resolution.ResolutionId;

/// One line of a statement (明细), as it is disclosed: never who was paid, where it is a resident.
///
/// @param amount in 分, more than nothing; which way it went says `flow`
/// @param budgetLine 预算科目
/// @param handler 经手人, `approver` 审批人, `cosigner` 会签人
/// @param stamped whether the supervision committee has stamped the voucher
/// @param voucher 凭证号
/// @param picture digest of the voucher, which is among the files of the act
/// @param resolution that authorised it
public record StatementLine(
        LocalDate date,
        Flow flow,
        long amount,
        String purpose,
        @Nullable String budgetLine,
        PayeeClass payee,
        @Nullable String handler,
        @Nullable String approver,
        @Nullable String cosigner,
        boolean stamped,
        String voucher,
        @Nullable String picture,
        @Nullable ResolutionId resolution) {

    public StatementLine {
        date = day("date", date);
        flow = present("flow", flow);
        amount = between("amount", amount, 1, Fen.MOST);
        purpose = line("purpose", purpose);
        budgetLine = optionalLine("budgetLine", budgetLine);
        payee = present("payee", payee);
        handler = optionalLine("handler", handler);
        approver = optionalLine("approver", approver);
        cosigner = optionalLine("cosigner", cosigner);
        voucher = line("voucher", voucher);
        picture = picture == null ? null : matches("picture", picture, "[0-9a-f]{64}");
    }

    public boolean isExpense() {
        return flow == Flow.EXPENSE;
    }

    /// What it adds to the balance: below zero for an expense.
    public Fen signed() {
        return new Fen(isExpense() ? -amount : amount);
    }
}
