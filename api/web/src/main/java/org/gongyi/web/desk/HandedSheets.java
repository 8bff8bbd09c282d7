package org.gongyi.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.contract.PersonId;
import org.gongyi.web.act.Act;
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
        return lists.stream().filter(list -> !list.of(act).isEmpty()).findFirst();
    }

    /// An empty sheet to fill in.
    Optional<byte[]> template(Act act) {
        return of(act).map(list -> spreadsheets.template(list.layout()));
    }

    boolean isAwaited(HttpServletRequest request) {
        var name = request.getParameter(HELD);
        return name != null && !name.isEmpty();
    }

    /// Before one is chosen.
    HandedSheet none(Act act) {
        return HandedSheet.none(of(act).map(list -> list.of(act)).orElse(""));
    }

    /// @param tree what was typed beside it; not changed
    HandedSheet take(Act act, ObjectNode tree, PersonId by, HttpServletRequest request) throws IOException {
        var list = of(act);
        if (list.isEmpty()) return none(act);
        var sent = SentSheet.in(request, SHEET);
        var name = Objects.requireNonNullElse(request.getParameter(HELD), "");
        if (sent.isPresent()) {
            if (!name.isEmpty()) held.letGo(name);
            return read(list.get(), act, tree, sent.get(), held.hold(sent.get(), by));
        }
        if (name.isEmpty()) return none(act);
        return held.find(name, by)
                .map(bytes -> read(list.get(), act, tree, bytes, name))
                .orElseGet(() -> gone(list.get().of(act)));
    }

    void letGo(HandedSheet sheet) {
        if (sheet.isHeld()) held.letGo(sheet.held());
    }

    private HandedSheet read(SheetedList list, Act act, ObjectNode tree, byte[] bytes, String name) {
        return switch (spreadsheets.read(bytes, list.layout())) {
            case SheetRead.Wrong(var faults, var all) -> wrong(list.of(act), faults, all, name);
            case Table table -> {
                var elements = list.read(table, tree);
                yield elements.faults().isEmpty()
                        ? new HandedSheet(
                                list.of(act), name, elements.all(), table, list::column, texts::at, List.of(), 0, false)
                        : wrong(
                                list.of(act),
                                elements.faults(),
                                elements.faults().size(),
                                name);
            }
        };
    }

    private HandedSheet wrong(String list, List<SheetFault> faults, int all, String name) {
        held.letGo(name);
        var told = faults.stream().limit(TOLD).map(texts::of).toList();
        return new HandedSheet(
                list, "", List.of(), HandedSheet.EMPTY, field -> "", HandedSheet.NOWHERE, told, all, false);
    }

    private static HandedSheet gone(String list) {
        return new HandedSheet(
                list, "", List.of(), HandedSheet.EMPTY, field -> "", HandedSheet.NOWHERE, List.of(), 0, true);
    }
}
