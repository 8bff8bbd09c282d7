package org.gongyi.web.api;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.gongyi.contract.Check;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.EnglishCheck;
import org.gongyi.web.act.Fault;
import org.gongyi.web.act.WireName;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.issue.IssuedAlready;
import org.gongyi.web.sheet.SheetText;
import org.gongyi.web.sheet.WrongSheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Says in a problem document why nothing was recorded: what happened, what was kept, what to do.
@Component
final class Problems {

    private final ActWords words;
    private final SheetText sheets;

    Problems(ActWords words, SheetText sheets) {
        this.words = words;
        this.sheets = sheets;
    }

    Problem plain(HttpStatus status, String code, Locale locale, Object... with) {
        var said = words.in(locale);
        return Problem.of(
                status, code, said.say("problem." + code + ".title"), said.say("problem." + code + ".detail", with));
    }

    Problem file(FileRefused refused, Locale locale) {
        var why = words.in(locale).fault(refused.fault(""));
        return plain(refused.status(), "file-refused", locale, why);
    }

    Problem malformed(List<Fault> faults, Locale locale) {
        var said = words.in(locale);
        var wrong = faults.stream().map(fault -> wrong(fault, said)).toList();
        var where = faults.getFirst().pointer().replaceFirst("^\\?", "");
        return plain(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        locale,
                        where,
                        wrong.getFirst().detail())
                .naming(wrong);
    }

    private static Problem.Wrong wrong(Fault fault, Said said) {
        var at = fault.pointer();
        var code = WireName.of(fault.reason());
        return at.startsWith("?")
                ? new Problem.Wrong(null, at.substring(1), code, said.fault(fault))
                : new Problem.Wrong(at, null, code, said.fault(fault));
    }

    Problem refused(Refusal refusal, Locale locale) {
        var code = WireName.of(refusal.getClass());
        return switch (refusal) {
            case Refusal.Unlawful(var checks) -> weighed(code, locale, checks, failed(checks, locale));
            case Refusal.ReasonNeeded(var checks) -> weighed(code, locale, checks, failed(checks, locale));
            case Refusal.WrongRows wrong -> rows(code, wrong, locale);
            case Refusal.OutOfOrder early ->
                weighed(
                        code,
                        locale,
                        early.checks(),
                        words.in(locale).act(WireName.of(early.act())),
                        failed(early.checks(), locale));
            case Refusal.DoesNotFit(var field, var problem) -> misfit(field, problem, locale);
            case Refusal.NotAuthorized(var act, var office) ->
                plain(
                        HttpStatus.FORBIDDEN,
                        code,
                        locale,
                        words.in(locale).act(WireName.of(act)),
                        words.in(locale).choice(office));
            case Refusal.Unknown(var subject) -> plain(HttpStatus.NOT_FOUND, code, locale, subject);
        };
    }

    /// One problem of a sheet with all its places.
    Problem sheet(WrongSheet wrong, Locale locale) {
        return plain(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "wrong-sheet",
                        locale,
                        wrong.all(),
                        wrong.faults().size())
                .naming(wrong.faults().stream()
                        .map(fault -> new Problem.Wrong(
                                "/rows/%d/%s".formatted(fault.row(), fault.column()),
                                null,
                                WireName.of(fault.reason()),
                                sheets.of(fault)))
                        .toList());
    }

    private Problem rows(String code, Refusal.WrongRows wrong, Locale locale) {
        var said = words.in(locale);
        return weighed(code, locale, wrong.checks(), wrong.all(), wrong.rows().size())
                .naming(wrong.rows().stream()
                        .map(row -> new Problem.Wrong(
                                "/rows/%d/%s".formatted(row.row(), row.field()), null, row.problem(), said.row(row)))
                        .toList());
    }

    Problem issued(IssuedAlready already, Locale locale) {
        var told = words.in(locale).say("issue.already", already.number(), already.box());
        return misfit("number", IssuedAlready.CODE, told, locale).issuedAt(already.box());
    }

    private Problem misfit(String field, String problem, Locale locale) {
        return misfit(field, problem, words.in(locale).misfit(problem), locale);
    }

    private Problem misfit(String field, String problem, String told, Locale locale) {
        return plain(HttpStatus.UNPROCESSABLE_CONTENT, "does-not-fit", locale, "/" + field, told)
                .naming(List.of(new Problem.Wrong("/" + field, null, problem, told)));
    }

    private Problem weighed(String code, Locale locale, List<Check> checks, Object... with) {
        return plain(HttpStatus.UNPROCESSABLE_CONTENT, code, locale, with).with(checks);
    }

    /// The failed checks in one line: the arithmetic as the rule tells it, in Chinese, or as it is told in English, and
    /// the article.
    private String failed(List<Check> checks, Locale locale) {
        var said = words.in(locale);
        return checks.stream()
                .filter(check -> !check.passed() && check.onFail() != OnFail.TASK)
                .map(check -> told(check, said))
                .collect(joining(said.isEnglish() ? "; " : "；"));
    }

    private static String told(Check check, Said said) {
        var how = said.isEnglish() ? check.rule() + ": " + EnglishCheck.of(check, said::maybe) : check.arithmetic();
        return said.say("check.told", how, said.citation(check.citation()));
    }
}
