package org.gongyi.web.sheet;

/// What is wrong with a sheet, and where. Never tells what a cell holds: in a roll that may be an
/// identity number.
///
/// @param row as the spreadsheet counts; 0 where it concerns no single row
/// @param column its letter; empty where it concerns no single column
/// @param what a name of the sheet itself: of a sheet, a header, a range such as `A1:C1`, an error
/// such as `#N/A`
/// @param limit the bound that was passed, where there is one
public record SheetFault(int row, String column, Reason reason, String what, long limit) {

    /// Message keys `sheet.fault.…`.
    public enum Reason {
        EMPTY,
        /// limit: megabytes
        TOO_LARGE,
        /// Neither .xlsx nor .csv.
        NOT_A_SHEET,
        /// The old .xls, or an .xlsx with a password, which begin alike.
        OLD_XLS,
        /// An .xlsx or a quotation that ends in the middle, or contradicts itself.
        BROKEN,
        /// Inflates beyond all measure. limit: megabytes
        INFLATES,
        /// Neither UTF-8 nor GB18030.
        ENCODING,
        /// limit: rows
        TOO_MANY_ROWS,
        /// limit: columns
        TOO_MANY_COLUMNS,
        SEVERAL_SHEETS,
        HIDDEN_SHEET,
        HIDDEN_COLUMN,
        /// what: the rows, 3–7
        HIDDEN_ROWS,
        MERGED,
        LINK,
        FORMULA,
        ERROR_CELL,
        MISSING_COLUMN,
        DUPLICATE_COLUMN,
        UNKNOWN_COLUMN,
        NO_HEADER,
        NO_ROWS,
        EXAMPLE_LEFT,
        MISSING_VALUE,
        /// More than fifteen digits kept as a number: a spreadsheet has changed the last ones.
        DIGITS_LOST,
        NOT_A_NUMBER,
        NOT_A_DAY,
        NOT_YES_OR_NO,
        /// Too long, or with characters that no text may have.
        NOT_A_LINE,
        /// Of an account: an income or an expense, never both and never neither.
        ONE_AMOUNT,
        /// Not an amount of at least 0.01 with at most two decimals.
        NOT_MONEY,
        /// Neither representative nor group leader.
        NOT_CHOSEN_AS,
        /// None of those who are heard.
        NOT_A_GROUP,
        /// Neither for it, nor against it, nor on a condition.
        NOT_A_STANCE,
        /// what: the balance that the rows so far lead to
        BALANCE_DIFFERS,
        /// Of an account: none of the kinds of payer and payee.
        NOT_A_PAYEE,
        /// Of a roster of owners: no area above zero with at most two decimals.
        NOT_AN_AREA,
        /// None of the kinds of papers.
        NOT_PAPERS,
        /// The number of a unit (统一社会信用代码) with a wrong form or check character.
        NOT_A_CREDIT_CODE,
        /// Of ballots: none of the choices.
        NOT_A_CHOICE,
        /// Of ballots: no number of the roster.
        NOT_AN_OWNER,
        /// Of ballots: the flat is not that owner's.
        NOT_OF_THE_OWNER,
        /// Of a roll: none of the grounds.
        NOT_A_GROUND,
        /// What is wrong with the number of an identity card, as `IdNumber.Flaw` tells it.
        ID_LENGTH,
        ID_CHARACTERS,
        ID_PROVINCE,
        ID_BIRTHDAY,
        ID_CHECK_CHARACTER
    }

    public static SheetFault ofFile(Reason reason, String what, long limit) {
        return new SheetFault(0, "", reason, what, limit);
    }
}
