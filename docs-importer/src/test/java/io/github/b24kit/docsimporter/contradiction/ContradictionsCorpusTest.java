package io.github.b24kit.docsimporter.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.Corpus;
import io.github.b24kit.docsimporter.docs.DocsReader;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.page.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** All pages of the reference, where they are at hand. */
class ContradictionsCorpusTest {
    /** Kind, method and path of what people found on the pages before there was a program for it. */
    private static final String BY_EYE = """
            ERROR_CODE_AS_NUMBER booking.v1.booking.add error
            ERROR_CODE_AS_NUMBER crm.item.payment.get error
            ERROR_CODE_AS_NUMBER sale.payment.update error
            ERROR_CODE_EMPTY booking.v1.resource.list error
            ERROR_CODE_EMPTY calendar.section.add error
            ERROR_CODE_REPEATED bizproc.activity.add ACCESS_DENIED
            ERROR_CODE_REPEATED sale.payment.update 100
            ERROR_CODE_REPEATED crm.item.payment.get 0
            ERROR_CODE_NOT_IN_TABLE crm.activity.badge.list NOT_FOUND
            ERROR_CODE_NOT_IN_TABLE catalog.store.update 200040300010
            INTEGER_AS_TEXT bizproc.task.list result.ID
            INTEGER_AS_TEXT crm.contact.get result.ID
            NULL_IN_EXAMPLE calendar.event.getbyid result.COLLAB_ID
            NULL_IN_EXAMPLE bizproc.task.list result.OVERDUE_DATE
            NULL_IN_EXAMPLE imbot.v2.Chat.Message.get result.message.forward
            NULL_IN_EXAMPLE crm.item.payment.list result.datePaid
            NULL_IN_EXAMPLE crm.item.payment.list result.empPaidId
            NULL_IN_EXAMPLE sale.payment.get result.payment.companyId
            NULL_IN_EXAMPLE sale.payment.get result.payment.psSum
            OBJECT_AS_ARRAY bizproc.workflow.instances result
            OBJECT_AS_ARRAY calendar.event.get result
            ARRAY_AS_OBJECT disk.file.copyto result
            ARRAY_AS_OBJECT method.get result
            BOOLEAN_AS_YES_NO crm.contact.get result.EXPORT
            BOOLEAN_AS_YES_NO catalog.document.mode.status result
            BOOLEAN_AS_YES_NO bizproc.task.list result.PARAMETERS.ShowComment
            BOOLEAN_AS_YES_NO bizproc.activity.add USE_SUBSCRIPTION
            DATE_AS_FALSE im.recent.list result.items.user.idle
            DATE_AS_FALSE im.notify.get result.users.desktop_last_date
            DATE_AS_FALSE im.user.get result.idle
            DATE_AS_DATETIME sale.payment.update result.payment.payReturnDate
            DOUBLE_AS_TEXT sale.payment.update result.payment.priceCod
            TEXT_AS_NUMBER calendar.event.get result.RECURRENCE_ID
            TEXT_AS_NUMBER sale.payment.update fields.psInvoiceId
            TEXT_AS_NUMBER sale.payment.add fields.psInvoiceId
            SCALAR_AS_OBJECT booking.v1.booking.add result
            SCALAR_AS_OBJECT imconnector.unregister result
            SCALAR_AS_OBJECT tasks.task.delete result
            DESCRIPTORS_AS_FIELDS crm.lead.fields result
            DESCRIPTORS_AS_FIELDS crm.vat.fields result
            DESCRIPTORS_AS_FIELDS crm.deal.recurring.fields result
            ROW_AT_OTHER_LEVEL crm.calllist.get result.ID
            WRAPPER_NOT_DOCUMENTED booking.v1.booking.get result.booking
            WRAPPER_NOT_DOCUMENTED booking.v1.resource.get result.resource
            FIELD_NOT_SHOWN landing.landing.getList result.PUBLIC_URL
            FIELD_NOT_DOCUMENTED imbot.v2.Chat.add result.users.externalAuthId
            FIELD_NOT_DOCUMENTED landing.block.getlist result.meta.DESIGNER_MODE
            RESULT_NOT_SHOWN catalog.vat.list result
            RESULT_NOT_SHOWN sale.persontype.list result
            RESULT_NOT_SHOWN rpa.item.get result
            ENVELOPE_NOT_SHOWN crm.activity.configurable.add time
            NAME_IN_OTHER_CASE crm.deal.update FIELDS
            NAME_IN_OTHER_CASE crm.contact.list SELECT
            NAME_IN_OTHER_CASE task.item.update taskId
            REQUIRED_NOT_SENT lists.element.get IBLOCK_CODE
            REQUIRED_NOT_SENT im.disk.file.commit DIALOG_ID
            REQUIRED_NOT_SENT imbot.register EVENT_MESSAGE_ADD
            PARAMETER_NOT_DOCUMENTED task.item.update fields
            PARAMETER_NOT_DOCUMENTED tasks.api.scrum.sprint.get id
            PARAMETER_NOT_DOCUMENTED crm.address.list limit
            ARRAY_AS_OBJECT ai.engine.list filter
            ARRAY_AS_OBJECT app.option.set options
            OBJECT_AS_ARRAY calendar.section.update export
            NUMBER_AS_OTHER_TEXT bizproc.workflow.kill ID
            SHARED_TYPE_TYPE sale.payment.update fields.payVoucherDate
            OTHER_METHOD_CALLED sale.delivery.handler.list -
            OTHER_METHOD_CALLED task.commentitem.update -
            """;

    @Test
    void thePagesHoldTheContradictionsThatWereFoundByEye() throws Exception {
        DocsReading reading =
                DocsReader.read(Documentation.at(Corpus.newest().root().resolve("api-reference")), done -> {});
        List<Contradiction> found = new Contradictions(Words.packaged(), reading.types()).of(reading.methods());
        print(found);
        assertThat(found).hasSizeGreaterThan(3000).doesNotHaveDuplicates();
        Set<String> keys = new HashSet<>();
        found.forEach(each -> keys.add("%s %s %s"
                .formatted(
                        each.kind(),
                        each.method().toLowerCase(Locale.ROOT),
                        each.path().isEmpty() ? "-" : each.path())));
        assertThat(BY_EYE.lines()
                        .map(line -> line.split(" ", -1))
                        .map(each -> each[0] + " " + each[1].toLowerCase(Locale.ROOT) + " " + each[2])
                        .filter(each -> !keys.contains(each)))
                .as("not found")
                .isEmpty();
        // All that the tables, types and calls of this page say of its fields is the same.
        assertThat(found.stream()
                        .filter(each -> each.method().equals("sale.paysystem.pay.payment"))
                        .map(each -> each.kind() + " " + each.path()))
                .containsExactly("TEXT_AS_NUMBER PAY_SYSTEM_ID");
    }

    private static void print(List<Contradiction> found) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Set<String>> pages = new TreeMap<>();
        for (Contradiction each : found) {
            String key = each.kind() + " " + each.other().layer();
            counts.merge(key, 1, Integer::sum);
            pages.computeIfAbsent(key, none -> new HashSet<>()).add(each.page());
        }
        counts.forEach((key, count) -> System.out.printf(
                "%-45s %5d on %4d pages%n", key, count, pages.get(key).size()));
    }
}
