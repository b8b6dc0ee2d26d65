import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoHostile;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;

/** Texts arrive as they are, and none of them becomes code. */
final class Check {
    static void check() {
        equal("{\"text*/ int pwned2; /*\":\"*/\",\"Object\":{\"String\":{\"x\":\"y\"}}}", sent(DemoHostile.of(
                r -> r.textIntPwned2(new DemoHostile.TextIntPwned2("*/")).object(o -> o.string(s -> s.x("y"))))));
        equal("[/pattern]", violations(DemoHostile.of(r -> r.pattern("x"))));
        var result = DemoHostile.OPERATION.decode("{\"result\":{\"*/ int pwned4;\":\"a\",\"$abc\":\"b\"}}".getBytes()).result();
        equal("a", result.intPwned4());
        equal("b", result.abc());
        equal("*/ \"); int pwned5; (\"", DemoHostile.Error.PWNED5.code());
        equal(false, Stream.of(DemoHostile.class, DemoHostile.Builder.class, DemoHostile.Error.class, DemoHostile.Result.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .map(Field::getName)
                .anyMatch(name -> name.startsWith("pwned")));
    }

    private Check() {}
}
