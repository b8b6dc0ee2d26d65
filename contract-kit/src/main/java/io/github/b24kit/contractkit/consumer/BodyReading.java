package io.github.b24kit.contractkit.consumer;

import io.github.b24kit.contractkit.consumer.CodeBody.Mention;
import io.github.b24kit.contractkit.consumer.CodeBody.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Collects what the code of one method names. */
class BodyReading extends MethodVisitor {
    private final Supplier<String> file;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Mention> mentioned = new LinkedHashMap<>();
    private final Map<String, Mention> literals = new LinkedHashMap<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private int first;
    private int line;

    BodyReading(int api, Supplier<String> file) {
        super(api);
        this.file = file;
    }

    CodeBody body(String type) {
        return new CodeBody(
                type,
                references,
                new LinkedHashSet<>(mentioned.values()),
                texts,
                new LinkedHashSet<>(literals.values()),
                new CodePlace(file.get(), first));
    }

    /** Reads the values of an annotation: classes and texts in them. */
    AnnotationVisitor annotation() {
        return new AnnotationVisitor(api) {
            @Override
            public void visit(String name, Object value) {
                visitLdcInsn(value);
            }

            @Override
            public AnnotationVisitor visitAnnotation(String name, String descriptor) {
                return this;
            }

            @Override
            public AnnotationVisitor visitArray(String name) {
                return this;
            }
        };
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation();
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        first = first == 0 ? number : first;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        reference(owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        reference(owner, name, descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        mention(Type.getObjectType(type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        mention(Type.getType(descriptor));
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Type type) {
            classesOf(type).forEach(each -> literals.putIfAbsent(each, new Mention(each, place())));
            mention(type);
        } else {
            constant(value);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... bootstrapArguments) {
        mention(Type.getMethodType(descriptor));
        for (Object argument : bootstrapArguments) {
            constant(argument);
        }
    }

    /** Method references and lambdas name methods here; types in here only say how these are called. */
    private void constant(Object value) {
        if (value instanceof Handle handle) {
            reference(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (value instanceof Type type) {
            mention(type);
        } else if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof ConstantDynamic dynamic) {
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void reference(String owner, String name, String descriptor) {
        references.add(new Reference(owner, name, descriptor, place()));
        mention(Type.getObjectType(owner));
        mention(Type.getType(descriptor));
    }

    final void mention(Type type) {
        classesOf(type).forEach(each -> mentioned.putIfAbsent(each, new Mention(each, place())));
    }

    private CodePlace place() {
        return new CodePlace(file.get(), line);
    }

    private static List<String> classesOf(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY -> classesOf(type.getElementType());
            case Type.OBJECT -> List.of(type.getInternalName());
            case Type.METHOD -> {
                List<String> all = new ArrayList<>(classesOf(type.getReturnType()));
                for (Type argument : type.getArgumentTypes()) {
                    all.addAll(classesOf(argument));
                }
                yield all;
            }
            default -> List.of();
        };
    }
}
