package jago.runtime.build;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles switches over types to methods of their class. The Java compiler leaves them to {@code
 * SwitchBootstraps.typeSwitch}, which makes a class for each when it first runs, with an AOT cache
 * too: that took 140 ms of the 450 ms of processor time of a small Go program. The methods do what
 * that bootstrap method says.
 */
final class TypeSwitches {
  private final ClassFile classFile;

  /** One switch: the method that stands for it, and its labels. */
  private record Switch(String method, MethodTypeDesc type, List<ClassDesc> labels) {}

  TypeSwitches(ClassHierarchyResolver hierarchy) {
    classFile = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy));
  }

  /** Returns the class without its type switches; the same array where there are none. */
  byte[] rewrite(byte[] bytes) {
    ClassModel model = classFile.parse(bytes);
    List<Switch> made = new ArrayList<>();
    ClassTransform calls =
        ClassTransform.transformingMethodBodies((code, e) -> call(code, e, model, made));
    ClassTransform methods =
        ClassTransform.endHandler(
            c -> {
              for (Switch s : made) {
                int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
                c.withMethodBody(s.method, s.type, flags, code -> body(code, s.labels));
              }
            });
    byte[] rewritten = classFile.transformClass(model, calls.andThen(methods));
    return made.isEmpty() ? bytes : rewritten;
  }

  private static void call(CodeBuilder code, CodeElement e, ClassModel model, List<Switch> made) {
    List<ClassDesc> labels = e instanceof InvokeDynamicInstruction i ? labels(i) : null;
    if (labels == null) {
      code.with(e);
      return;
    }
    MethodTypeDesc type = ((InvokeDynamicInstruction) e).typeSymbol();
    Switch s = new Switch("typeSwitch$" + made.size(), type, labels);
    made.add(s);
    boolean inInterface = (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
    code.invokestatic(model.thisClass().asSymbol(), s.method, type, inInterface);
  }

  /** Returns the labels of a type switch; null for anything else, and where one is no class. */
  private static List<ClassDesc> labels(InvokeDynamicInstruction i) {
    DirectMethodHandleDesc bootstrap = i.bootstrapMethod();
    if (!bootstrap.methodName().equals("typeSwitch")
        || !bootstrap.owner().displayName().equals("SwitchBootstraps")) {
      return null;
    }
    List<ClassDesc> labels = new ArrayList<>();
    for (ConstantDesc label : i.bootstrapArgs()) {
      if (!(label instanceof ClassDesc c)) {
        return null;
      }
      labels.add(c);
    }
    return labels;
  }

  /** The body of {@code int typeSwitch(T value, int first)}: the index of the label that fits. */
  private static void body(CodeBuilder code, List<ClassDesc> labels) {
    Label notNull = code.newLabel();
    code.aload(0).ifnonnull(notNull).iconst_m1().ireturn().labelBinding(notNull);
    for (int k = 0; k < labels.size(); k++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(k).if_icmpgt(next);
      code.aload(0).instanceOf(labels.get(k)).ifeq(next);
      code.loadConstant(k).ireturn();
      code.labelBinding(next);
    }
    code.loadConstant(labels.size()).ireturn();
  }
}
