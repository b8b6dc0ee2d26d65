package io.github.b24kit.contractkit.consumer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one class file into what its methods name. Lambdas are methods of their own, as they are in class files. */
final class ClassReading extends ClassVisitor {
    private static final int API = Opcodes.ASM9;

    private final List<CodeBody> bodies = new ArrayList<>();
    private final BodyReading declarations;
    private String type = "";
    private String file;

    private ClassReading(String path) {
        super(API);
        this.file = path;
        this.declarations = new BodyReading(API, this::file);
    }

    /**
     * The methods of a class, and one more for what stands outside methods.
     *
     * @param path the class file's own, for classes whose compiler left no name of a source file
     * @throws RuntimeException if it is no class file that can be read
     */
    static List<CodeBody> read(String path, byte[] classFile) {
        ClassReading reading = new ClassReading(path);
        new ClassReader(classFile).accept(reading, ClassReader.SKIP_FRAMES);
        reading.bodies.add(reading.declarations.body(reading.type));
        return reading.bodies;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        type = name;
        file = name + ".class";
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        if (source != null) {
            file = type.substring(0, type.lastIndexOf('/') + 1) + source;
        }
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if (value instanceof String text) {
            declarations.visitLdcInsn(text);
        }
        return new FieldVisitor(API) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return declarations.annotation();
            }
        };
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return declarations.annotation();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        BodyReading reading = new BodyReading(API, this::file) {
            @Override
            public void visitEnd() {
                bodies.add(body(type));
            }
        };
        reading.mention(Type.getMethodType(descriptor));
        return reading;
    }

    private String file() {
        return file;
    }
}
