package org.gongyi.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongyi.contract.PersonId;
import org.gongyi.web.act.Act;
import org.gongyi.web.desk.HandedSheet.Gone;
import org.gongyi.web.desk.HandedSheet.None;
import org.gongyi.web.desk.HandedSheet.Read;
import org.gongyi.web.desk.HandedSheet.Unreadable;
import org.gongyi.web.desk.SheetedList.Place;
import org.gongyi.web.sheet.HeldSheets;
import org.gongyi.web.sheet.SentSheet;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetRead;
import org.gongyi.web.sheet.SheetText;
import org.gongyi.web.sheet.Spreadsheets;
import org.gongyi.web.sheet.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The sheets that come with forms. One that was read waits with its form, so that nobody chooses it twice; one that
/// must be mended is let go.
@Component
class HandedSheets {

    private static final String SHEET = "_sheet";
    private static final String HELD = "_held";

    /// Nobody mends more at a time.
    private static final int TOLD = 100;

    private final List<SheetedList> lists;
    private final Spreadsheets spreadsheets;
    private final HeldSheets held;
    private final SheetText texts;

    HandedSheets(ObjectProvider<SheetedList> lists, Spreadsheets spreadsheets, HeldSheets held, SheetText texts) {
        this.lists = lists.stream().toList();
        this.spreadsheets = spreadsheets;
        this.held = held;
        this.texts = texts;
    }

    Optional<SheetedList> of(Act act) {
        return lists.stream().filter(list -> list.shape().act() == act.type()).findFirst();
    }

    /// A sheet to fill in.
    Optional<byte[]> template(Filling filling) {
        return of(filling.act()).map(list -> {
            var begun = list.begun(new Place(filling.community(), filling.subject()));
            var layout = list.shape().layout();
            return begun.isEmpty() ? spreadsheets.template(layout) : spreadsheets.filled(layout, begun);
        });
    }

    boolean isAwaited(HttpServletRequest request) {
        var name = request.getParameter(HELD);
        return name != null && !name.isEmpty();
    }

    /// Before one is chosen.
    HandedSheet none(Act act) {
        return new None(of(act).map(list -> list.shape().list()).orElse(""));
    }

    /// @param tree what was typed beside it; not changed
    HandedSheet take(Filling filling, ObjectNode tree, PersonId by, HttpServletRequest request) throws IOException {
        var act = filling.act();
        var place = new Place(filling.community(), filling.subject());
        var list = of(act);
        if (list.isEmpty()) return none(act);
        var sent = SentSheet.in(request, SHEET);
        var name = Objects.requireNonNullElse(request.getParameter(HELD), "");
        if (sent.isPresent()) {
            if (!name.isEmpty()) held.letGo(name);
            return read(list.get(), sent.get(), tree, by, place);
        }
        if (name.isEmpty()) return none(act);
        return held.find(name, by)
                .map(table -> read(list.get(), table, tree, place, () -> name))
                .orElseGet(() -> new Gone(list.get().shape().list()));
    }

    void letGo(HandedSheet sheet) {
        if (!sheet.held().isEmpty()) held.letGo(sheet.held());
    }

    private HandedSheet read(SheetedList list, byte[] file, ObjectNode tree, PersonId by, Place place) {
        return switch (spreadsheets.read(file, list.shape().layout())) {
            case SheetRead.Wrong(var faults, var all) -> unreadable(list, faults, all);
            case Table table -> read(list, table, tree, place, () -> held.hold(table, by));
        };
    }

    /// @param name under which it waits, where it is good
    private HandedSheet read(SheetedList list, Table table, ObjectNode tree, Place place, Supplier<String> name) {
        var elements = list.read(table, tree, place);
        return elements.faults().isEmpty()
                ? new Read(name.get(), list, table, elements.all(), texts, List.of(), List.of())
                : unreadable(list, elements.faults(), elements.faults().size());
    }

    private HandedSheet unreadable(SheetedList list, List<SheetFault> faults, int all) {
        var told = faults.stream().limit(TOLD).map(texts::of).toList();
        return new Unreadable(list.shape().list(), told, all);
    }
}
