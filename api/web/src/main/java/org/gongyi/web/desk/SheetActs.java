package org.gongyi.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActReader;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.api.RecordedActs;
import org.gongyi.web.desk.SheetedList.Place;
import org.gongyi.web.sheet.SentSheet;
import org.gongyi.web.sheet.SheetRead;
import org.gongyi.web.sheet.Spreadsheets;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.WrongSheet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Acts that a program hands in as a sheet: the part `file` of a form, or the body itself; what stands beside the list
/// is parameters, named as in the form.
@Component
public final class SheetActs {

    private final ActCatalogue catalogue;
    private final HandedSheets lists;
    private final Spreadsheets spreadsheets;
    private final ActReader reader;
    private final Acting acting;
    private final RecordedActs acts;
    private final Today today;

    SheetActs(
            ActCatalogue catalogue,
            HandedSheets lists,
            Spreadsheets spreadsheets,
            ActReader reader,
            Acting acting,
            RecordedActs acts,
            Today today) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.spreadsheets = spreadsheets;
        this.reader = reader;
        this.acting = acting;
        this.acts = acts;
        this.today = today;
    }

    /// @throws WrongSheet where nothing of it was taken
    public ResponseEntity<byte[]> record(Procedure procedure, String id, String name, HttpServletRequest request)
            throws IOException {
        var act = catalogue.get(procedure, name);
        var list = lists.of(act).orElseThrow(() -> new NothingThere("act", name));
        var place = new Place(procedure.communityOf(id), id);
        var actor = acting.in(act, place.community());
        var sent = SentSheet.in(request, "file");
        var bytes = sent.isPresent() ? sent.get() : SentSheet.read(request.getInputStream());
        var tree = beside(act, list, request);
        switch (spreadsheets.read(bytes, list.shape().layout())) {
            case SheetRead.Wrong(var faults, var all) -> throw new WrongSheet(faults, all);
            case Table table -> {
                var elements = list.read(table, tree, place);
                if (!elements.faults().isEmpty())
                    throw new WrongSheet(elements.faults(), elements.faults().size());
                tree.withArray(list.shape().list()).addAll(elements.all());
            }
        }
        return acts.ofSheet(reader.read(act, tree, id), actor, request);
    }

    private ObjectNode beside(Act act, SheetedList list, HttpServletRequest request) {
        var tree = new SentForm(request.getParameterMap(), "", Map.of()).tree(act);
        tree.remove(list.shape().list());
        if (!tree.has("occurredOn")) tree.put("occurredOn", today.day().toString());
        return tree;
    }
}
