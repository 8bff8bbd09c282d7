package org.gongyi.web.feed;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;

/// News as a feed (RFC 4287), in parts where there are many (RFC 5005).
public final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /// @param id for ever: `urn:gongyi:resolution:…`
    /// @param page where it is found on the site
    public record News(String id, String title, LocalDate updated, String page, String summary) {}

    /// @param first address of the feed, and of its first part
    /// @param next address of the part that goes on; absent at the end
    public record Part(
            List<News> news, String first, @Nullable String next) {}

    /// @param id of the feed, `page` likewise
    /// @param by who tells the news
    public static String of(String id, String title, String page, String by, Part part, String site) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml, id, title, last(part.news()), site + page);
            link(xml, "first", site + part.first());
            if (part.next() != null) link(xml, "next", site + part.next());
            xml.writeStartElement("author");
            leaf(xml, "name", by);
            xml.writeEndElement();
            for (var one : part.news()) entry(xml, one, site);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, News one, String site) throws XMLStreamException {
        xml.writeStartElement("entry");
        head(xml, one.id(), one.title(), one.updated(), site + one.page());
        leaf(xml, "summary", one.summary());
        xml.writeEndElement();
    }

    private static void head(XMLStreamWriter xml, String id, String title, LocalDate updated, String address)
            throws XMLStreamException {
        leaf(xml, "id", id);
        leaf(xml, "title", title);
        leaf(xml, "updated", updated.atStartOfDay(Wording.CHINA).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        link(xml, "alternate", address);
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void leaf(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static LocalDate last(List<News> news) {
        return news.stream().map(News::updated).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }
}
