package jago.tree.hot;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.call.Layout.Kind;
import jago.tree.StmtNode;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The class of one piece of hot code: a statement whose exec is what was emitted. It is emitted
 * twice, see {@link Variables}.
 */
final class Piece {
  /** HotSpot compiles no method that is larger. */
  private static final int MAX_CODE = 8_000;

  /** What is larger, as {@link Emitter#size} counts, exceeds MAX_CODE. */
  private static final int MAX_SIZE = 4_000;

  private static final ClassDesc SELF = ClassDesc.of("jago.tree.hot.Code");
  private static final MethodTypeDesc EXEC =
      MethodTypeDesc.of(ConstantDescs.CD_int, Emitter.desc(Frame.class));
  private static final ClassFile FORMAT =
      ClassFile.of(
          ClassFile.ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofClassLoading(MethodHandles.lookup())));

  /** Ends the first emission, whose code nobody wants. */
  @SuppressWarnings("serial")
  private static final class Scanned extends RuntimeException {
    Scanned() {
      super(null, null, false, false);
    }
  }

  private final Variables variables = new Variables();
  private final Constants constants = new Constants(SELF);

  /** Whether calls of small functions are inlined. */
  private final boolean inlines;

  Piece(boolean inlines) {
    this.inlines = inlines;
  }

  Object[] data() {
    return constants.data();
  }

  byte[] loop(Turning loop) {
    return write(
        e -> {
          e.begin(Variables.MAX);
          Label start = e.code.newBoundLabel();
          loop.emitTurns(e);
          e.endLoop(start);
        });
  }

  byte[] body(StmtNode body, Layout layout) {
    return write(
        e -> {
          e.begin(layout.nRefs);
          body.emit(e);
          e.endBody(layout.resultSlots, layout.inLongs);
        });
  }

  byte[] part(StmtNode s) {
    return write(
        e -> {
          e.begin(Variables.MAX);
          Label start = e.code.newBoundLabel();
          s.emit(e);
          e.endLoop(start);
        });
  }

  private byte[] write(Consumer<Emitter> emission) {
    try {
      classWith(c -> scan(c, emission));
      throw new IllegalStateException("emitted without a scan");
    } catch (Scanned _) {
      // Now the variables are known.
    }
    byte[] b;
    try {
      b = classWith(c -> emission.accept(new Emitter(c, variables, constants, null, inlines)));
    } catch (IllegalArgumentException _) { // the class file has no room for it
      throw new NotEmittable();
    }
    if (b.length > MAX_CODE && codeLength(b) > MAX_CODE) {
      throw new NotEmittable();
    }
    return b;
  }

  private static int codeLength(byte[] b) {
    for (MethodModel m : FORMAT.parse(b).methods()) {
      if (m.methodName().equalsString("exec")) {
        return ((CodeAttribute) m.code().orElseThrow()).codeLength();
      }
    }
    throw new IllegalStateException("no code");
  }

  /**
   * Inlines a function into code that nobody wants; returns its variables.
   *
   * @throws NotEmittable if it cannot be inlined or is larger than max
   */
  static Inlined tryInline(Inlinable callee, CallSite site, int max) {
    Piece p = new Piece(true);
    Inlined[] result = new Inlined[1];
    try {
      p.classWith(
          c ->
              p.scan(
                  c,
                  e -> {
                    result[0] = e.inline(callee, e.newLocal(Kind.REF), site, Map.of());
                    if (e.size() > max) {
                      throw new NotEmittable();
                    }
                  }));
    } catch (Scanned _) {
      return result[0];
    }
    throw new IllegalStateException("emitted without a scan");
  }

  private void scan(CodeBuilder c, Consumer<Emitter> emission) {
    Emitter e = new Emitter(c, variables, new Constants(SELF), new Touched(variables), inlines);
    emission.accept(e);
    if (e.size() > MAX_SIZE) {
      throw new NotEmittable();
    }
    throw new Scanned();
  }

  private byte[] classWith(Consumer<CodeBuilder> exec) {
    return FORMAT.build(SELF, b -> fill(b, exec));
  }

  private void fill(ClassBuilder b, Consumer<CodeBuilder> exec) {
    ClassDesc stmt = Emitter.desc(StmtNode.class);
    b.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
    b.withSuperclass(stmt);
    b.withMethodBody(
        ConstantDescs.INIT_NAME,
        ConstantDescs.MTD_void,
        0,
        c ->
            c.aload(0)
                .invokespecial(stmt, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .return_());
    b.withMethodBody("exec", EXEC, ClassFile.ACC_PUBLIC, exec);
    constants.declare(b);
  }
}
