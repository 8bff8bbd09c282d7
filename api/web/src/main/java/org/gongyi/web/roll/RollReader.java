package org.gongyi.web.roll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.roll.Registration;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.SheetRead;
import org.gongyi.web.sheet.Spreadsheets;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.YesOrNo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a roll from a sheet. Numbers of papers end here: they become a birthday, a person and a key, and are
/// forgotten.
@Component
public final class RollReader {

    /// Nobody mends more at a time.
    private static final int TOLD = 200;

    private final Spreadsheets spreadsheets;
    private final Identities identities;
    private final Freshness clock;

    RollReader(Spreadsheets spreadsheets, Identities identities, Freshness clock) {
        this.spreadsheets = spreadsheets;
        this.identities = identities;
        this.clock = clock;
    }

    public byte[] template() {
        return spreadsheets.template(RollLayout.SHEET);
    }

    public SheetRead sheet(byte[] file) {
        return spreadsheets.read(file, RollLayout.SHEET);
    }

    public RollReading read(SheetRead sheet, CommunityCode community) {
        return switch (sheet) {
            case SheetRead.Wrong(var faults, var all) ->
                new RollReading.Wrong(faults.stream().limit(TOLD).toList(), all);
            case Table table -> rows(table, community);
        };
    }

    /// One voter whose cells were typed into a form.
    public RollReading read(Map<String, String> cells, CommunityCode community) {
        return rows(new Table(Map.of(), List.of(new Table.Row(1, cells))), community);
    }

    private RollReading rows(Table table, CommunityCode community) {
        var faults = new ArrayList<SheetFault>();
        var voters = new ArrayList<Registration>();
        var today = clock.today();
        for (var row : table.rows())
            new RowReader(table, row, faults, today).read(community).ifPresent(voters::add);
        return faults.isEmpty()
                ? new RollReading.Read(voters, table)
                : new RollReading.Wrong(faults.stream().limit(TOLD).toList(), faults.size());
    }

    /// One row on its way to a registration. What is wrong is gathered, so that all of it is told at once.
    private final class RowReader {
        private final Table table;
        private final Table.Row row;
        private final List<SheetFault> faults;
        private final LocalDate today;

        RowReader(Table table, Table.Row row, List<SheetFault> faults, LocalDate today) {
            this.table = table;
            this.row = row;
            this.faults = faults;
            this.today = today;
        }

        Optional<Registration> read(CommunityCode community) {
            var before = faults.size();
            var id = id();
            if (row.text(RollLayout.NAME).isBlank()) wrong(RollLayout.NAME, Reason.MISSING_VALUE);
            var ground = RollLayout.ground(row.text(RollLayout.GROUND));
            if (ground.isEmpty()) wrong(RollLayout.GROUND, Reason.NOT_A_GROUND);
            var since = since();
            var declared = answer(RollLayout.DECLARED);
            var agreed = answer(RollLayout.AGREED);
            var deprived = answer(RollLayout.DEPRIVED);
            var represents = answer(RollLayout.HOUSEHOLD_REPRESENTATIVE);
            var delegate = answer(RollLayout.RESIDENT_REPRESENTATIVE);
            if (faults.size() > before) return Optional.empty();
            var who = identities.of(community, id.orElseThrow());
            try {
                return Optional.of(new Registration(
                        row.number(),
                        who.person(),
                        who.key(),
                        row.text(RollLayout.NAME),
                        id.orElseThrow().birthday(),
                        row.text(RollLayout.GROUP),
                        row.text(RollLayout.HOUSEHOLD),
                        ground.orElseThrow(),
                        since,
                        declared,
                        agreed,
                        deprived,
                        represents,
                        delegate));
            } catch (Malformed malformed) {
                var column = RollLayout.column(malformed.field());
                var isDay = malformed.reason() == Malformed.Reason.NOT_A_DATE;
                wrong(column, isDay ? Reason.NOT_A_DAY : Reason.NOT_A_LINE);
                return Optional.empty();
            }
        }

        private Optional<IdNumber> id() {
            var text = row.text(RollLayout.ID_NUMBER);
            var flaw = IdNumber.flaw(text, today);
            if (flaw.isEmpty()) return Optional.of(IdNumber.of("idNumber", text, today));
            wrong(RollLayout.ID_NUMBER, Reason.valueOf("ID_" + flaw.get().name()));
            return Optional.empty();
        }

        private @Nullable LocalDate since() {
            var text = row.text(RollLayout.SINCE);
            if (text.isEmpty()) return null;
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException _) {
                wrong(RollLayout.SINCE, Reason.NOT_A_DAY);
                return null;
            }
        }

        private boolean answer(String column) {
            var answer = YesOrNo.of(row.text(column));
            if (answer.isEmpty()) wrong(column, Reason.NOT_YES_OR_NO);
            return answer.orElse(false);
        }

        private void wrong(String column, Reason reason) {
            faults.add(table.fault(row, column, reason));
        }
    }
}
