package org.gongyi.app.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.jspecify.annotations.Nullable;

/// One part of an .xlsx, read forwards by the names of its elements. Names are enough: the strict and
/// the usual variant differ in their namespaces only. No document type, no entity is followed.
final class Xml implements Closeable {

    /// They count every `&#38;` of a text as if it were an entity; entities there are none, and the part
    /// itself is bounded.
    private static final List<String> ENTITY_LIMITS =
            List.of("jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException wrong) {
            throw unfit(wrong);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        for (var limit : ENTITY_LIMITS) factory.setProperty(limit, "0");
        return factory;
    }

    /// Goes on to the next beginning or end of an element; false at the end of the part.
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) throw new Unfit(Reason.BROKEN, 0);
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) return true;
            }
            return false;
        } catch (XMLStreamException wrong) {
            throw unfit(wrong);
        }
    }

    /// Goes on to the next beginning of an element; false at the end of the part.
    boolean nextStart() throws IOException {
        while (next()) if (reader.isStartElement()) return true;
        return false;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /// By its local name, for the one of a relationship stands in another namespace.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean isTrue(String attribute) {
        var value = attribute(attribute, "0");
        return value.equals("1") || value.equals("true");
    }

    int number(String attribute, int otherwise) throws Unfit {
        var value = attribute(attribute);
        return value == null ? otherwise : number(value);
    }

    /// A count or a place, of at most nine digits.
    static int number(String value) throws Unfit {
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == 9) throw new Unfit(Reason.BROKEN, 0);
            number = number * 10 + digit;
        }
        return number;
    }

    /// The text of the element at hand, which has no others in it.
    String text() throws IOException {
        try {
            return reader.getElementText();
        } catch (XMLStreamException wrong) {
            throw unfit(wrong);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static IOException unfit(XMLStreamException wrong) {
        return wrong.getNestedException() instanceof Unfit unfit ? unfit : new IOException(wrong);
    }
}
