package io.github.b24kit.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleLayoutTest {
    @Test
    void whatFitsStaysOnOneLine() {
        assertThat(SampleLayout.lines("boolean result = ", "b24.a().get(1).execute()"))
                .containsExactly("boolean result = b24.a().get(1).execute();");
    }

    @Test
    void theStepsOfALambdaStandOnLinesOfTheirOwn() {
        assertThat(SampleLayout.lines(
                        "Payment result = ",
                        "b24.sale().payment().update(144, f -> f.paid(true).date(LocalDate.parse(\"2026-01-31\"))"
                                + ".in(g -> g.name(\"a. b, (c\"))).execute()"))
                .containsExactly(
                        "Payment result = b24.sale().payment().update(144, f -> f",
                        "        .paid(true)",
                        "        .date(LocalDate.parse(\"2026-01-31\"))",
                        "        .in(g -> g.name(\"a. b, (c\")))",
                        "        .execute();");
    }

    @Test
    void aLambdaInALambdaIsIndentedDeeper() {
        String name = "n".repeat(60);
        assertThat(SampleLayout.lines(
                        "",
                        "b24.add(r -> r.id(1).fields(f -> f.name(\"" + name + "\").title(\"" + name
                                + "\"))).execute()"))
                .containsExactly(
                        "b24.add(r -> r",
                        "        .id(1)",
                        "        .fields(f -> f",
                        "                .name(\"" + name + "\")",
                        "                .title(\"" + name + "\")))",
                        "        .execute();");
    }

    @Test
    void longArgumentsAndConditionsAreBroken() {
        assertThat(SampleLayout.lines(
                        "",
                        "b24.list(r -> r.select(PaymentField.AAAAAAAAAAAAAAAA, PaymentField.BBBBBBBBBBBBBBBBBBBBBB, "
                                + "PaymentField.CCCCCCCCCCCCCCCCCCCCCCCC, PaymentField.D).filter(Filter.where("
                                + "PaymentField.AAAAAAAAAAAAAAAAAAAAAAA).lt(10L).and(PaymentField.BBBBBBBBBBBBBBBBBBBBB).eq(false)))"
                                + ".stream().toList()"))
                .containsExactly(
                        "b24.list(r -> r",
                        "        .select(PaymentField.AAAAAAAAAAAAAAAA, PaymentField.BBBBBBBBBBBBBBBBBBBBBB,",
                        "                PaymentField.CCCCCCCCCCCCCCCCCCCCCCCC, PaymentField.D)",
                        "        .filter(Filter.where(PaymentField.AAAAAAAAAAAAAAAAAAAAAAA).lt(10L)",
                        "                .and(PaymentField.BBBBBBBBBBBBBBBBBBBBB).eq(false)))",
                        "        .stream().toList();");
    }

    @Test
    void anArgumentOnALineOfItsOwnIsIndentedFromThere() {
        String name = "n".repeat(50);
        assertThat(SampleLayout.lines(
                        "",
                        "b24.update(11, " + name + ".of(f -> f.type(" + name + ").value(1)), r -> r.id(1)).execute()"))
                .containsExactly(
                        "b24.update(11, " + name + ".of(f -> f",
                        "        .type(" + name + ")",
                        "        .value(1)), r -> r.id(1))",
                        "        .execute();");
        assertThat(SampleLayout.lines(
                        "",
                        "b24.list(" + name + ", Filter.where(" + name + ").in(1L).and(" + name + ").ge(2)).execute()"))
                .containsExactly(
                        "b24.list(" + name + ",",
                        "        Filter.where(" + name + ").in(1L)",
                        "                .and(" + name + ").ge(2))",
                        "        .execute();");
    }
}
