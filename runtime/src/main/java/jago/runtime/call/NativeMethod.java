package jago.runtime.call;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A native as the processor sees it.
 *
 * @param goName the name, or Type.Method
 * @param takesG whether the first Java parameter is the goroutine
 * @param params the Java types of the others, the receiver first
 */
record NativeMethod(
    String javaName, String goName, boolean takesG, List<String> params, String result) {
  static NativeMethod of(ExecutableElement m) {
    List<String> params = new ArrayList<>();
    boolean takesG = false;
    for (VariableElement p : m.getParameters()) {
      if (isG(p.asType())) {
        takesG = true;
      } else {
        params.add(p.asType().toString());
      }
    }
    String name = m.getSimpleName().toString();
    return new NativeMethod(name, goName(name), takesG, params, m.getReturnType().toString());
  }

  static boolean isG(TypeMirror t) {
    return t.toString().equals("jago.runtime.sched.G");
  }

  /** Type_Method stands for Type.Method; an underscore at the end is not part of the name. */
  private static String goName(String javaName) {
    String n = javaName.endsWith("_") ? javaName.substring(0, javaName.length() - 1) : javaName;
    return n.replace('_', '.');
  }

  private boolean isMethod() {
    return goName.indexOf('.') > 0;
  }

  /** Returns the kinds of parameters and value, as {@link NativeTable#shapes} has them. */
  String shape() {
    StringBuilder b = new StringBuilder();
    for (String p : params) {
      b.append(kind(p));
    }
    return b.append(kind(result)).toString();
  }

  private static char kind(String javaType) {
    return switch (javaType) {
      case "long" -> 'J';
      case "double" -> 'D';
      case "boolean" -> 'Z';
      case "void" -> 'V';
      default -> 'L';
    };
  }

  /** Returns the statement that calls it on frame f: slots are numbered as {@link Layout} does. */
  String call(String className) {
    int longs = 0;
    int refs = 0;
    List<String> args = new ArrayList<>();
    if (takesG) {
      args.add("f.g");
    }
    for (int i = 0; i < params.size(); i++) {
      String p = params.get(i);
      boolean ref = kind(p) == 'L';
      args.add(read(p, ref ? refs++ : longs++));
      if (i == 0 && isMethod()) {
        longs = 1;
        refs = 1;
      }
    }
    String call = className + "." + javaName + "(" + String.join(", ", args) + ")";
    return switch (kind(result)) {
      case 'J' -> "f.longs[" + longs + "] = " + call;
      case 'D' -> "f.setDouble(" + longs + ", " + call + ")";
      case 'Z' -> "f.setBool(" + longs + ", " + call + ")";
      case 'L' -> "f.refs[" + refs + "] = " + call;
      default -> call;
    };
  }

  private static String read(String javaType, int slot) {
    return switch (kind(javaType)) {
      case 'J' -> "f.longs[" + slot + "]";
      case 'D' -> "f.getDouble(" + slot + ")";
      case 'Z' -> "f.getBool(" + slot + ")";
      default ->
          javaType.equals("java.lang.Object")
              ? "f.refs[" + slot + "]"
              : "(" + javaType + ") f.refs[" + slot + "]";
    };
  }
}
