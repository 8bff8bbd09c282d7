package org.gongyi.web.community;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.resolution.ResolutionView.Summary;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// The resolutions of a community as a feed (RFC 4287). An entry changes when its matter goes on.
@Component
final class NewsFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Wording words;

    NewsFeed(Wording words) {
        this.words = words;
    }

    String of(CommunityView community, List<Summary> matters, String site) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            var board = site + "/communities/" + community.code();
            head(xml, "urn:gongyi:community:" + community.code(), community.name(), last(matters), board);
            xml.writeStartElement("author");
            leaf(xml, "name", community.name());
            xml.writeEndElement();
            for (var matter : matters) entry(xml, matter, site);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Summary matter, String site) throws XMLStreamException {
        xml.writeStartElement("entry");
        var title = matter.title() + " · " + words.of(matter.status());
        head(xml, "urn:gongyi:resolution:" + matter.id(), title, matter.lastOn(), site + "/resolutions/" + matter.id());
        var reached = matter.reached();
        leaf(xml, "summary", reached == null ? words.of(matter.matter()) : words.of(reached));
        xml.writeEndElement();
    }

    private static void head(XMLStreamWriter xml, String id, String title, LocalDate updated, String address)
            throws XMLStreamException {
        leaf(xml, "id", id);
        leaf(xml, "title", title);
        leaf(xml, "updated", updated.atStartOfDay(Wording.CHINA).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", address);
    }

    private static void leaf(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static LocalDate last(List<Summary> matters) {
        return matters.stream().map(Summary::lastOn).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }
}
