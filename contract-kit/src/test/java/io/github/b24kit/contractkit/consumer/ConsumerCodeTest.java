package io.github.b24kit.contractkit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.contractkit.consumer.Impact.Usage;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Callers are compiled by javac; the line that must be told is marked in their source. */
class ConsumerCodeTest {
    private static final Subject.Method PAY = new Subject.Method("shop.order.pay", ApiVersion.V2);
    private static final Subject.Method GET = new Subject.Method("shop.order.get", ApiVersion.V2);
    private static final Subject.Method LIST = new Subject.Method("shop.order.list", ApiVersion.V2);
    private static final Subject.Method STOCK = new Subject.Method("shop.stock.get", ApiVersion.V2);
    private static final Subject.Method CLEAR = new Subject.Method("shop.stock.clear", ApiVersion.V2);
    private static final Subject.SharedType ORDER = new Subject.SharedType("shop_order", List.of(GET, LIST));
    private static final Subject.SharedType STATE = new Subject.SharedType("shop_state", List.of(GET, LIST));

    @TempDir
    static Path shared;

    static ShopClient client;

    @TempDir
    Path folder;

    @BeforeAll
    static void generate() throws IOException {
        client = ShopClient.in(shared);
    }

    static Stream<Arguments> used() {
        return Stream.of(
                row("setter in a lambda", sent("param-removed", PAY, "/params/note"), """
                        b24.shop().order().pay(1,
                            r -> r.note("x")); // here
                        """),
                row("positional parameter", sent("param-type-changed", PAY, "/params/id"), """
                        b24.shop().order().pay(1); // here
                        """),
                row("builder chain", sent("param-removed", PAY, "/params/options/sum"), """
                        ShopOrderPay.builder()
                            .id(1)
                            .options(ShopOrderPay.Options.builder()
                                .sum(java.math.BigDecimal.ONE) // here
                                .build())
                            .build();
                        """),
                row("what stands above", sent("param-removed", PAY, "/params/options"), """
                        b24.shop().order().pay(1, r -> r.options( // here
                            o -> o.mode(ShopOrderPay.Options.Mode.FAST))); // here
                        """),
                row("reference to another type's field", sent("param-type-changed", ORDER, "/id"), """
                        b24.shop().order().pay(1, r -> r.payer(2)); // here
                        """),
                row("a rule that concerns every caller", sent("param-added-required", PAY, "/params/token"), """
                        b24.shop().order().pay(1); // here
                        """),
                row("method reference of an accessor", read("field-removed", ORDER, "/sum"), """
                        b24.shop().order().list().stream()
                            .map(ShopOrderList.class == null ? null : ShopOrder::sum) // here
                            .toList();
                        """),
                row("accessor in a lambda", read("field-type-changed", ORDER, "/items/price"), """
                        b24.shop().order().get(1).execute().items()
                            .forEach(i -> i.price()); // here
                        """),
                row("static import of a constant", sent("param-removed", ORDER, "/sum"), """
                        b24.shop().order().list(r -> r.filter(SUM.gt(java.math.BigDecimal.ONE))); // here
                        """),
                row("values of a map", read("field-removed", STOCK, "/result/places/*/shelf"), """
                        b24.shop().stock().get(1).execute().places()
                            .values().forEach(p -> p.shelf()); // here
                        """),
                row("switch over constants", read("field-enum-added", STATE, ""), """
                        var state = b24.shop().order().get(1).execute().state(); // here
                        if (state.equals(ShopState.NEW)) { } // here
                        """),
                row("a constant of an error", method("error-code-renamed", PAY, "/errors/E_CLOSED"), """
                        if (error.is(ShopOrderPay.Error.E_CLOSED)) { } // here
                        """),
                row("an inner class", sent("param-removed", PAY, "/params/note"), """
                        new Object() { void it() { b24.shop().order().pay(1, r ->
                            r.note("x")); } }; // here
                        """),
                row("a case of a variant", read("field-removed", ORDER, "/sum[kind new]"), """
                        b24.shop().order().get(1).execute().sum(); // here
                        """),
                row("a method", method("method-removed", CLEAR, ""), """
                        b24.shop().stock().clear(); // here
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void used(String title, ContractFinding finding, String code) throws IOException {
        Impact impact = impact(finding, code, "-g");
        assertThat(impact.usage()).isEqualTo(Usage.USED);
        assertThat(impact.places().stream().map(CodePlace::line)).containsAll(marked(code));
        assertThat(impact.places().stream().map(CodePlace::file)).containsOnly("com/acme/shop/Shop.java");
        assertThat(impact.callForYou()).isEqualTo(finding.call());
        assertThat(impact.readForYou()).isEqualTo(finding.read());
    }

    static Stream<Arguments> unused() {
        return Stream.of(
                Arguments.of("another parameter", sent("param-removed", PAY, "/params/note"), """
                        b24.shop().order().pay(1, r -> r.options(o -> o.sum(java.math.BigDecimal.ONE)));
                        """),
                Arguments.of("another method", method("method-removed", CLEAR, ""), """
                        b24.shop().stock().get(1).execute().left();
                        """),
                Arguments.of("an answered field that is not read", read("field-removed", ORDER, "/sum"), """
                        System.out.println(b24.shop().order().get(1).execute().id());
                        """),
                Arguments.of("a field that is only sent", read("field-removed", ORDER, "/sum"), """
                        b24.shop().order().add(f -> f.sum(java.math.BigDecimal.ONE));
                        """),
                Arguments.of("a name that only looks alike", sent("param-removed", PAY, "/params/note"), """
                        record Note(String note) {}
                        new Note("shop.order.pay").note();
                        b24.shop().order().pay(1);
                        """),
                Arguments.of("a hidden use of another method", sent("param-removed", PAY, "/params/note"), """
                        b24.shop().stock().get(1).extra("a", 1).execute().data();
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unused(String title, ContractFinding finding, String code) throws IOException {
        assertThat(impact(finding, code))
                .isEqualTo(new Impact(Severity.NONE, Severity.NONE, Usage.UNUSED, List.of(), ""));
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                row("extra on a builder", sent("param-removed", PAY, "/params/note"), """
                        b24.shop().order().pay(1, r -> r
                            .extra("note", "x")); // here
                        """),
                row("extra on a call", sent("param-removed", PAY, "/params/note"), """
                        b24.shop().order().pay(1)
                            .extra("note", "x"); // here
                        """),
                row("a raw call", sent("param-removed", PAY, "/params/note"), """
                        b24.call("SHOP.order.pay", JsonObject.of(java.util.Map.of())); // here
                        """),
                row("a raw call of an unknown method", sent("param-removed", PAY, "/params/note"), """
                        b24.call(args[0], JsonObject.of(java.util.Map.of())); // here
                        """),
                row("a raw call through a reference", method("method-removed", CLEAR, ""), """
                        java.util.function.BiFunction<String, JsonObject, Object> f =
                            b24::call; // here
                        """),
                row("an operation with parameters of one's own", sent("param-removed", PAY, "/params/note"), """
                        b24.client().call(
                            ShopOrderPay.OPERATION,
                            JsonObject.of(java.util.Map.of())); // near
                        """),
                row("raw of a record", read("field-removed", ORDER, "/sum"), """
                        b24.shop().order().get(1).execute()
                            .raw(); // here
                        """),
                row("raw of a response", read("field-removed", ORDER, "/sum"), """
                        b24.shop().order().get(1).response()
                            .raw(); // here
                        """),
                row("JSON of an object without fields", read("field-removed", STOCK, "/result/data/x"), """
                        b24.shop().stock().get(1).execute()
                            .data(); // near
                        """),
                row("a class as a value", read("field-removed", ORDER, "/sum"), """
                        mapper(ShopOrder.class); // here
                        """),
                row("reflection", read("field-removed", ORDER, "/sum"), """
                        b24.shop().order().get(1).execute().getClass()
                            .getRecordComponents(); // here
                        """),
                row("a class by its name", read("field-removed", ORDER, "/sum"), """
                        Class.forName("com.acme.b24.shop.ShopOrder");
                        b24.shop().order().get(1);
                        """),
                row("an answer handed to others", read("field-removed", ORDER, "/sum"), """
                        write(b24.shop().order().list().execute()); // here
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unknown(String title, ContractFinding finding, String code) throws IOException {
        Impact impact = impact(finding, code, "-g");
        if (code.contains("// near")) {
            assertThat(impact.usage()).isNotEqualTo(Usage.UNUSED);
        } else {
            assertThat(impact.usage()).isEqualTo(Usage.UNKNOWN);
            assertThat(impact.reason()).isNotEmpty();
            assertThat(impact.places().stream().map(CodePlace::line)).containsAll(marked(code));
        }
        assertThat(impact.callForYou()).isEqualTo(finding.call());
        assertThat(impact.readForYou()).isEqualTo(finding.read());
    }

    @Test
    void codeWithoutDebugInformationIsToldByItsClass() throws IOException {
        Impact impact = impact(
                sent("param-removed", PAY, "/params/note"), "b24.shop().order().pay(1, r -> r.note(\"\"));", "-g:none");
        assertThat(impact.places()).containsExactly(new CodePlace("com/acme/shop/Shop.class", 0));
        assertThat(impact.places().get(0)).hasToString("Shop.class");
    }

    @Test
    void aJarWithTheClientInItIsReadAsItsCallers() throws IOException {
        Path classes = client.caller(shop("b24.shop().order().pay(1);"), folder);
        Path jar = folder.resolve("app.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, classes);
            add(zip, client.classes());
        }
        ConsumerCode code = ConsumerCode.read(jar, client.members());
        assertThat(code.impact(method("method-removed", PAY, "")).usage()).isEqualTo(Usage.USED);
        assertThat(code.impact(method("method-removed", CLEAR, "")).usage()).isEqualTo(Usage.UNUSED);
    }

    @Test
    void whatCannotBeReadMayUseAnything() throws IOException {
        Files.writeString(folder.resolve("Broken.class"), "no class");
        Impact impact = ConsumerCode.read(folder, client.members()).impact(method("method-removed", CLEAR, ""));
        assertThat(impact.usage()).isEqualTo(Usage.UNKNOWN);
        assertThat(impact.places()).containsExactly(new CodePlace("Broken.class", 0));
    }

    @Test
    void everyMemberIsThere() throws IOException {
        for (GeneratedMember member : client.members()) {
            assertThat(client.classes().resolve("com/acme/b24/" + member.type() + ".class"))
                    .as(member.toString())
                    .exists();
        }
    }

    private Impact impact(ContractFinding finding, String code, String... options) throws IOException {
        Path classes = client.caller(shop(code), folder, options);
        return ConsumerCode.read(classes, client.members()).impact(finding);
    }

    private static String shop(String code) {
        return HEAD + code + "}}\n";
    }

    private static final String HEAD = """
            package com.acme.shop;
            import static com.acme.b24.shop.ShopOrderField.*;
            import com.acme.b24.*;
            import com.acme.b24.shop.*;
            import io.github.b24kit.runtime.error.*;
            import io.github.b24kit.runtime.json.*;
            class Shop {
              static void write(Object any) { any.hashCode(); }
              static void mapper(Class<?> any) { }
              void it(Bitrix24 b24, ApiException error, String... args) throws Exception {
            """;

    private static List<Integer> marked(String code) {
        String[] lines = shop(code).split("\n", -1);
        return Stream.iterate(1, n -> n <= lines.length, n -> n + 1)
                .filter(n -> lines[n - 1].endsWith("// here"))
                .toList();
    }

    private static Arguments row(String title, ContractFinding finding, String code) {
        return Arguments.of(title, finding, code);
    }

    private static ContractFinding sent(String rule, Subject subject, String pointer) {
        return finding(rule, Severity.BREAKING, Severity.NONE, subject, pointer);
    }

    private static ContractFinding read(String rule, Subject subject, String pointer) {
        return finding(rule, Severity.NONE, Severity.BREAKING, subject, pointer);
    }

    private static ContractFinding method(String rule, Subject subject, String pointer) {
        return finding(rule, Severity.BREAKING, Severity.BREAKING, subject, pointer);
    }

    private static ContractFinding finding(String rule, Severity call, Severity read, Subject subject, String pointer) {
        return new ContractFinding(rule, call, read, null, null, subject, pointer, "a", "b", "it changed", null, null);
    }

    private static void add(ZipOutputStream zip, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry("BOOT-INF/classes/" + classes.relativize(file)));
                zip.write(Files.readAllBytes(file));
            }
        }
    }
}
