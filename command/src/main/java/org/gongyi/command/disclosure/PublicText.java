package org.gongyi.command.disclosure;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Personal;

/// Every text of an act that everybody will read, with the place where it stands: `lines/17/purpose`, counted from 1.
///
/// Read from the record itself, so that no text of a later act is forgotten. What the event seals is left out, and so
/// are
/// digests and names of things, whose form admits no personal data.
record PublicText(String place, String text) {

    static List<PublicText> of(LedgerAct act) {
        var all = new ArrayList<PublicText>();
        components(act, "", all);
        return all;
    }

    private static void components(Object record, String at, List<PublicText> all) {
        var components = record.getClass().getRecordComponents();
        if (isName(components)) return;
        for (var component : components) {
            if (component.isAnnotationPresent(Personal.class) || isDigest(component)) continue;
            value(read(component, record), at.isEmpty() ? component.getName() : at + "/" + component.getName(), all);
        }
    }

    private static void value(Object value, String at, List<PublicText> all) {
        switch (value) {
            case null -> {}
            case String text -> all.add(new PublicText(at, text));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) value(list.get(i), at + "/" + (i + 1), all);
            }
            case Record record -> components(record, at, all);
            default -> {}
        }
    }

    private static boolean isName(RecordComponent[] components) {
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static boolean isDigest(RecordComponent component) {
        return List.of("digest", "copy", "picture").contains(component.getName());
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(component + " cannot be read", hidden);
        }
    }
}
