package org.gongyi.command.privacy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyi.contract.IdNumber;

/// Numbers of people in a text: of identity cards, telephones and bank accounts. What they are is
/// never told back.
///
/// Digits of any script count, and one or two spaces or dashes of any kind between them hide
/// nothing. Dots and slashes are read so between the three groups of a mobile number only:
/// elsewhere they stand in days and amounts.
public enum PersonalData {
    /// GB 11643: eighteen characters whose last checks the others.
    ID_NUMBER("公民身份号码", false),
    /// Mobile numbers of eleven digits, and numbers with an area code.
    TELEPHONE("电话号码", false),
    /// Sixteen to nineteen digits that check by ISO/IEC 7812-1. Financial accounts are sensitive
    /// (个人信息保护法 第二十八条).
    ACCOUNT_NUMBER("银行账号", true);

    private static final String GAP = "[ \\-]{0,2}";
    private static final Pattern EIGHTEEN =
            Pattern.compile("(?<!\\d)\\d(?:" + GAP + "\\d){16}" + GAP + "[\\dXx](?![\\dXx])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)?86" + GAP + ")?1[3-9]\\d(?:" + GAP + "\\d){8}(?!\\d)");
    private static final Pattern GROUPED = Pattern.compile("(?<!\\d)1[3-9]\\d ?[./·] ?\\d{4} ?[./·] ?\\d{4}(?!\\d)");
    private static final Pattern LANDLINE = Pattern.compile(
            "(?<!\\d)[(（]?0(?:10|2\\d|[3-9]\\d{2})[)）]?" + GAP + "[2-9]\\d{2,3}" + GAP + "\\d{4}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)[3-6](?:" + GAP + "\\d){15,18}");

    /// How this ledger names a record: community, dash, ten letters and digits. No number of a person has letters.
    private static final Pattern RECORD =
            Pattern.compile("(?<!\\d)[1-9]\\d{11}-(?=[0-9]*[a-z])[0-9a-z]{10}(?![0-9A-Za-z])");

    private static final int SHORTEST_ACCOUNT = 16;

    private final String word;
    private final boolean sensitive;

    PersonalData(String word, boolean sensitive) {
        this.word = word;
        this.sensitive = sensitive;
    }

    String word() {
        return word;
    }

    boolean isSensitive() {
        return sensitive;
    }

    /// What kinds of them a text holds.
    ///
    /// @param on the day it is looked at: nobody is born later
    public static Set<PersonalData> in(String text, LocalDate on) {
        var found = EnumSet.noneOf(PersonalData.class);
        var rest = RECORD.matcher(plain(text)).replaceAll("#");
        rest = without(EIGHTEEN, rest, number -> IdNumber.flaw(bare(number), on).isEmpty(), ID_NUMBER, found);
        rest = without(CARD, rest, PersonalData::isAccount, ACCOUNT_NUMBER, found);
        rest = without(MOBILE, rest, _ -> true, TELEPHONE, found);
        rest = without(GROUPED, rest, _ -> true, TELEPHONE, found);
        var unused = without(LANDLINE, rest, _ -> true, TELEPHONE, found);
        return found;
    }

    /// What is one number is no part of another.
    private static String without(
            Pattern form, String text, Predicate<String> isOne, PersonalData kind, Set<PersonalData> found) {
        return form.matcher(text).replaceAll(match -> {
            if (!isOne.test(match.group())) return Matcher.quoteReplacement(match.group());
            found.add(kind);
            return "#";
        });
    }

    private static String bare(String number) {
        return number.replaceAll("[ \\-]", "");
    }

    /// Digits of other scripts and full width as ASCII, every space as one of ASCII, every dash
    /// likewise; what has no width is left out.
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> {
            var digit = Character.digit(c, 10);
            if (digit >= 0) plain.append((char) ('0' + digit));
            else plain.appendCodePoint(plain(c));
        });
        return plain.toString();
    }

    private static int plain(int c) {
        return switch (c) {
            case 'Ｘ', 'ｘ' -> 'X';
            case '．', '。', '・' -> '.';
            case '／' -> '/';
            case '－', '−', '﹣', 'ー', '~', '～' -> '-';
            default ->
                switch (Character.getType(c)) {
                    case Character.SPACE_SEPARATOR -> ' ';
                    case Character.DASH_PUNCTUATION -> '-';
                    default -> c;
                };
        };
    }

    /// Whether it is an account, or begins with one that a gap ends: what follows may be an amount.
    private static boolean isAccount(String number) {
        var digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) digits.append(number.charAt(i));
            else if (digits.length() >= SHORTEST_ACCOUNT && checks(digits.toString())) return true;
        }
        return checks(digits.toString());
    }

    /// The formula of Luhn: every second digit from the right counts double.
    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }
}
