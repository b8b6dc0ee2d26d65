package io.github.b24kit.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Naming;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.ObjectShape.Rest;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TypeGraphTest {
    @Test
    void typesMayLeadIntoEachOtherDeeperThanTheStack() {
        TreeMap<String, TypeDefinition> types = new TreeMap<>();
        for (int i = 0; i < 50_000; i++) {
            types.put("t" + i, holding("t" + i, new DataType.ListOf(new DataType.Named("t" + (i + 1)))));
        }
        Api api = new Api(List.of(), types, List.of(), Naming.NONE);
        assertThat(new TypeGraph(api).below("t0"))
                .hasSize(50_000)
                .contains("t50000")
                .doesNotContain("t0");
    }

    private static TypeDefinition holding(String name, DataType rest) {
        ObjectShape shape = new ObjectShape(List.of(), new Rest("*", rest, null), List.of());
        SourceLocation nowhere = new SourceLocation("types/t.yaml", 1, 1);
        return new TypeDefinition.ObjectDefinition(name, "t", null, null, shape, false, nowhere);
    }
}
