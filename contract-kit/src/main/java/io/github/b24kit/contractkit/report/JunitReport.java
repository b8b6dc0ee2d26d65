package io.github.b24kit.contractkit.report;

import io.github.b24kit.contractkit.report.ReportEntry.Level;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML, which most CI servers show: a test case for each entry, failed for errors and skipped for what was accepted. */
final class JunitReport {
    private final XMLStreamWriter xml;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JunitReport(xml).suite(report);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A StringWriter does not fail", impossible);
        }
        return text.append('\n').toString();
    }

    private void suite(Report report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", report.title());
        // A suite without a case is taken for one that did not run.
        int cases = Math.max(1, report.entries().size());
        xml.writeAttribute("tests", String.valueOf(cases));
        xml.writeAttribute("failures", String.valueOf(report.count(Level.ERROR)));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(report.accepted()));
        if (report.entries().isEmpty()) {
            testCase("contract", "nothing found");
            xml.writeEndElement();
        }
        for (ReportEntry entry : report.entries()) {
            entry(entry);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(ReportEntry entry) throws XMLStreamException {
        testCase(
                entry.subject().isEmpty() ? "contract" : entry.subject(),
                (entry.rule() + " " + entry.pointer()).strip());
        String text =
                entry.message() + " [" + entry.details() + "]" + (entry.place() == null ? "" : " " + entry.place());
        if (entry.isAccepted()) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", text);
        } else if (entry.level() == Level.ERROR) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", entry.word());
            xml.writeAttribute("message", entry.message());
            xml.writeCharacters(text);
            xml.writeEndElement();
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(entry.word() + ": " + text);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void testCase(String className, String name) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", className);
        xml.writeAttribute("name", name);
        xml.writeAttribute("time", "0");
    }
}
