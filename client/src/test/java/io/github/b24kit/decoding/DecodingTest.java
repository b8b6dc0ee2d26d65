package io.github.b24kit.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.decoding.Deviation.Kind;
import io.github.b24kit.decoding.Example.Method;
import io.github.b24kit.decoding.Example.Section;
import io.github.b24kit.runtime.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answers of our own, with what must be said of them written by hand. */
class DecodingTest {
    private static final Method PAY = new Method("sale.paysystem.pay.payment", false);
    private static final Method GET = new Method("sale.payment.get", false);

    private static Map<Method, Operation<?>> operations;

    @BeforeAll
    static void findOperations() throws Exception {
        operations = Operations.generated();
    }

    @Test
    void whatIsAsDocumentedIsClean() throws Exception {
        Decoding decoding = success(PAY, "{\"result\": true, \"time\": {}}");

        assertThat(decoding.deviations()).isEmpty();
        assertThat(decoding.clean()).isEqualTo(1);
    }

    @Test
    void differencesAreToldByPlaceAndKind() throws Exception {
        Decoding decoding = success(GET, "{\"result\": {\"payment\": {\"id\": \"no\", \"colour\": 7}}}");

        assertThat(decoding.clean()).isZero();
        assertThat(decoding.deviations())
                .extracting(Deviation::kind, Deviation::pointer, Deviation::documented, Deviation::seen)
                .containsExactly(
                        tuple(Kind.NAME_NOT_DOCUMENTED, "/result/payment/colour", "nothing", "integer"),
                        tuple(Kind.OTHER_FORM, "/result/payment/id", "integer", "string"));
    }

    @Test
    void positionsAndNumbersThatAreKeysAreNotTold() throws Exception {
        Method list = new Method("sale.payment.list", false);
        Decoding decoding = success(list, "{\"result\": {\"payments\": [{\"colour\": 1}, {\"colour\": 2}]}}");

        assertThat(decoding.deviations()).extracting(Deviation::pointer).containsExactly("/result/payments/*/colour");
    }

    @Test
    void aResultThatCannotBeReadIsTold() throws Exception {
        assertThat(kinds(success(PAY, "{\"result\": {}}"))).containsExactly(Kind.OTHER_FORM, Kind.RESULT_UNREADABLE);
        assertThat(kinds(success(PAY, "{\"answer\": 1}")))
                .containsExactly(Kind.NO_RESULT, Kind.OTHER_FORM, Kind.RESULT_UNREADABLE);
        assertThat(kinds(success(PAY, "true"))).containsExactly(Kind.NO_JSON_OBJECT);
        assertThat(kinds(success(PAY, "{\"result\": true, \"result\": true}"))).containsExactly(Kind.NOT_READ);
    }

    @Test
    void errorsAreHeldAgainstTheCodeOfThePage() throws Exception {
        Decoding decoding = error(PAY, "{\"error\": \"ACCESS_DENIED\", \"error_description\": \"No.\"}");

        assertThat(decoding.faults()).isEmpty();
        assertThat(decoding.errors()).isEqualTo(1);
        assertThat(decoding.meant()).isEqualTo(1);
        assertThat(error(GET, "{\"error\": 200640400001, \"error_description\": \"No.\"}")
                        .meant())
                .isEqualTo(1);
    }

    @Test
    void sectionsThatShowSomethingElseAreTold() throws Exception {
        assertThat(kinds(success(PAY, "{\"error\": \"ACCESS_DENIED\"}"))).containsExactly(Kind.ERROR_AMONG_SUCCESS);
        assertThat(kinds(error(PAY, "{\"result\": true}"))).containsExactly(Kind.NO_ERROR);
    }

    @Test
    void aDecoderThatBreaksIsAFault() throws Exception {
        Operation<?> broken = Operation.named(PAY.name())
                .result(in -> {
                    throw new IllegalStateException("planted");
                })
                .build();
        Decoding decoding = new Decoding(Map.of(PAY, broken))
                .decode(List.of(example(PAY, Section.SUCCESS, 200, "{\"result\": true}")));

        assertThat(decoding.faults())
                .singleElement()
                .asString()
                .startsWith("page.md:1: sale.paysystem.pay.payment throws");
    }

    @Test
    void aMethodWithoutAClassIsAFault() throws Exception {
        Example example = example(new Method("no.such.method", false), Section.SUCCESS, 200, "{\"result\": true}");

        assertThat(new Decoding(operations).decode(List.of(example)).faults()).hasSize(1);
    }

    private static List<Kind> kinds(Decoding decoding) {
        assertThat(decoding.faults()).isEmpty();
        return decoding.deviations().stream().map(Deviation::kind).toList();
    }

    private static Decoding success(Method method, String body) throws JsonProcessingException {
        return new Decoding(operations).decode(List.of(example(method, Section.SUCCESS, 200, body)));
    }

    private static Decoding error(Method method, String body) throws JsonProcessingException {
        return new Decoding(operations).decode(List.of(example(method, Section.ERROR, 400, body)));
    }

    private static Example example(Method method, Section section, int status, String body)
            throws JsonProcessingException {
        return new Example(method, "page.md", 1, section, status, List.of(), body, new ObjectMapper().readTree(body));
    }
}
