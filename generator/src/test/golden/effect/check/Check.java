import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoAdd;
import com.acme.b24.demo.DemoDo;
import com.acme.b24.demo.DemoGet;
import com.acme.b24.demo.DemoPut;
import io.github.b24kit.runtime.Effect;

/** The effect decides about retries; unsafe when nothing is said. */
final class Check {
    static void check() {
        equal(Effect.SAFE, DemoGet.OPERATION.effect());
        equal(Effect.IDEMPOTENT, DemoPut.OPERATION.effect());
        equal(Effect.UNSAFE, DemoAdd.OPERATION.effect());
        equal(Effect.UNSAFE, DemoDo.OPERATION.effect());
    }

    private Check() {}
}
