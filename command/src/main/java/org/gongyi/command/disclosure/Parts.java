package org.gongyi.command.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Require;
import org.gongyi.contract.disclosure.Beneficiary;
import org.gongyi.contract.disclosure.StatementLine;
import org.jspecify.annotations.Nullable;

/// How many lines go into one entry, which is a leaf of at most 65,535 bytes. They fill less than half
/// of it, so that the page that shows an entry stays light on a phone.
final class Parts {

    private static final int MOST_BYTES = 30_000;
    /// Names of fields, day, amount, choices, digest and id of one line.
    private static final int FRAME = 420;
    /// Digests, type and number of bytes of a file.
    private static final int FILE_FRAME = 360;
    /// Of one UTF-16 unit in UTF-8, escapes included: no control character is in a word.
    private static final int BYTES = 3;

    private static final int FILE_NAME = Require.LINE;

    private Parts() {}

    static List<List<StatementLine>> ofLines(List<StatementLine> lines) {
        return of(lines, Parts::bytes);
    }

    static List<List<Beneficiary>> ofNames(List<Beneficiary> names) {
        return of(
                names, one -> FRAME + BYTES * (one.name().length() + one.group().length()));
    }

    /// Of those attached, the pictures that these lines name.
    static List<FileRef> pictures(List<StatementLine> lines, List<FileRef> files) {
        var named = lines.stream()
                .map(StatementLine::picture)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return files.stream().filter(file -> named.contains(file.digest())).toList();
    }

    private static <T> List<List<T>> of(List<T> all, ToIntFunction<T> bytes) {
        var parts = new ArrayList<List<T>>();
        var part = new ArrayList<T>();
        int filled = 0;
        for (var one : all) {
            int more = bytes.applyAsInt(one);
            if (!part.isEmpty() && filled + more > MOST_BYTES) {
                parts.add(List.copyOf(part));
                part.clear();
                filled = 0;
            }
            part.add(one);
            filled += more;
        }
        if (!part.isEmpty()) parts.add(List.copyOf(part));
        return parts;
    }

    private static int bytes(StatementLine line) {
        int text = length(line.purpose())
                + length(line.budgetLine())
                + length(line.handler())
                + length(line.approver())
                + length(line.cosigner())
                + length(line.voucher());
        return FRAME + BYTES * text + (line.picture() == null ? 0 : FILE_FRAME + BYTES * FILE_NAME);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
