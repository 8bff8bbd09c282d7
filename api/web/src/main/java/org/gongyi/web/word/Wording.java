package org.gongyi.web.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Seat;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says things in the language of the page at hand. In templates: `${@wording.date(day)}`.
@Component("wording")
public final class Wording {

    /// Whatever the server's clock is set to: days are days in China.
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /// The message of that key; a key that is missing is a fault of the program.
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /// The message of that key, where the key is made of something recorded that may be newer than the words.
    public Optional<String> maybe(String key, Object... values) {
        return Optional.ofNullable(messages.getMessage(key, values, null, locale()));
    }

    /// The word for a constant of the contract: `enum.Status.ADOPTED`.
    public String of(Enum<?> constant) {
        return say(key(constant));
    }

    /// The same as it is called in a village or in a residents' community: 村民代表会议, 居民代表会议.
    public String of(Enum<?> constant, CommunityKind kind) {
        return maybe(key(constant) + "." + kind.name()).orElseGet(() -> of(constant));
    }

    /// 主任 of a committee, 书记 of the Party organization.
    public String post(Office body, Seat.Post post) {
        return maybe("post." + body.name() + "." + post.name()).orElseGet(() -> of(post));
    }

    /// 2026年3月5日 · 5 March 2026
    public String date(LocalDate day) {
        return format("format.date", day);
    }

    /// 2026年3月5日 19:30 in China.
    public String moment(Instant instant) {
        return format("format.moment", instant.atZone(CHINA));
    }

    /// 1,234.56 元, of an amount in 分.
    public String money(long fen) {
        return say("format.money", amount(fen));
    }

    /// In 元 without the word, for a column that has it in its heading: `-1,234.05`.
    public String amount(long fen) {
        var sign = fen < 0 ? "-" : "";
        long all = Math.abs(fen);
        return sign + "%,d.%02d".formatted(all / 100, all % 100);
    }

    public String number(long number) {
        return "%,d".formatted(number);
    }

    public boolean isChinese() {
        return locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private String format(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(say(pattern), locale()).format(time);
    }

    private static String key(Enum<?> constant) {
        return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
